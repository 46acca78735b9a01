package org.pingandeng.portal.booklet.model;

/** Why a line cannot be entered. */
public enum BookletRefusal {
    /** There is no such booklet. */
    NO_BOOKLET,
    /** The day is missing, or lies before the plan or in the future. */
    DAY,
    /** There is no such place in the tree. */
    NO_PLACE,
    /** The event is missing or too long. */
    EVENT,
    /** Not a number from 1 to 100,000. */
    COPIES,
    /** A counter-entry needs a reason of at most 200 characters. */
    REASON,
    /** There is no such line, or it is a counter-entry itself. */
    NOT_THERE,
    /** Something else was entered under the same number. */
    OTHER_LINE,
    /** A place needs a name and a few words. */
    POINT
}
