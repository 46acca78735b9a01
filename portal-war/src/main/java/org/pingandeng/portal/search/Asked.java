package org.pingandeng.portal.search;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What somebody looks for, all of it in a page's address.
 *
 * @param line what was typed; may be empty
 * @param chosen values by facet: {@code kind}, {@code field}, {@code severity}, {@code year}
 * @param sort {@code best} or {@code new}
 * @param page from 1
 * @param size how many a page has
 * @param exactly whether the line is taken as it is, without mending it
 */
public record Asked(String line, Map<String, Set<String>> chosen, String sort, int page, int size, boolean exactly) {

    /** What things can be narrowed by. */
    public static final List<String> FACETS = java.util.List.of("kind", "field", "severity", "year");

    /** How many a page shows. */
    public static final int A_PAGE = 10;

    /** A line and nothing else. */
    public static Asked of(String line) {
        return new Asked(line, Map.of(), "best", 1, A_PAGE, false);
    }
}
