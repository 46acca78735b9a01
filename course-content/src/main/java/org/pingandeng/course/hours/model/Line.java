package org.pingandeng.course.hours.model;

import java.util.Optional;

/**
 * A line of the ledger to be.
 *
 * @param from where in the lesson it begins
 * @param to where it ends; equal to {@code from} when it has no place in the lesson
 * @param lasted how much time it stands for
 * @param refusal why it did not count; empty when it did
 */
public record Line(long from, long to, long lasted, Optional<Refusal> refusal) {

    static Line credit(Intervals.Interval part) {
        return new Line(part.from(), part.to(), part.length(), Optional.empty());
    }

    static Line refused(long from, long to, long lasted, Refusal why) {
        return new Line(from, to, lasted, Optional.of(why));
    }
}
