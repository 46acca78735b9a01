package org.pingandeng.portal.contest;

/** What one may do with contests. Taking part needs no permission: a class needs its code, a person their account. */
public final class ContestPermissions {

    /** Make, open and close contests, hand out codes, see figures. */
    public static final String MANAGE = "contest.manage";

    private ContestPermissions() {}
}
