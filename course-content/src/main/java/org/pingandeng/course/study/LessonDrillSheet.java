package org.pingandeng.course.study;

import java.util.UUID;

/**
 * Practice within a lesson before its learner.
 *
 * @param state how far it is
 * @param round which round; where none runs, one that can be begun
 * @param drill the drill whose questions are asked; null before the beginning
 * @param asked how many questions are asked
 * @param answered how many were answered
 * @param right how many were right
 * @param needed how many must be right
 * @param share the same in percent
 * @param rounds how many rounds were begun
 * @param done whether the lesson asks for no more of it
 */
public record LessonDrillSheet(
        State state,
        UUID round,
        UUID drill,
        int asked,
        int answered,
        int right,
        int needed,
        int share,
        int rounds,
        boolean done) {

    /** How far it is. */
    public enum State {
        /** Not begun. */
        FRESH,
        /** The lesson has changed since it was begun: it begins anew. */
        CHANGED,
        /** Under way. */
        OPEN,
        /** All is answered. */
        ENDED
    }

    /**
     * A round that can be begun after this one.
     *
     * @return a name for it
     */
    public UUID next() {
        return UUID.randomUUID();
    }
}
