package org.pingandeng.portal.contest.model;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.quiz.paper.Paper;

/**
 * One try at a contest's questions.
 *
 * @param id which
 * @param contest where
 * @param round in which round
 * @param entry whose
 * @param day the county's day on which it began
 * @param number which of that day, from 1
 * @param seed it was drawn with
 * @param paper its items in the versions of that moment
 * @param begunAt server's time
 * @param endsAt server's time
 */
public record Attempt(
        UUID id,
        UUID contest,
        int round,
        UUID entry,
        LocalDate day,
        int number,
        long seed,
        Paper paper,
        Instant begunAt,
        Instant endsAt) {

    /** How long after the end answers are still taken that a phone could not send: they count, and are marked. */
    public static final Duration GRACE = Duration.ofSeconds(60);

    /**
     * A question of the paper.
     *
     * @param slot its place, from 1
     */
    public Optional<Paper.Slot> slot(int slot) {
        return slot >= 1 && slot <= paper.slots().size()
                ? Optional.of(paper.slots().get(slot - 1))
                : Optional.empty();
    }

    /**
     * Whether answers are no longer taken.
     *
     * @param now the server's time
     */
    public boolean shutAt(Instant now) {
        return now.isAfter(endsAt.plus(GRACE));
    }

    /**
     * Whether its time is over.
     *
     * @param now the server's time
     */
    public boolean overAt(Instant now) {
        return !now.isBefore(endsAt);
    }
}
