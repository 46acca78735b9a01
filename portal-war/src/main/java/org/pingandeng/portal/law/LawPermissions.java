package org.pingandeng.portal.law;

/** What one may do with laws. Reading them needs no permission. */
public final class LawPermissions {

    /** Import and change laws. */
    public static final String WRITE = "law.write";

    /** See what cites an article and which articles changed. */
    public static final String CITATIONS = "law.citations";

    private LawPermissions() {}
}
