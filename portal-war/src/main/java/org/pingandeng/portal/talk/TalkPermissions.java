package org.pingandeng.portal.talk;

/** What one may do with talks before a shift. Holding one needs no permission, and no account. */
public final class TalkPermissions {

    /** Hand in the talks that one held. */
    public static final String GIVE = "talk.give";
    /** Read the talks of one's own part of the organisation tree. */
    public static final String READ = "talk.read";

    private TalkPermissions() {}
}
