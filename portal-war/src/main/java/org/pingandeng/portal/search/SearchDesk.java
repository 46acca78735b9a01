package org.pingandeng.portal.search;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Searching, and building the index anew. */
@ApplicationScoped
public class SearchDesk {

    /** The permission to have the index built anew. */
    public static final String REBUILD = "search.rebuild";

    private static final int LONGEST_LINE = 100;
    private static final int LONGEST_BEGINNING = 30;

    @Inject
    SearchIndex index;

    /**
     * Finds things.
     *
     * @param line what was typed; only its first 100 characters count
     * @param kind only this kind ({@code case}, {@code law}, {@code course}), or null for all
     * @param most how many at most
     * @return the best first
     */
    @PermitAll
    public List<Hit> find(String line, String kind, int most) {
        Map<String, Set<String>> chosen = kind == null ? Map.of() : Map.of("kind", Set.of(kind));
        return find(new Asked(line, chosen, "best", 1, most, false)).hits();
    }

    /**
     * Finds a page of things, and counts them by what they can be narrowed by.
     *
     * @param asked what is looked for; only the first 100 characters of its line count
     */
    @PermitAll
    public Found find(Asked asked) {
        return index.find(new Asked(
                shortened(asked.line(), LONGEST_LINE),
                asked.chosen(),
                asked.sort(),
                asked.page(),
                asked.size(),
                asked.exactly()));
    }

    /**
     * Things that are like one of them.
     *
     * @param kind its kind
     * @param key its key within its kind
     * @param most how many at most
     */
    @PermitAll
    public List<Hit> like(String kind, String key, int most) {
        return index.like(kind, key, most);
    }

    /**
     * What may be meant by the beginning of a line.
     *
     * @param typed Chinese, readings, first letters or English
     * @param most how many at most
     */
    @PermitAll
    public List<String> beginning(String typed, int most) {
        return index.beginning(shortened(typed, LONGEST_BEGINNING), most);
    }

    private static String shortened(String line, int most) {
        String typed = line == null ? "" : line.strip();
        return typed.length() <= most ? typed : typed.substring(0, most);
    }

    /** How this node's index stands. */
    @RolesAllowed(REBUILD)
    public IndexView standing() {
        return index.standing();
    }

    /** Has this node's index built anew; the old one answers until the new one stands. */
    @RolesAllowed(REBUILD)
    public void rebuild() {
        index.rebuild();
    }
}
