package org.pingandeng.course.study;

/** Why a step in an exercise was not taken. */
public enum ExerciseRefusal {
    /** Another round was begun since, perhaps in another tab. */
    OTHER_ROUND,
    /** The lesson has another content since the round was begun. */
    CHANGED,
    /** Here something else was done already; that stays. */
    TAKEN_ALREADY,
    /** There is nothing of the kind to do here. */
    NO_SUCH_STEP,
    /** The round has gone on for longer than any should. */
    TOO_LONG
}
