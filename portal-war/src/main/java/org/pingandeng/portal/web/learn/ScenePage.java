package org.pingandeng.portal.web.learn;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.pingandeng.course.LearnerId;
import org.pingandeng.course.exercise.model.Search;
import org.pingandeng.course.study.SceneRoom;
import org.pingandeng.course.study.SceneSheet;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.portal.account.model.NotYours;
import org.pingandeng.portal.web.site.Preferences;

/** The part of a lesson's page that is a scene with hazards: what is pointed at or named is a plain post. */
@Named("scenePage")
@RequestScoped
public class ScenePage {

    @Inject
    SceneRoom room;

    @Inject
    Visitor visitor;

    @Inject
    ExerciseForm form;

    @Inject
    Preferences preferences;

    private SceneSheet sheet;

    /** Where the learner stands; 404 where the visitor has no such lesson. */
    public SceneSheet getSheet() {
        if (sheet == null) {
            sheet = room.sheet(learner(), form.lesson()).orElseThrow(() -> new NotYours("scene"));
        }
        return sheet;
    }

    /** The scene as the script for pictures with hazards wants it: without its hazards. */
    public String getAsked() {
        return SceneScript.asked(getSheet(), preferences.getLocale());
    }

    /** Begins the round that the form names. */
    public String begin() {
        form.round().ifPresent(round -> room.begin(learner(), visitor.organisation(), form.lesson(), round));
        return form.here();
    }

    /** Takes the point or the place that the script put into the form. */
    public String spot() {
        return say(String.valueOf(form.spot()));
    }

    /**
     * Takes a place by its number.
     *
     * @param number from 0
     */
    public String name(int number) {
        return say("#" + number);
    }

    /** Ends the search. */
    public String end() {
        return say(Search.END);
    }

    private String say(String said) {
        return form.take(round -> room.say(learner(), form.lesson(), round, form.step(), said));
    }

    private LearnerId learner() {
        return new LearnerId(visitor.person().value());
    }
}
