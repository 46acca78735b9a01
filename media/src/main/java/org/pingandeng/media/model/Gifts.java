package org.pingandeng.media.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who gave which files to the library: whoever gave a file may use it, though nothing shows it yet. */
public interface Gifts {

    /**
     * A file that somebody gave.
     *
     * @param file the file
     * @param name what this giver calls it
     * @param at when they last gave it
     */
    record Gift(MediaFile file, String name, Instant at) {}

    /**
     * Notes a gift. The same file again has its newest name and moment.
     *
     * @param giver who
     * @param upload which upload brought it
     * @param file what
     * @param name what they call it
     * @param at when
     */
    void note(UUID giver, UUID upload, MediaId file, String name, Instant at);

    /**
     * What an upload brought.
     *
     * @param giver whose upload
     * @param upload which
     * @return the gift, or empty when none came of it yet
     */
    Optional<Gift> by(UUID giver, UUID upload);

    /**
     * Whether somebody gave a file.
     *
     * @param giver who
     * @param file what
     * @return true when they did, at any time
     */
    boolean gave(UUID giver, MediaId file);

    /**
     * What somebody gave that the library still has.
     *
     * @param giver who
     * @param most how many at most
     * @return the newest first
     */
    List<Gift> of(UUID giver, int most);
}
