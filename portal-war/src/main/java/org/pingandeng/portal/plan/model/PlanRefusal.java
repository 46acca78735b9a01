package org.pingandeng.portal.plan.model;

/** Why something cannot be entered on the board. */
public enum PlanRefusal {
    /** There is no such target. */
    NO_TARGET,
    /** The year lies before the plan, or too far ahead. */
    YEAR,
    /** The figure is missing, negative, or more than a hundred per cent. */
    FIGURE,
    /** The note or the source is too long. */
    TOO_LONG,
    /** A reported figure needs its source. */
    NO_SOURCE,
    /** The day is missing, lies before the plan or in the future. */
    DAY,
    /** The portal counts this target itself, so nobody reports it. */
    COUNTED,
    /** A document needs a title. */
    NO_TITLE,
    /** The address begins neither with https:// nor with a slash. */
    ADDRESS,
    /** There is no such line, or it belongs to another target. */
    NOT_THERE,
    /** Something else was entered under the same number. */
    OTHER_LINE
}
