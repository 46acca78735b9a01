package org.pingandeng.portal.contest.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Those who take part, their attempts and what they reached. */
public interface Entries {

    /**
     * A seat as its class's office sees it.
     *
     * @param entry who holds it
     * @param seat its number
     * @param attempts how many were begun
     * @param free whether the next device may take it
     */
    record SeatLine(UUID entry, int seat, int attempts, boolean free) {}

    /**
     * An attempt with how far it is.
     *
     * @param attempt which
     * @param answered questions answered
     * @param correct of these
     * @param millis from the beginning to the last answer
     * @param ended whether it was handed in
     */
    record Run(Attempt attempt, int answered, int correct, long millis, boolean ended) {

        /** Whether nothing can be answered any more. */
        public boolean overAt(Instant now) {
            return ended
                    || attempt.overAt(now)
                    || answered >= attempt.paper().slots().size();
        }
    }

    /**
     * Takes a seat for a device; the same device again gets what it got.
     *
     * @param seat without a number
     * @param device which
     * @param now the server's time
     * @return the entry, and the device's lease; empty where another device holds the seat
     */
    Optional<Held> take(Entry seat, UUID device, Instant now);

    /**
     * An entry as a device holds it.
     *
     * @param entry whose
     * @param lease which device, from 1
     */
    record Held(Entry entry, int lease) {}

    /**
     * Lets an account in; the same account again gets its first entry.
     *
     * @param person without a number
     * @param now the server's time
     */
    Entry enter(Entry person, Instant now);

    /** One entry. */
    Optional<Entry> find(UUID id);

    /** The latest device that holds a seat; 0 for none. */
    int lease(UUID entry);

    /**
     * Lets the next device take a seat.
     *
     * @return false where no device holds it, or that was said already
     */
    boolean free(UUID squad, int seat, UUID by, Instant now);

    /** The seats of a class or team that somebody holds. */
    List<SeatLine> seats(UUID squad);

    /**
     * Keeps what somebody allows to be shown.
     *
     * @param entry whose
     * @param label masked; blank for nothing
     * @param now the server's time
     */
    void show(UUID entry, String label, Instant now);

    /** What somebody allows to be shown now; blank for nothing. */
    String shown(UUID entry);

    /**
     * Begins an attempt.
     *
     * @return false where the entry has one of that day and number
     */
    boolean begin(Attempt attempt);

    /** One attempt. */
    Optional<Attempt> attempt(UUID id);

    /** The latest attempt of an entry with how far it is. */
    Optional<Run> latest(UUID entry);

    /** One attempt with how far it is. */
    Optional<Run> run(UUID attempt);

    /** How many attempts an entry began on a day. */
    int begunOn(UUID entry, LocalDate day);

    /** The answers of an attempt: JSON text and whether it was right, by place. */
    Map<Integer, KeptAnswer> answers(UUID attempt);

    /** Hands an attempt in; the same again changes nothing. */
    void end(UUID attempt, Instant now);

    /**
     * What everybody reached.
     *
     * @param contest where
     * @param round in one round; 0 for all together
     */
    List<Score> scores(UUID contest, int round);

    /** The accounts behind entries, for the office. */
    Map<UUID, UUID> people(UUID contest);
}
