package org.pingandeng.portal.question.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Which days are worked on: those that are named, and else Monday to Friday.
 *
 * @param named days that are not as their weekday says, with whether they are worked on
 * @param whole the years of which all such days are known
 */
public record WorkingDays(Map<LocalDate, Boolean> named, Set<Integer> whole) {

    /** Copies what it is given. */
    public WorkingDays {
        named = Map.copyOf(named);
        whole = Set.copyOf(whole);
    }

    /** Whether a day is worked on. */
    public boolean working(LocalDate day) {
        return named.getOrDefault(
                day, day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY);
    }

    /**
     * The last day of a time of so many working days; the day on which it begins does not count.
     *
     * @param begin the day before the first that counts
     * @param days how many, at least 1
     */
    public LocalDate due(LocalDate begin, int days) {
        LocalDate day = begin;
        for (int left = days; left > 0; ) {
            day = day.plusDays(1);
            left -= working(day) ? 1 : 0;
        }
        return day;
    }

    /**
     * How many working days come after a day, up to another.
     *
     * @param after not counted
     * @param upTo counted
     */
    public int between(LocalDate after, LocalDate upTo) {
        int count = 0;
        for (LocalDate day = after.plusDays(1); !day.isAfter(upTo); day = day.plusDays(1)) {
            count += working(day) ? 1 : 0;
        }
        return count;
    }

    /** Whether every year of a span is known; else a published arrangement may still move what was counted. */
    public boolean sure(LocalDate from, LocalDate to) {
        return IntStream.rangeClosed(from.getYear(), to.getYear()).allMatch(whole::contains);
    }
}
