package org.pingandeng.quiz.exam.office.model;

/** Where a date of an exam stands. */
public enum SessionState {
    /** The office is still at it; candidates do not see it. */
    PLANNED,
    /** Candidates see it, and it is sat. */
    PUBLISHED,
    /** It does not take place, or was broken off. */
    CANCELLED
}
