package org.pingandeng.portal.search;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Searching, and building the index anew. */
@ApplicationScoped
public class SearchDesk {

    /** The permission to have the index built anew. */
    public static final String REBUILD = "search.rebuild";

    private static final int LONGEST_LINE = 100;

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
        String typed = line == null || line.length() <= LONGEST_LINE ? line : line.substring(0, LONGEST_LINE);
        return index.find(typed, kind, most);
    }

    /** Has this node's index built anew within a second. */
    @RolesAllowed(REBUILD)
    public void rebuild() {
        index.forget();
    }
}
