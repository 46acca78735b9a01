package org.pingandeng.quiz.paper;

import java.util.List;

/**
 * Why no paper can be drawn: a set of demands that the pool does not meet together.
 *
 * @param kind which demand
 * @param sections numbers from 1 of the sections that share too few items; empty for other kinds
 * @param topic the topic whose share cannot be kept; empty for other kinds
 * @param wanted how many items it takes: in one form, or in all together where one alone could be drawn
 * @param found how many can be had at most
 */
public record Shortage(Kind kind, List<Integer> sections, String topic, int wanted, int found) {

    /** The demands, in the order in which they are looked into. */
    public enum Kind {
        /** The sections' items are too few (Hall's condition fails for just these sections). */
        SECTIONS,
        /** A fixed item is not in the pool: not approved, retired, or of the other use. */
        FIXED_GONE,
        /** Fixed items do not all have a place in some section. */
        FIXED_NO_PLACE,
        /** A topic's most leaves too few items for the sections, or fewer than are fixed. */
        TOPIC_MOST,
        /** A topic's least cannot be reached. */
        TOPIC_LEAST,
        /** More items are fixed than forms may have in common. */
        OVERLAP
    }

    public Shortage {
        sections = List.copyOf(sections);
    }

    /**
     * How many are missing.
     *
     * @return at least 1
     */
    public int missing() {
        return wanted - found;
    }
}
