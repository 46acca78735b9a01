package org.pingandeng.portal.news;

/** What one may do with alerts. Articles are written and published by the reviews of {@code portal.editing}. */
public final class NewsPermissions {

    /** Sends alerts to enterprises and sees what became of them. */
    public static final String SEND = "alert.send";
    /** Answers alerts for one's own enterprise. */
    public static final String ANSWER = "alert.answer";
    /** Reminds those who are late; the portal does it by itself. */
    public static final String REMIND = "alert.remind";

    private NewsPermissions() {}
}
