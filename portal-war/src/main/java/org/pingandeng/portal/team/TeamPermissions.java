package org.pingandeng.portal.team;

/** What one may do with teams. Reading the public page needs no permission. */
public final class TeamPermissions {

    /** Appoint people, end appointments, write down what they did. */
    public static final String KEEP = "team.keep";

    private TeamPermissions() {}
}
