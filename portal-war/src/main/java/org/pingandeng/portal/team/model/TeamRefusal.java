package org.pingandeng.portal.team.model;

/** Why something is not kept, and at which field of a form it is said. */
public enum TeamRefusal {
    /** The name is missing or too long. */
    NAME("name"),
    /** The unit or field is too long. */
    LONG("unit"),
    /** There is no such team. */
    TEAM("team"),
    /** Days are missing or the wrong way round. */
    DAYS("starts"),
    /** The document is missing or too long. */
    DOCUMENT("document"),
    /** The words are missing or too long. */
    WORDS("words"),
    /** There is no such thing. */
    NOT_THERE("send"),
    /** It is ended already. */
    STATE("send");

    private final String field;

    TeamRefusal(String field) {
        this.field = field;
    }

    /** The field at which it is said. */
    public String field() {
        return field;
    }
}
