package org.pingandeng.portal.kind.model;

/** A list that is data. */
public enum KindList {
    /** What activities of campaigns are. */
    ACTIVITY(false, false),
    /** What hazards on photos are about. */
    HAZARD(true, false),
    /** Teams of the county plan. */
    TEAM(false, true),
    /** Where campaigns go: the six settings of the county plan, and what the county adds. */
    VENUE(false, false);

    private final boolean timed;
    private final boolean described;

    KindList(boolean timed, boolean described) {
        this.timed = timed;
        this.described = described;
    }

    /** Whether a kind says in how many days something of it is to be answered. */
    public boolean timed() {
        return timed;
    }

    /** Whether a kind says what it is for. */
    public boolean described() {
        return described;
    }
}
