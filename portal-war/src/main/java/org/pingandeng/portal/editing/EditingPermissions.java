package org.pingandeng.portal.editing;

/** What one may do with articles, cases and whatever else is published by reviews. */
public final class EditingPermissions {

    /** Writes and hands in; withdraws. */
    public static final String WRITE = "piece.write";
    /** Passes reviews or gives back. */
    public static final String REVIEW = "piece.review";
    /** Says which reviews there are and which columns. */
    public static final String ARRANGE = "piece.arrange";
    /** Publishes when the time has come; the portal does it by itself. */
    public static final String PUBLISH = "piece.publish";

    private EditingPermissions() {}
}
