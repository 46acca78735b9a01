package org.pingandeng.portal.law;

/** What one may do with laws. Reading them needs no permission. */
public final class LawPermissions {

    /** Import and change laws. */
    public static final String WRITE = "law.write";

    private LawPermissions() {}
}
