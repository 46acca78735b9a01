package org.pingandeng.quiz.bank.model;

import java.time.LocalDate;
import java.util.List;

/**
 * A dated list that items are filed by. A newer one does not replace an older: certificates of the older regime are in
 * people's hands for years.
 *
 * @param code its own, such as {@code operations-2026}
 * @param kind what it lists
 * @param title what it is called
 * @param titleEn in English
 * @param from first day it holds
 * @param until first day it holds no more; null while it does
 * @param source where it stands
 * @param mark how sure that is: {@code confirmed}, {@code known} or {@code proposal}
 * @param entries in the order of the source
 */
public record Catalogue(
        String code,
        TagKind kind,
        String title,
        String titleEn,
        LocalDate from,
        LocalDate until,
        String source,
        String mark,
        List<Entry> entries) {

    public Catalogue {
        entries = List.copyOf(entries);
    }

    /**
     * One line.
     *
     * @param category the group it stands in; empty where there are none
     * @param name what it is called there
     * @param examinedFrom first day on which it is examined, where that is later than the catalogue; else null
     * @param mark how sure it is
     */
    public record Entry(String category, String name, LocalDate examinedFrom, String mark) {

        /**
         * How items are tagged with it: names repeat between groups.
         *
         * @return the name, after its group and a slash where there is one
         */
        public String label() {
            return category.isEmpty() ? name : category + "/" + name;
        }
    }

    /**
     * Whether it holds on a day.
     *
     * @param day the day
     * @return true from its first day to the one before its end
     */
    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }
}
