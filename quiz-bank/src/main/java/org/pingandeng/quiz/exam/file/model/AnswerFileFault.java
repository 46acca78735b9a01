package org.pingandeng.quiz.exam.file.model;

/** Why an answer file is not taken in; each is explained in both languages at the edge. */
public enum AnswerFileFault {
    /** No file of the exam room. */
    NOT_A_FILE,
    /** Its sitting is not known here. */
    UNKNOWN_SITTING,
    /** It was changed or cut on its way, or was sealed for another portal. */
    DAMAGED,
    /** A save does not follow from the one before it. */
    CHAIN_BROKEN,
    /** It does not go on from what the log has: another file of the same sitting comes before it. */
    GAP,
    /** The log has other content under the same number. */
    CONFLICT,
    /** Everything in it is in the log already. */
    NOTHING_NEW,
    /** The sitting was declared void. */
    VOID
}
