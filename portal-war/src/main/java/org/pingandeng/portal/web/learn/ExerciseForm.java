package org.pingandeng.portal.web.learn;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.pingandeng.course.LessonId;
import org.pingandeng.course.study.ExerciseRefusal;
import org.pingandeng.portal.account.model.NotYours;
import org.pingandeng.portal.web.site.Flash;
import org.pingandeng.portal.web.site.Ids;

/** What every form of a lesson's exercise carries: which lesson, which round, after how many steps. */
@Dependent
class ExerciseForm {

    @Inject
    LearnWords words;

    @Inject
    Flash flash;

    @Inject
    HttpServletRequest request;

    /** The lesson in the address; 404 where it names none. */
    LessonId lesson() {
        return Ids.read(request.getParameter("id")).map(LessonId::new).orElseThrow(() -> new NotYours("lesson"));
    }

    /** The round that the form names. */
    Optional<UUID> round() {
        return Ids.read(request.getParameter("round"));
    }

    /** How many steps were taken before; -1, which no step is after, where the form does not say. */
    int step() {
        String step = request.getParameter("step");
        return step != null && step.matches("\\d{1,3}") ? Integer.parseInt(step) : -1;
    }

    /** What the script for pictures with hazards put into the form; null where it did not run. */
    String spot() {
        return request.getParameter("spot");
    }

    /** The question that the address names. */
    Optional<UUID> drill() {
        return Ids.read(request.getParameter("drill"));
    }

    /** Takes a step of the round that the form names, says why not if it cannot be taken, and shows the lesson again. */
    String take(Function<UUID, Optional<ExerciseRefusal>> step) {
        round().map(step)
                .orElse(Optional.of(ExerciseRefusal.NO_SUCH_STEP))
                .ifPresent(why -> warn("exercise.refused." + why));
        return here();
    }

    void warn(String key) {
        flash.warn(words.say(key));
    }

    /** The lesson's page. */
    String here() {
        return "/learn/lesson?faces-redirect=true&id=" + lesson();
    }
}
