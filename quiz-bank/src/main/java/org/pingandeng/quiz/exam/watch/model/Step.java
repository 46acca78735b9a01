package org.pingandeng.quiz.exam.watch.model;

import java.time.Instant;
import java.util.UUID;

/**
 * One thing that happened in a sitting's course.
 *
 * @param at the server's time
 * @param what happened
 * @param name the order's or signal's kind, who closed, or what a mark came from; empty elsewhere
 * @param number the place on the paper of a save, how many saves came after a silence, minutes, seconds or a lease
 * @param before the answer before, as JSON text, or null
 * @param after the answer after, as JSON text, or null
 * @param words what was said with it, or an empty text
 * @param by who ordered it, or null
 * @param since where something lasted: from when
 */
public record Step(
        Instant at,
        What what,
        String name,
        int number,
        String before,
        String after,
        String words,
        UUID by,
        Instant since) {

    /**
     * Without answers, for as long as the sitting is open.
     *
     * @return the same step
     */
    public Step covered() {
        return new Step(at, what, name, number, null, null, words, by, since);
    }

    /** What can happen. */
    public enum What {
        ENTERED,
        SAVED,
        LATE,
        FILED,
        ASIDE,
        OFFLINE,
        SIGNAL,
        ORDER,
        CLOSED,
        MARKED
    }
}
