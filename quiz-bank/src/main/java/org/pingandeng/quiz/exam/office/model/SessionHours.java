package org.pingandeng.quiz.exam.office.model;

import java.time.Duration;
import java.time.Instant;

/**
 * The hours of a date.
 *
 * @param doorsAt from when candidates may enter and fetch their sealed papers
 * @param bellAt when papers open and time begins
 * @param lateness how long after the bell one may still begin
 * @param late how long those have who begin after it
 */
public record SessionHours(Instant doorsAt, Instant bellAt, Duration lateness, LateRule late) {

    /**
     * The last moment to begin.
     *
     * @return the bell and the lateness
     */
    public Instant latest() {
        return bellAt.plus(lateness);
    }

    /**
     * When the time of somebody begins who enters now.
     *
     * @param now the server's time
     * @return the bell, or now where it has rung
     */
    public Instant begin(Instant now) {
        return now.isAfter(bellAt) ? now : bellAt;
    }

    /**
     * When somebody's time ends who enters now.
     *
     * @param now the server's time
     * @param time how long the exam lasts
     * @param extra what this candidate has beyond it
     * @return the end of answering
     */
    public Instant end(Instant now, Duration time, Duration extra) {
        Instant from = late == LateRule.WHOLE_TIME ? begin(now) : bellAt;
        return from.plus(time).plus(extra);
    }

    /**
     * When everybody has ended who has no extra time.
     *
     * @param time how long the exam lasts
     * @return the end of those who came last
     */
    public Instant over(Duration time) {
        return end(latest(), time, Duration.ZERO);
    }

    /**
     * The same hours around another bell.
     *
     * @param bell the new one
     * @return the hours
     */
    public SessionHours movedTo(Instant bell) {
        return new SessionHours(bell.minus(Duration.between(doorsAt, bellAt)), bell, lateness, late);
    }
}
