package org.pingandeng.portal.warning.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.stream.IntStream;

/**
 * A week of this year, Monday to Sunday, in which older dates have their day of the year. The 29th of February stands
 * on the 28th where the year has none.
 *
 * @param monday its first day
 */
public record HistoryWeek(LocalDate monday) {

    private static final int DAYS = 7;
    private static final MonthDay LEAP_DAY = MonthDay.of(2, 29);

    /**
     * The week that a day lies in.
     *
     * @param day any day
     */
    public static HistoryWeek of(LocalDate day) {
        return new HistoryWeek(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
    }

    /** Its last day. */
    public LocalDate sunday() {
        return monday.plusDays(DAYS - 1L);
    }

    /**
     * Whether something of the past has its day in this week.
     *
     * @param happened when
     */
    public boolean holds(LocalDate happened) {
        return happened.isBefore(monday)
                && IntStream.range(0, DAYS).mapToObj(monday::plusDays).anyMatch(day -> sameDay(happened, day));
    }

    private static boolean sameDay(LocalDate happened, LocalDate day) {
        MonthDay then = MonthDay.from(happened);
        MonthDay shown = then.equals(LEAP_DAY) && !day.isLeapYear() ? MonthDay.of(2, 28) : then;
        return shown.equals(MonthDay.from(day));
    }
}
