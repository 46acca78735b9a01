package org.pingandeng.course.question;

/** Why a question was not asked, or not taken back. */
public enum AskingRefusal {
    /** The lesson, or the question, is not the learner's. */
    NOT_YOURS,
    /** Nothing is asked, or more than fits. */
    LENGTH,
    /** Too many of the learner's questions wait for an answer already. */
    TOO_MANY,
    /** The question was answered; it cannot be taken back any more. */
    ANSWERED
}
