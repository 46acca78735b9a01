package org.pingandeng.portal.campaign.model;

import java.time.Instant;
import java.util.UUID;

/**
 * Seats that somebody asked for.
 *
 * @param id which
 * @param activity at which activity
 * @param heads for how many people
 * @param party the group's name; empty for one's own family
 * @param state what became of it
 * @param at when it was asked for
 * @param promotedAt when it got seats that others gave back; null where it never had to wait, or waits still
 */
public record Booking(UUID id, UUID activity, int heads, String party, State state, Instant at, Instant promotedAt) {

    /** What becomes of it. */
    public enum State {
        /** The seats are theirs. */
        SEATED,
        /** They wait until others give seats back. */
        WAITING,
        /** They gave it back. */
        WITHDRAWN
    }

    /** What a ticket says of it: the state's name, and {@code PROMOTED} where seats were got after waiting. */
    public String told() {
        return state == State.SEATED && promotedAt != null ? "PROMOTED" : state.name();
    }

    /** Whether seats are theirs or they wait for some. */
    public boolean live() {
        return state != State.WITHDRAWN;
    }
}
