package org.pingandeng.portal.post.model;

/** Why something cannot be entered in the register of posts. */
public enum PostRefusal {
    /** The visitor belongs to no enterprise that keeps a list. */
    NO_ENTERPRISE,
    /** There is no such post on this list. */
    POST,
    /** Nobody of one's own has this account. */
    PERSON,
    /** The name is missing or too long. */
    NAME,
    /** The words about the duty are too long. */
    DUTY,
    /** The day is missing, lies in the future or before the line began. */
    DAY,
    /** The same person already stands in this post. */
    TWICE,
    /** There is no such line on one's own list. */
    NOT_THERE,
    /** The line has ended otherwise. */
    ENDED,
    /** The certificate's number is missing or too long. */
    NUMBER,
    /** Who issued it is missing or too long. */
    ISSUER,
    /** The days of validity are missing or the wrong way round. */
    DAYS,
    /** A reason is missing or too long. */
    REASON,
    /** Whence it is known is missing or too long. */
    SOURCE,
    /** Nobody is on the list, so there is nothing to declare. */
    EMPTY,
    /** Something else was entered under the same number. */
    OTHER_LINE
}
