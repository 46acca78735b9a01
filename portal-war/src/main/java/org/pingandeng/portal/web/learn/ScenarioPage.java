package org.pingandeng.portal.web.learn;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.pingandeng.course.LearnerId;
import org.pingandeng.course.LessonId;
import org.pingandeng.course.Text;
import org.pingandeng.course.study.ExerciseRefusal;
import org.pingandeng.course.study.ScenarioRoom;
import org.pingandeng.course.study.ScenarioSheet;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.portal.account.model.NotYours;
import org.pingandeng.portal.web.site.Flash;
import org.pingandeng.portal.web.site.Ids;
import org.pingandeng.portal.web.site.Preferences;

/** The part of a lesson's page that is a scenario: one situation at a time, each choice a plain post. */
@Named("scenarioPage")
@RequestScoped
public class ScenarioPage {

    @Inject
    ScenarioRoom room;

    @Inject
    Visitor visitor;

    @Inject
    Preferences preferences;

    @Inject
    LearnWords words;

    @Inject
    Flash flash;

    @Inject
    HttpServletRequest request;

    private ScenarioSheet sheet;

    /** Where the learner stands; 404 where the visitor has no such lesson. */
    public ScenarioSheet getSheet() {
        if (sheet == null) {
            sheet = room.sheet(learner(), lesson()).orElseThrow(() -> new NotYours("scenario"));
        }
        return sheet;
    }

    /** Begins the round that the form names. */
    public String begin() {
        Ids.read(request.getParameter("round"))
                .ifPresent(round -> room.begin(learner(), visitor.organisation(), lesson(), round));
        return here();
    }

    /**
     * Takes a choice.
     *
     * @param offer its number as it was shown
     */
    public String choose(int offer) {
        String step = request.getParameter("step");
        int taken = step != null && step.matches("\\d{1,3}") ? Integer.parseInt(step) : -1;
        Optional<ExerciseRefusal> refusal = Ids.read(request.getParameter("round"))
                .map(round -> room.choose(learner(), lesson(), round, taken, offer))
                .orElse(Optional.of(ExerciseRefusal.NO_SUCH_STEP));
        refusal.ifPresent(why -> flash.warn(words.say("exercise.refused." + why)));
        return here();
    }

    /**
     * The paragraphs of a text.
     *
     * @param text with a paragraph a line
     */
    public List<String> lines(Text text) {
        return text.in(preferences.getLocale())
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private String here() {
        return "/learn/lesson?faces-redirect=true&id=" + lesson();
    }

    private LessonId lesson() {
        return Ids.read(request.getParameter("id")).map(LessonId::new).orElseThrow(() -> new NotYours("lesson"));
    }

    private LearnerId learner() {
        return new LearnerId(visitor.person().value());
    }
}
