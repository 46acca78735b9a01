package org.pingandeng.media.caption;

/**
 * A line of captions.
 *
 * @param start when it appears, in milliseconds
 * @param end when it goes, in milliseconds
 * @param settings where it stands, as WebVTT writes it; usually nothing
 * @param text what it says, in one or a few lines
 */
public record Cue(long start, long end, String settings, String text) {

    /**
     * A line where captions usually stand.
     *
     * @param start when it appears, in milliseconds
     * @param end when it goes, in milliseconds
     * @param text what it says
     * @return the line
     */
    public static Cue of(long start, long end, String text) {
        return new Cue(start, end, "", text);
    }
}
