package org.pingandeng.quiz.exam.office.model;

/** Why somebody is not taken on a date; each has its words at the edge ({@code roster.reason.<NAME>}). */
public enum RosterReason {
    /** Not enrolled in a programme that ends with the exam. */
    NOT_ENROLLED,
    /** Class hours are missing. */
    HOURS_MISSING,
    /** Papers are missing, such as one's schooling or health. */
    DOCUMENTS_MISSING,
    /** Age or post does not fit. */
    NOT_ELIGIBLE,
    /** There is no seat left. */
    FULL,
    /** Something else, which the office writes. */
    OTHER
}
