package org.pingandeng.portal.snap.model;

/** Why something is not done, and at which field of a form it is said. */
public enum SnapRefusal {
    /** No photo was sent. */
    NO_PHOTO("photo"),
    /** More photos than are taken at once. */
    TOO_MANY_PHOTOS("photo"),
    /** It is neither a JPEG nor a PNG that can be read, whatever its name says, or too large. */
    PHOTO("photo"),
    /** There is no such township. */
    TOWNSHIP("township"),
    /** Where it is does not stand there, or is too long. */
    SPOT("spot"),
    /** There is no such kind. */
    KIND("kind"),
    /** What is dangerous does not stand there, or is too long. */
    WORDS("words"),
    /** The phone has not eleven digits. */
    PHONE("phone"),
    /** The position is none. */
    POSITION("township"),
    /** Too many were sent from one address today. */
    TOO_OFTEN("send"),
    /** There is no such thing, or not for the visitor. */
    NOT_THERE("send"),
    /** It does not stand so any more that this could be done. */
    STATE("send"),
    /** A reason is missing. */
    REASON("words"),
    /** The day is missing or over. */
    DUE("due"),
    /** There is no such office to assign it to. */
    ORGANISATION("organisation");

    private final String field;

    SnapRefusal(String field) {
        this.field = field;
    }

    /** The field at which it is said. */
    public String field() {
        return field;
    }
}
