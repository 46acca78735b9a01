package org.pingandeng.course.hours.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A set of moments of a medium, kept as intervals that neither touch nor overlap, in order. Written as PostgreSQL writes
 * an {@code int8multirange}.
 *
 * @param parts in order
 */
public record Intervals(List<Interval> parts) {

    /** No moment at all. */
    public static final Intervals NONE = new Intervals(List.of());

    private static final Pattern PART = Pattern.compile("\\[(\\d+),(\\d+)\\)");

    /**
     * From one moment up to another.
     *
     * @param from the first millisecond
     * @param to the millisecond after the last
     */
    public record Interval(long from, long to) {

        /**
         * How long it is.
         *
         * @return milliseconds, never negative
         */
        public long length() {
            return Math.max(0, to - from);
        }
    }

    /**
     * Everything in this set or in an interval.
     *
     * @param from the first millisecond
     * @param to the millisecond after the last; not after {@code from} adds nothing
     * @return the union
     */
    public Intervals plus(long from, long to) {
        if (to <= from) {
            return this;
        }
        List<Interval> sorted = new ArrayList<>(parts);
        sorted.add(new Interval(from, to));
        sorted.sort(Comparator.comparingLong(Interval::from));
        List<Interval> joined = new ArrayList<>();
        for (Interval next : sorted) {
            Interval last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && next.from() <= last.to()) {
                joined.set(joined.size() - 1, new Interval(last.from(), Math.max(last.to(), next.to())));
            } else {
                joined.add(next);
            }
        }
        return new Intervals(List.copyOf(joined));
    }

    /**
     * Everything in this set or in another.
     *
     * @param others the other set
     * @return the union
     */
    public Intervals plus(Intervals others) {
        Intervals all = this;
        for (Interval part : others.parts()) {
            all = all.plus(part.from(), part.to());
        }
        return all;
    }

    /**
     * Whether a moment is in it.
     *
     * @param moment in milliseconds
     */
    public boolean has(long moment) {
        return parts.stream().anyMatch(part -> part.from() <= moment && moment < part.to());
    }

    /**
     * What an interval would add to this set.
     *
     * @param from the first millisecond
     * @param to the millisecond after the last
     * @return the parts of the interval that are not in this set
     */
    public Intervals missing(long from, long to) {
        List<Interval> gaps = new ArrayList<>();
        long at = from;
        for (Interval part : parts) {
            if (part.from() > at && at < to) {
                gaps.add(new Interval(at, Math.min(part.from(), to)));
            }
            at = Math.max(at, part.to());
        }
        if (at < to) {
            gaps.add(new Interval(at, to));
        }
        return new Intervals(List.copyOf(gaps));
    }

    /**
     * How long all of it is.
     *
     * @return milliseconds
     */
    public long length() {
        return parts.stream().mapToLong(Interval::length).sum();
    }

    /**
     * The first so many milliseconds of it.
     *
     * @param most how many
     * @return a part of this set
     */
    public Intervals first(long most) {
        Intervals taken = NONE;
        long left = most;
        for (Interval part : parts) {
            long take = Math.min(left, part.length());
            taken = taken.plus(part.from(), part.from() + take);
            left -= take;
        }
        return taken;
    }

    /**
     * Reads a set.
     *
     * @param text as PostgreSQL writes an {@code int8multirange}
     * @return the set
     */
    public static Intervals parse(String text) {
        Intervals all = NONE;
        for (Matcher part = PART.matcher(text); part.find(); ) {
            all = all.plus(Long.parseLong(part.group(1)), Long.parseLong(part.group(2)));
        }
        return all;
    }

    @Override
    public String toString() {
        return parts.stream()
                .map(part -> "[" + part.from() + "," + part.to() + ")")
                .collect(Collectors.joining(",", "{", "}"));
    }
}
