package org.pingandeng.course.hours.model;

/**
 * What a lesson allows.
 *
 * @param length its stated length: the most it ever gives
 * @param watched true for a video, whose moments are counted; false for what is read
 * @param seekAhead whether parts may be jumped over
 * @param fastest how fast a video may play, in percent of its natural speed
 * @param fasterPercent what a stretch played faster than naturally counts, in percent of the wall time it took
 * @param held whether what is played waits for a proof that somebody was there
 */
public record Terms(long length, boolean watched, boolean seekAhead, int fastest, int fasterPercent, boolean held) {

    /** A video may run at most so many percent of its speed: what is heard no faster can still be understood. */
    public static final int FASTEST = 200;

    /**
     * Terms without conditions on speed and presence.
     *
     * @param length its stated length: the most it ever gives
     * @param watched true for a video, whose moments are counted; false for what is read
     * @param seekAhead whether parts may be jumped over
     */
    public Terms(long length, boolean watched, boolean seekAhead) {
        this(length, watched, seekAhead, FASTEST, 100, false);
    }
}
