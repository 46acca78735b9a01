package org.pingandeng.course.evaluation.model;

import java.util.Map;

/**
 * What somebody said.
 *
 * @param marks from 1 to 5 by the items' codes
 * @param words in their own words; blank for nothing
 */
public record Answer(Map<String, Integer> marks, String words) {

    /** The lowest mark. */
    public static final int LOWEST = 1;
    /** The highest mark. */
    public static final int HIGHEST = 5;
    /** The most that fits, in characters. */
    public static final int LONGEST = 1_000;

    /** Words without blanks around them. */
    public Answer {
        marks = Map.copyOf(marks);
        words = words == null ? "" : words.strip();
    }
}
