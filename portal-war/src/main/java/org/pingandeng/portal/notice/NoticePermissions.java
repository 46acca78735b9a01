package org.pingandeng.portal.notice;

/** The permissions of notices. */
public final class NoticePermissions {

    /** Reads one's own notices. */
    public static final String OWN = "notice.own";

    private NoticePermissions() {}
}
