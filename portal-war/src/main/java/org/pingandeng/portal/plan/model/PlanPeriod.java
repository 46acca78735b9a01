package org.pingandeng.portal.plan.model;

import java.time.LocalDate;
import java.util.stream.IntStream;

/**
 * The years of a plan.
 *
 * @param title the plan's name
 * @param firstYear its first year
 * @param lastYear its last year
 */
public record PlanPeriod(Wording title, int firstYear, int lastYear) {

    /** Its first day. */
    public LocalDate begin() {
        return LocalDate.of(firstYear, 1, 1);
    }

    /** Its last day. */
    public LocalDate end() {
        return LocalDate.of(lastYear, 12, 31);
    }

    /**
     * The years to show: those of the plan, and those that have begun since.
     *
     * @param today the day
     */
    public IntStream years(LocalDate today) {
        return IntStream.rangeClosed(firstYear, Math.max(lastYear, today.getYear()));
    }

    /**
     * Whether something may be entered for a year: from the first one of the plan to the year after this one.
     *
     * @param year which
     * @param today the day
     */
    public boolean open(int year, LocalDate today) {
        return year >= firstYear && year <= Math.max(lastYear, today.getYear() + 1);
    }
}
