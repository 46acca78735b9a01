package org.pingandeng.course.programme;

/** What came of an enrolment. */
public enum Enrolling {
    /** The learner is in now. */
    ENROLLED,
    /** The learner was in already; nothing changed. */
    ALREADY,
    /** There is no such programme. */
    NO_PROGRAMME
}
