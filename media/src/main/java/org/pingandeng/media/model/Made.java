package org.pingandeng.media.model;

import java.time.Duration;
import java.util.List;

/**
 * What was made of a film or a sound.
 *
 * @param length how long it plays
 * @param sizes the sizes of its picture, the smallest first; none for a sound
 * @param sound whether there is something to hear
 * @param bytes what all of it takes
 */
public record Made(Duration length, List<Size> sizes, boolean sound, long bytes) {

    /** The list of a film's sizes, for players (HLS). */
    public static final String LIST = "master.m3u8";
    /** A picture of a film. */
    public static final String POSTER = "poster.jpg";
    /** All that is to hear, alone: for a poor line. */
    public static final String SOUND = "sound.m4a";

    /** Copies. */
    public Made {
        sizes = List.copyOf(sizes);
    }

    /**
     * Whether there is something to see.
     *
     * @return false for a sound
     */
    public boolean film() {
        return !sizes.isEmpty();
    }
}
