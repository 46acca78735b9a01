package org.pingandeng.course.programme;

/** Why a version of a rule was not added, and at which field the reason stands. */
public enum RuleRefusal {
    /** No version of such a rule is there. */
    UNKNOWN("key"),
    /** The value is not above zero. */
    NOT_POSITIVE("value"),
    /** The day is missing. */
    NO_DAY("from"),
    /** A version of that day is there already; what was in force is not rewritten. */
    DAY_TAKEN("from"),
    /** Nobody says where it stands. */
    NO_SOURCE("source"),
    /** How sure we are is none of the known words. */
    UNKNOWN_MARK("mark");

    private final String field;

    RuleRefusal(String field) {
        this.field = field;
    }

    /**
     * The field that it is about.
     *
     * @return its name
     */
    public String field() {
        return field;
    }
}
