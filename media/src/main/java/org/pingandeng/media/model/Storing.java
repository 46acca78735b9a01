package org.pingandeng.media.model;

import java.util.Optional;

/**
 * What came of giving a file to the library: the file, or why not.
 *
 * @param file present when it was taken
 * @param refusal present when it was not
 */
public record Storing(Optional<MediaFile> file, Optional<StoreRefusal> refusal) {

    /**
     * It was taken, now or earlier.
     *
     * @param file the file
     * @return the outcome
     */
    public static Storing taken(MediaFile file) {
        return new Storing(Optional.of(file), Optional.empty());
    }

    /**
     * It was not taken and nothing of it is left.
     *
     * @param why the reason
     * @return the outcome
     */
    public static Storing refused(StoreRefusal why) {
        return new Storing(Optional.empty(), Optional.of(why));
    }
}
