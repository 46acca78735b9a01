package org.pingandeng.course.training;

/** What came of a learner saying that they are there. */
public enum Arrival {
    /** Noted. */
    NOTED,
    /** Noted before; nothing changed. */
    ALREADY,
    /** The QR code is an old one, or none of ours: scan again. */
    OLD_CODE,
    /** The six digits are not the ones that are good now. */
    WRONG_CODE,
    /** Too many wrong codes in this session; the trainer can still note it. */
    TOO_MANY,
    /** No session of the learner's takes arrivals now. */
    NO_SESSION,
    /** The learner does not take part in that class. */
    NO_MEMBER
}
