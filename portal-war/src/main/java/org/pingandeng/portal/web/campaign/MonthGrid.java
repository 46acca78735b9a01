package org.pingandeng.portal.web.campaign;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.pingandeng.portal.campaign.model.Activity;
import org.pingandeng.portal.campaign.model.Days;

/**
 * A month as a calendar shows it: whole weeks that begin on Monday.
 *
 * @param month which
 * @param weeks of seven days each
 */
public record MonthGrid(YearMonth month, List<List<Day>> weeks) {

    private static final ZoneId COUNTY = ZoneId.of("Asia/Shanghai");
    private static final int WEEK = 7;

    /**
     * A day.
     *
     * @param date which
     * @param within whether it is of the month
     * @param activities what begins on it
     */
    public record Day(LocalDate date, boolean within, List<Activity> activities) {}

    /** The days of a month. */
    static Days days(YearMonth month) {
        return new Days(month.atDay(1), month.atEndOfMonth());
    }

    static MonthGrid of(YearMonth month, List<Activity> activities) {
        LocalDate day = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        List<List<Day>> weeks = new ArrayList<>();
        while (!day.isAfter(month.atEndOfMonth())) {
            List<Day> week = new ArrayList<>();
            for (int at = 0; at < WEEK; at++) {
                LocalDate date = day.plusDays(at);
                week.add(new Day(date, YearMonth.from(date).equals(month), on(date, activities)));
            }
            weeks.add(week);
            day = day.plusDays(WEEK);
        }
        return new MonthGrid(month, weeks);
    }

    private static List<Activity> on(LocalDate date, List<Activity> activities) {
        return activities.stream()
                .filter(each -> LocalDate.ofInstant(each.plan().from(), COUNTY).equals(date))
                .toList();
    }

    /** Whether nothing begins in it. */
    public boolean free() {
        return weeks.stream()
                .allMatch(week -> week.stream().allMatch(day -> day.activities().isEmpty()));
    }

    /** The month before, for an address. */
    public String before() {
        return month.minusMonths(1).toString();
    }

    /** The month after, for an address. */
    public String after() {
        return month.plusMonths(1).toString();
    }
}
