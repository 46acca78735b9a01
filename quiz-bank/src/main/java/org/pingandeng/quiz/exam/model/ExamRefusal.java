package org.pingandeng.quiz.exam.model;

/** Why the exam refused something; each is explained in both languages at the edge ({@code exam.refusal.<NAME>}). */
public enum ExamRefusal {
    /** No such exam, or it is closed. */
    NOT_OPEN,
    /** Not enrolled in a programme that ends with this exam. */
    NOT_ENROLLED,
    /** Class hours are missing. */
    HOURS_MISSING,
    /** An earlier sitting is still being marked by persons. */
    AWAITS_MARKING,
    /** Passed before: there is nothing to sit again. */
    ALREADY_PASSED,
    /** All attempts have been used. */
    NO_ATTEMPTS_LEFT,
    /** The bank has too few approved exam items for the blueprint. */
    POOL_TOO_SMALL,
    /** The token is not ours or was changed. */
    TOKEN_FORGED,
    /** The token has run out; sign in again in place for a new one. */
    TOKEN_EXPIRED,
    /** Another tab or device has taken the sitting over. */
    TAKEN_OVER,
    /** An invigilator has paused the sitting; it goes on when they say so. */
    PAUSED,
    /** The sitting is closed. */
    CLOSED,
    /** It came after the end and the grace. */
    TOO_LATE,
    /** The same number was saved before with other content. */
    SEQUENCE_CONFLICT,
    /** No such place on the paper, or an answer without a form of ours. */
    MALFORMED,
    /** The chained hash does not fit what was sent. */
    CHAIN_BROKEN,
    /** Too much is waiting; try the same again shortly. */
    BUSY,
    /** The exam is sat on dates, and the candidate is on none of them. */
    NOT_ON_ROSTER,
    /** The candidate asked for a date, and the office has not decided yet. */
    SIGN_UP_PENDING,
    /** The candidate asked for a date and was not taken. */
    SIGN_UP_REFUSED,
    /** One can no longer ask for the date, or withdraw from it. */
    SIGN_UP_CLOSED,
    /** The doors of the candidate's date are not open yet. */
    DOORS_SHUT,
    /** It is too late to begin on the candidate's date. */
    BEGUN_TOO_LATE,
    /** The candidate's date was cancelled. */
    SESSION_CANCELLED,
    /** The date's access code is missing or another. */
    WRONG_CODE,
    /** The date is not sat from this network address. */
    WRONG_ADDRESS,
    /** The date is sat in Safe Exam Browser with the office's settings. */
    SAFE_BROWSER_NEEDED
}
