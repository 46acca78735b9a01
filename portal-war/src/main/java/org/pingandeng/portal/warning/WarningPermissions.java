package org.pingandeng.portal.warning;

/** What one may do with warning cases. Reading them needs no permission. */
public final class WarningPermissions {

    /** Import and change cases. */
    public static final String WRITE = "case.write";

    private WarningPermissions() {}
}
