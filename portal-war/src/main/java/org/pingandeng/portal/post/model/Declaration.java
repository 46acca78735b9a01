package org.pingandeng.portal.post.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * That an organisation went through its list and found it complete (名单已核对). It is good for a year.
 *
 * @param owner whose list
 * @param day on which day
 * @param lines how many stood in a post that day
 * @param who declared it
 * @param at when
 */
public record Declaration(UUID owner, LocalDate day, int lines, String who, Instant at) {

    /**
     * Whether a list counts on a day, by its last declaration.
     *
     * @param declared when it was declared; null for never
     * @param day any
     */
    public static boolean holds(LocalDate declared, LocalDate day) {
        return declared != null && !declared.isAfter(day) && declared.isAfter(day.minusYears(1));
    }

    /**
     * Whether the list counts on a day.
     *
     * @param on any
     */
    public boolean holds(LocalDate on) {
        return holds(day, on);
    }
}
