package org.pingandeng.course.training;

/** What came of a request for a seat. */
public enum Asking {
    /** A seat is held; a person will look at it. */
    SEATED,
    /** All seats are held; the request waits in its order. */
    WAITING,
    /** The learner has asked before; nothing changed. */
    ALREADY,
    /** Sign-up is not open today. */
    CLOSED,
    /** There is no such class. */
    NO_CLASS
}
