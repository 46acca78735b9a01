package org.pingandeng.portal.snap;

/** What one may do with hazards that citizens sent in. Sending one needs no permission, and no account. */
public final class SnapPermissions {

    /** Decide what becomes of it and what the public sees; read the sender's phone. */
    public static final String MODERATE = "snap.moderate";
    /** Answer what was assigned to one's own part of the organisation tree. */
    public static final String ANSWER = "snap.answer";

    private SnapPermissions() {}
}
