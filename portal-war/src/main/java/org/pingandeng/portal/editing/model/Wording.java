package org.pingandeng.portal.editing.model;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What changed between two versions, field by field and within a field word by word (a Chinese character is a word).
 */
public final class Wording {

    private static final Pattern WORD = Pattern.compile("[\\p{Alnum}.]+|.", Pattern.DOTALL);

    private Wording() {}

    /** What became of a piece of text. */
    public enum Fate {
        /** It stands in both. */
        SAME,
        /** It stood in the older only. */
        GONE,
        /** It stands in the newer only. */
        FRESH
    }

    /**
     * A piece of text.
     *
     * @param fate what became of it
     * @param text the piece
     */
    public record Piece(Fate fate, String text) {}

    /**
     * A field that changed.
     *
     * @param field its name
     * @param pieces old and new text together, in order
     */
    public record Change(String field, List<Piece> pieces) {}

    /**
     * Compares.
     *
     * @param order names of fields in the order to show them
     * @param before the older version's fields
     * @param after the newer version's
     * @return fields that differ
     */
    public static List<Change> between(List<String> order, Map<String, String> before, Map<String, String> after) {
        Set<String> names = new LinkedHashSet<>(order);
        names.addAll(after.keySet());
        names.addAll(before.keySet());
        List<Change> changes = new ArrayList<>();
        for (String name : names) {
            String old = before.getOrDefault(name, "");
            String now = after.getOrDefault(name, "");
            if (!old.equals(now)) {
                changes.add(new Change(name, pieces(old, now)));
            }
        }
        return changes;
    }

    private static List<Piece> pieces(String old, String now) {
        List<String> before = words(old);
        List<String> after = words(now);
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(before, after).getDeltas()) {
            add(pieces, Fate.SAME, before.subList(at, delta.getSource().getPosition()));
            add(pieces, Fate.GONE, delta.getSource().getLines());
            add(pieces, Fate.FRESH, delta.getTarget().getLines());
            at = delta.getSource().getPosition() + delta.getSource().size();
        }
        add(pieces, Fate.SAME, before.subList(at, before.size()));
        return pieces;
    }

    private static void add(List<Piece> pieces, Fate fate, List<String> words) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(fate, String.join("", words)));
        }
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }
}
