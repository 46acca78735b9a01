package org.pingandeng.portal.post.model;

import java.time.Instant;
import java.time.LocalDate;

/**
 * That somebody left a post.
 *
 * @param lastDay the last day in it
 * @param reason why the line ends
 * @param who entered it
 * @param at when
 */
public record Ending(LocalDate lastDay, String reason, String who, Instant at) {

    /**
     * Whether another says the same, whenever it was entered.
     *
     * @param other an ending of the same line
     */
    public boolean same(Ending other) {
        return lastDay.equals(other.lastDay) && reason.equals(other.reason);
    }
}
