package org.pingandeng.quiz.exam.office.model;

/** How long somebody has who begins after the bell. */
public enum LateRule {
    /** The whole time, from their own beginning. */
    WHOLE_TIME,
    /** Until the others end. */
    WITH_THE_OTHERS
}
