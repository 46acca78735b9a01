package org.pingandeng.media;

/** The permissions of this module; the house says which role has which. */
public final class MediaPermissions {

    /** Sees what is being made of films and how far it is. */
    public static final String READ = "media.work.read";
    /** Has work done again or stopped. */
    public static final String STEER = "media.work.steer";
    /** Does the work; the portal does it by itself. */
    public static final String WORK = "media.work";

    /** Gives files to the library by uploads that go on after a broken connection. */
    public static final String UPLOAD = "media.upload";

    private MediaPermissions() {}
}
