package org.pingandeng.portal.campaign.model;

import java.time.LocalDate;

/**
 * Days of which both ends belong to it.
 *
 * @param from the first
 * @param to the last
 */
public record Days(LocalDate from, LocalDate to) {

    /** The days of a year. */
    public static Days year(int year) {
        return new Days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** Whether a day is one of them. */
    public boolean hold(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
