package org.pingandeng.media.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All captions of all films; a version is never changed. */
public interface Captions {

    /**
     * A version of a film's captions.
     *
     * @param number from 1
     * @param file the WebVTT file
     * @param madeAt when
     */
    record Version(int number, MediaId file, Instant madeAt) {}

    /**
     * The newest version.
     *
     * @param language zh or en
     */
    Optional<Version> newest(MediaId film, String language);

    /** All versions, the newest first. */
    List<Version> versions(MediaId film, String language);

    /**
     * Adds a version.
     *
     * @param number the one it shall have
     * @return false when somebody else has added that number meanwhile
     */
    boolean add(MediaId film, String language, int number, MediaId file, UUID person, Instant now);
}
