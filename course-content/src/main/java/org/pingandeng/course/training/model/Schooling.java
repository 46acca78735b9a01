package org.pingandeng.course.training.model;

/** How long somebody went to school, in rising order. */
public enum Schooling {
    /** Primary school. */
    PRIMARY,
    /** Junior middle school. */
    JUNIOR,
    /** Senior middle school or equal. */
    SENIOR,
    /** College or more. */
    COLLEGE
}
