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
 */
public record Booking(UUID id, UUID activity, int heads, String party, State state, Instant at) {

    /** What becomes of it. */
    public enum State {
        /** The seats are theirs. */
        SEATED,
        /** They wait until others give seats back. */
        WAITING,
        /** They gave it back. */
        WITHDRAWN
    }

    /** Whether seats are theirs or they wait for some. */
    public boolean live() {
        return state != State.WITHDRAWN;
    }
}
