package org.pingandeng.course.training.model;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * The three moments of a session at which a code is shown: one in each third of it, where exactly the seed decides.
 *
 * @param starts the first instant of each
 */
public record Moments(List<Instant> starts) {

    /** How many there are. */
    public static final int MANY = 3;

    /** How long a code is good. */
    public static final Duration OPEN = Duration.ofMinutes(5);

    /**
     * The moments of a session.
     *
     * @param seed the session's
     * @param hours when it is held
     * @return the same for the same session; each code's time ends within its third where that is long enough
     */
    public static Moments of(long seed, Session.Hours hours) {
        Random random = new Random(seed);
        long third = Duration.between(hours.from(), hours.to()).toSeconds() / MANY;
        long room = Math.max(1, third - OPEN.toSeconds());
        return new Moments(IntStream.range(0, MANY)
                .mapToObj(at -> hours.from().plusSeconds(at * third + (long) (random.nextDouble() * room)))
                .toList());
    }

    /**
     * The code that is good now.
     *
     * @param now any moment
     * @return its number from 1, the latest where two overlap; empty between them
     */
    public OptionalInt open(Instant now) {
        return IntStream.iterate(MANY - 1, at -> at >= 0, at -> at - 1)
                .filter(at -> !now.isBefore(starts.get(at))
                        && now.isBefore(starts.get(at).plus(OPEN)))
                .map(at -> at + 1)
                .findFirst();
    }
}
