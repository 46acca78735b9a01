package org.pingandeng.portal.search;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a search came to.
 *
 * @param hits those of the page asked for, the best first
 * @param total how many there are
 * @param counts how many there would be by facet and value, other choices kept
 * @param wish how the line was read
 * @param mended the line that was looked for instead, because nothing has the one typed; empty where it was taken as typed
 * @param instead another line that finds more; empty where there is none
 * @param loose whether some of the words were enough
 * @param alike other words for the same
 * @param marks what stands for the line in texts
 * @param standing how the index stands
 */
public record Found(
        List<Hit> hits,
        long total,
        Map<String, Map<String, Long>> counts,
        Wish wish,
        String mended,
        String instead,
        boolean loose,
        List<String> alike,
        Set<String> marks,
        Standing standing) {

    /** How the index stands. */
    public enum Standing {
        /** All is found. */
        READY,
        /** A new index is built; the old one answers. */
        RENEWED,
        /** The first index is built; nothing is found yet. */
        BUILT
    }

    /** A text as safe HTML with what was looked for in {@code <mark>}. */
    public String marked(String text) {
        return Excerpt.whole(text, marks);
    }

    static Found nothing(Wish wish, Standing standing) {
        return new Found(List.of(), 0, Map.of(), wish, "", "", false, List.of(), Set.of(), standing);
    }

    Found with(Standing now) {
        return new Found(hits, total, counts, wish, mended, instead, loose, alike, marks, now);
    }

    Found or(String other) {
        return new Found(hits, total, counts, wish, mended, other, loose, alike, marks, standing);
    }

    Found mendedTo(Wish typed, String line) {
        return new Found(hits, total, counts, typed, line, "", loose, alike, marks, standing);
    }
}
