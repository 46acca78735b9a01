package org.pingandeng.quiz.assembly.model;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pingandeng.quiz.item.ItemType;

/** What is expected of an item before anybody has answered it; dated lines with their source. */
public interface Expectations {

    /** What a line speaks of. */
    enum Kind {
        /** How many seconds an item of a type takes. */
        SECONDS,
        /** Which share of candidates gets an item of a difficulty right. */
        FACILITY
    }

    /**
     * A line.
     *
     * @param kind what it speaks of
     * @param about a type's word, or a difficulty from 1 to 5
     * @param value seconds, or a share from 0 to 1
     * @param validFrom the first day
     * @param source where it is from
     */
    record Line(Kind kind, String about, double value, LocalDate validFrom, String source) {}

    /**
     * What is valid on a day.
     *
     * @param seconds by type
     * @param facility by difficulty
     */
    record Table(Map<ItemType, Double> seconds, Map<Integer, Double> facility) {

        /**
         * Puts lines together.
         *
         * @param lines those that are valid, the newest of each last
         * @return the table
         */
        public static Table of(List<Line> lines) {
            Map<ItemType, Double> seconds = new EnumMap<>(ItemType.class);
            Map<Integer, Double> facility = new HashMap<>();
            for (Line line : lines) {
                if (line.kind() == Kind.FACILITY) {
                    facility.put(Integer.valueOf(line.about()), line.value());
                } else {
                    type(line.about()).ifPresent(type -> seconds.put(type, line.value()));
                }
            }
            return new Table(seconds, facility);
        }

        private static Optional<ItemType> type(String word) {
            return Arrays.stream(ItemType.values())
                    .filter(type -> type.word().equals(word))
                    .findFirst();
        }
    }

    /**
     * The lines that are valid on a day.
     *
     * @param day which
     * @return the newest of each, by kind and what it speaks of
     */
    List<Line> on(LocalDate day);

    /**
     * Adds a line; one of the same day is replaced.
     *
     * @param line fresh
     */
    void set(Line line);
}
