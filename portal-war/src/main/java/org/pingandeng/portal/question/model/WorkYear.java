package org.pingandeng.portal.question.model;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A year's days that are not as their weekday says.
 *
 * @param year which
 * @param whole whether its arrangement was published, so that no further day is to come
 * @param source where the days come from
 * @param mark {@code confirmed} or {@code known}
 * @param days the days in order
 */
public record WorkYear(int year, boolean whole, String source, String mark, List<Day> days) {

    private static final Pattern LINE = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})\\s+([休班])\\s+(\\S{1,20})");

    /**
     * One of them.
     *
     * @param day which
     * @param working whether it is worked on
     * @param name of the holiday it belongs to
     */
    public record Day(LocalDate day, boolean working, String name) {

        /** As a line that {@link #read} reads. */
        public String line() {
            return day + (working ? " 班 " : " 休 ") + name;
        }

        /**
         * Reads a line.
         *
         * @param line such as {@code 2026-02-14 班 春节}
         * @return empty where it has no such form
         */
        public static Optional<Day> read(String line) {
            Matcher read = LINE.matcher(line.strip());
            try {
                return read.matches()
                        ? Optional.of(new Day(
                                LocalDate.parse(read.group(1)), read.group(2).equals("班"), read.group(3)))
                        : Optional.empty();
            } catch (DateTimeParseException none) {
                return Optional.empty();
            }
        }
    }
}
