package org.pingandeng.portal.kind;

/** What one may do with lists that are data. */
public final class KindPermissions {

    /** Add kinds, rename them, take them out of use. */
    public static final String KEEP = "kind.keep";

    private KindPermissions() {}
}
