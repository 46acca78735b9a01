package org.pingandeng.portal.booklet;

/** What one may do with booklets. Reading them needs no permission. */
public final class BookletPermissions {

    /** Keep the book of handouts, and say where copies can be had. */
    public static final String HAND = "booklet.hand";

    private BookletPermissions() {}
}
