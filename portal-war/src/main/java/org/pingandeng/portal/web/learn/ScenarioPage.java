package org.pingandeng.portal.web.learn;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.pingandeng.course.LearnerId;
import org.pingandeng.course.Text;
import org.pingandeng.course.study.ScenarioRoom;
import org.pingandeng.course.study.ScenarioSheet;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.portal.account.model.NotYours;
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
    ExerciseForm form;

    @Inject
    Preferences preferences;

    private ScenarioSheet sheet;

    /** Where the learner stands; 404 where the visitor has no such lesson. */
    public ScenarioSheet getSheet() {
        if (sheet == null) {
            sheet = room.sheet(learner(), form.lesson()).orElseThrow(() -> new NotYours("scenario"));
        }
        return sheet;
    }

    /** Begins the round that the form names. */
    public String begin() {
        form.round().ifPresent(round -> room.begin(learner(), visitor.organisation(), form.lesson(), round));
        return form.here();
    }

    /**
     * Takes a choice.
     *
     * @param offer its number as it was shown
     */
    public String choose(int offer) {
        return form.take(round -> room.choose(learner(), form.lesson(), round, form.step(), offer));
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

    private LearnerId learner() {
        return new LearnerId(visitor.person().value());
    }
}
