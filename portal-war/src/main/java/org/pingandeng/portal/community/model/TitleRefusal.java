package org.pingandeng.portal.community.model;

/** Why something cannot be done with an application, or with what counts for a target. */
public enum TitleRefusal {
    /** There is none, or it is not yours to see. */
    NOT_THERE,
    /** It stands elsewhere by now. */
    NOT_NOW,
    /** Your organisation cannot apply for this. */
    NOT_OPEN_TO_YOU,
    /** An application for the same title is under way. */
    UNDER_WAY,
    /** The title is held and its end is not near. */
    HELD,
    /** Something is missing. */
    INCOMPLETE,
    /** A reason or a question is needed. */
    NO_WORDS,
    /** Nobody judges their own organisation. */
    OWN,
    /** Somebody else has to do this: two pairs of eyes. */
    SAME_PERSON,
    /** Too few assessors. */
    TOO_FEW,
    /** One of the assessors cannot be one. */
    UNFIT_ASSESSOR,
    /** A day is missing or lies in the past. */
    DAY,
    /** The result is below the pass mark. */
    BELOW_PASS_MARK,
    /** The assessors differ widely; say why the result stands. */
    DIFFERENCE,
    /** The time for objections is not over. */
    STILL_OPEN,
    /** An objection waits for its answer. */
    UNANSWERED,
    /** An objection was upheld. */
    UPHELD,
    /** This number is given already. */
    NUMBER_TAKEN,
    /** This year was reported, or has not come. */
    YEAR,
    /** A figure or a line cannot be read. */
    UNREADABLE,
    /** The file is not of a kind that is taken, or too large. */
    FILE,
    /** Too many files beside one criterion. */
    FILES_FULL,
    /** There is no such scheme in force. */
    SCHEME,
    /** The scheme gives no title of this level. */
    LEVEL,
    /** Schools are counted, and none can have the title. */
    SCHOOLS,
    /** The title counts for another target. */
    COUNTED
}
