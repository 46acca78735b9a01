package org.pingandeng.course.exercise.model;

import java.util.ArrayList;
import java.util.List;
import org.pingandeng.course.Text;
import org.pingandeng.course.exercise.model.ExerciseFault.Reason;
import org.pingandeng.course.exercise.model.HazardScene.Place;

/** Finds what is wrong with a scene. */
public final class SceneCheck {

    /** The most places of one scene. */
    public static final int PLACES_AT_MOST = 30;

    private static final int WORDS_AT_MOST = 1_000;
    private static final int WHOLE = 100;

    private final List<ExerciseFault> faults = new ArrayList<>();

    private SceneCheck() {}

    /**
     * Everything that is wrong.
     *
     * @param scene any
     * @return in its order; empty when it is fit for learners
     */
    public static List<ExerciseFault> faults(HazardScene scene) {
        SceneCheck check = new SceneCheck();
        if (scene.picture().isBlank()) {
            check.wrong("file", Reason.MISSING);
        }
        if (scene.alt().zh().isEmpty()) {
            check.wrong("alt.zh", Reason.WORDS_MISSING);
        }
        if (scene.share() < 0 || scene.share() > WHOLE) {
            check.wrong("share", Reason.NUMBER_FORM);
        }
        if (scene.hazards().isEmpty()) {
            check.wrong("region", Reason.NO_HAZARD);
        }
        if (scene.places().size() > PLACES_AT_MOST) {
            check.wrong("region", Reason.TOO_MANY);
        }
        for (int at = 0; at < scene.places().size(); at++) {
            check.place("region." + at, scene.places().get(at));
        }
        return List.copyOf(check.faults);
    }

    private void place(String field, Place place) {
        said(field + ".label.zh", place.label());
        if (place.corners().isEmpty()) {
            wrong(field + ".outline", Reason.OUTLINE_FORM);
        }
        if (place.hazard()) {
            said(field + ".measure.zh", place.measure());
        }
    }

    private void said(String field, Text text) {
        if (text.zh().isEmpty()) {
            wrong(field, Reason.MISSING);
        } else if (text.zh().length() > WORDS_AT_MOST || text.en().length() > 2 * WORDS_AT_MOST) {
            wrong(field, Reason.TOO_LONG);
        }
    }

    private void wrong(String field, Reason reason) {
        faults.add(new ExerciseFault(field, reason));
    }
}
