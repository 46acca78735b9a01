package org.pingandeng.course.hours.model;

/** What a learner was doing with a lesson, as their browser saw it. */
public enum Attention {
    /** A video played, or a text was being read, in front of the learner. */
    ACTIVE,
    /** The video stood still. */
    PAUSED,
    /** Another page or program was in front. */
    HIDDEN,
    /** A text lay open and nobody touched anything. */
    IDLE
}
