package org.pingandeng.course.hours.model;

/**
 * A stretch of time in a lesson, as a browser reports it.
 *
 * @param attention what the learner was doing
 * @param from where the video stood at its beginning; 0 for texts
 * @param to where it stood at its end; 0 for texts
 * @param lasted how long it took
 */
public record Span(Attention attention, long from, long to, long lasted) {

    /** No lesson and no stretch of study is longer than a day; in milliseconds. */
    public static final long LONGEST = 24 * 3_600_000L;

    /** Turns nonsense into nothing: no span runs backwards or beyond a day, whatever numbers a browser sends. */
    public Span {
        from = Math.min(LONGEST, Math.max(0, from));
        to = Math.min(LONGEST, Math.max(from, to));
        lasted = Math.min(LONGEST, Math.max(0, lasted));
    }
}
