package org.pingandeng.portal.certification;

/** Why a version of a rule of validity was not added, and at which field the reason stands. */
public enum ValidityRefusal {
    /** No rule for such a programme is there. */
    UNKNOWN("programme"),
    /** The term is not between one month and fifty years. */
    NO_TERM("months"),
    /** The day is missing. */
    NO_DAY("validFrom"),
    /** A version of that day is there already; what was in force is not rewritten. */
    DAY_TAKEN("validFrom"),
    /** Nobody says where it stands. */
    NO_SOURCE("validitySource"),
    /** How sure we are is none of the known words. */
    UNKNOWN_MARK("validityMark");

    private final String field;

    ValidityRefusal(String field) {
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
