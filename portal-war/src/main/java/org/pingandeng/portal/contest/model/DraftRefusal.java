package org.pingandeng.portal.contest.model;

/** Why the office's words do not become a contest, a round or a class. */
public enum DraftRefusal {
    TITLE("titleZh"),
    SIDES("sides"),
    QUESTIONS("questions"),
    MINUTES("minutes"),
    TRIES("aDay"),
    FEWEST("fewest"),
    TIMES("closesDay"),
    /** The bank has too few questions on these topics. */
    NOT_ENOUGH("questions"),
    /** Another round runs at that time. */
    ROUND_OVERLAPS("closesDay"),
    ROUND_TITLE("roundZh"),
    /** The contest has no room for this. */
    SIDE("side"),
    NAME("name"),
    NAME_TAKEN("name"),
    SEATS("seats");

    private final String field;

    DraftRefusal(String field) {
        this.field = field;
    }

    /** The field that it is about. */
    public String field() {
        return field;
    }
}
