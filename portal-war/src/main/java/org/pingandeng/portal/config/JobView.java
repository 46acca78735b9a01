package org.pingandeng.portal.config;

import java.time.Instant;

/**
 * How a long piece of work stands.
 *
 * @param name what it is, such as {@code starter.items}
 * @param state how it stands
 * @param done how much is done
 * @param total how much there is; 0 where nobody knows
 * @param message its last word
 * @param startedAt since when
 * @param changedAt when it last gave a sign of life
 */
public record JobView(
        String name, State state, long done, long total, String message, Instant startedAt, Instant changedAt) {

    /** How a job stands. */
    public enum State {
        /** At work, or stopped with the portal: see when it last gave a sign of life. */
        RUNNING,
        /** Finished. */
        DONE,
        /** Given up; the message says why. */
        FAILED
    }

    /**
     * The part that is done.
     *
     * @return 0 to 100
     */
    public int percent() {
        if (state == State.DONE) {
            return 100;
        }
        return total <= 0 ? 0 : (int) Math.min(99, 100 * done / total);
    }
}
