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

    /** Turns nonsense into nothing: no span runs backwards. */
    public Span {
        from = Math.max(0, from);
        to = Math.max(from, to);
        lasted = Math.max(0, lasted);
    }
}
