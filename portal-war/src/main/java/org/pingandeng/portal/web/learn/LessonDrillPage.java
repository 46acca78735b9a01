package org.pingandeng.portal.web.learn;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.course.LearnerId;
import org.pingandeng.course.study.LessonDrillRoom;
import org.pingandeng.course.study.LessonDrillSheet;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.portal.account.model.NotYours;

/** The part of a lesson's page that is practice: where it stands, or the question in the address. */
@Named("lessonDrillPage")
@RequestScoped
public class LessonDrillPage {

    @Inject
    LessonDrillRoom room;

    @Inject
    Visitor visitor;

    @Inject
    ExerciseForm form;

    private LessonDrillSheet sheet;

    /** Where the learner stands; 404 where the visitor has no such lesson. */
    public LessonDrillSheet getSheet() {
        if (sheet == null) {
            sheet = room.sheet(learner(), form.lesson()).orElseThrow(() -> new NotYours("practice"));
        }
        return sheet;
    }

    /** Whether the address names a question of the drill that runs. */
    public boolean isAsking() {
        Optional<UUID> named = form.drill();
        return named.isPresent() && named.get().equals(getSheet().drill());
    }

    /** Begins the round that the form names, with its first question. */
    public String begin() {
        Optional<UUID> drill =
                form.round().flatMap(round -> room.begin(learner(), visitor.organisation(), form.lesson(), round));
        if (drill.isEmpty()) {
            form.warn("lessonDrill.nothing");
            return form.here();
        }
        return form.here() + "&drill=" + drill.get() + "&n=1";
    }

    private LearnerId learner() {
        return new LearnerId(visitor.person().value());
    }
}
