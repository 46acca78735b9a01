package org.pingandeng.portal.post.model;

import java.time.LocalDate;
import java.util.List;

/**
 * Somebody in a post with what proves that they may stand in it.
 *
 * @param line who, where
 * @param proofs what was entered, those taken back too
 * @param portal this portal's own proof that is valid on the day of asking; null where there is none
 */
public record Holding(PostLine line, List<Proof> proofs, PortalProof portal) {

    /** How somebody stands with their proof. */
    public enum State {
        /** A proof is in force. */
        HELD,
        /** There was one, and it ran out. */
        RUN_OUT,
        /** There is none. */
        NONE
    }

    /** The list is its own. */
    public Holding {
        proofs = List.copyOf(proofs);
    }

    /**
     * How they stand on a day.
     *
     * @param day for which {@link #portal} was asked
     */
    public State state(LocalDate day) {
        if (portal != null || proofs.stream().anyMatch(proof -> proof.good(day))) {
            return State.HELD;
        }
        boolean ranOut = proofs.stream()
                .anyMatch(proof -> proof.standing()
                        && proof.until() != null
                        && proof.until().isBefore(day));
        return ranOut ? State.RUN_OUT : State.NONE;
    }
}
