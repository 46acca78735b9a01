package org.pingandeng.portal.plan.model;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * What is to be reached in a year, as the office entered it.
 *
 * @param target the target's code
 * @param year which year
 * @param planned in the target's unit; null where an earlier plan was taken back
 * @param note what the office says to it; may be empty
 * @param who entered it
 * @param at when
 */
public record YearPlan(String target, int year, BigDecimal planned, String note, String who, Instant at) {

    /** Whether another line says the same. */
    public boolean same(YearPlan other) {
        return target.equals(other.target)
                && year == other.year
                && note.equals(other.note)
                && (planned == null
                        ? other.planned == null
                        : other.planned != null && planned.compareTo(other.planned) == 0);
    }
}
