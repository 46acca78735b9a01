package org.pingandeng.portal.works;

/** What one may do with calls for works. Handing in and voting need no permission, and no account. */
public final class WorksPermissions {

    /** Open calls, look works through, exclude votes, give the result. */
    public static final String RUN = "works.run";

    private WorksPermissions() {}
}
