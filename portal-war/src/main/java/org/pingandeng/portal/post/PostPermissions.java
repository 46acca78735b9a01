package org.pingandeng.portal.post;

/** What one may do with the register of posts. */
public final class PostPermissions {

    /** Keep the list of one's own organisation. */
    public static final String KEEP = "post.keep";
    /** See how enterprises keep theirs, and note whose information system is online; keep the list of enforcement staff. */
    public static final String OVERSEE = "post.oversee";

    private PostPermissions() {}
}
