package org.pingandeng.media.caption;

/**
 * Something wrong with captions.
 *
 * @param cue the number of the line, from 1; 0 where it is the whole
 * @param kind what
 */
public record CueFault(int cue, Kind kind) {

    /** What can be wrong. */
    public enum Kind {
        /** It does not begin with WEBVTT, or is no text. */
        NO_WEBVTT,
        /** There is no line in it. */
        NO_CUES,
        /** There are more lines than a film can have. */
        TOO_MANY,
        /** A time cannot be read. */
        TIME,
        /** A line ends before it begins. */
        ENDS_BEFORE_START,
        /** A line begins before the one above it. */
        OUT_OF_ORDER,
        /** A line says nothing. */
        NO_TEXT,
        /** A line says more than can be read. */
        TOO_LONG,
        /** A line begins after the film has ended. */
        BEYOND_FILM
    }
}
