package org.pingandeng.portal.works.model;

/** Why something is not done, and at which field of a form it is said. */
public enum WorksRefusal {
    /** A title is missing or too long. */
    TITLE("title"),
    /** The rules are missing or too long. */
    RULES("rules"),
    /** The kind is none of the call's. */
    KIND("kind"),
    /** Days are missing or the wrong way round. */
    DAYS("opens"),
    /** The words are missing or too long. */
    WORDS("words"),
    /** The file is missing, of another kind, or too large. */
    FILE("file"),
    /** The name to be shown is missing or too long. */
    SHOWN_NAME("shownName"),
    /** The real name is missing or too long. */
    NAME("name"),
    /** The phone has not eleven digits. */
    PHONE("phone"),
    /** Nobody agreed to the rules. */
    CONSENT("consent"),
    /** The call does not take works today. */
    CLOSED("send"),
    /** Too many from one address today. */
    TOO_OFTEN("send"),
    /** There is no such thing. */
    NOT_THERE("send"),
    /** It does not stand so that this could be done. */
    STATE("send"),
    /** A reason is missing. */
    REASON("words"),
    /** Nobody votes today, or not for this work. */
    NO_VOTE("send"),
    /** This voter has voted today. */
    VOTED("send");

    private final String field;

    WorksRefusal(String field) {
        this.field = field;
    }

    /** The field at which it is said. */
    public String field() {
        return field;
    }
}
