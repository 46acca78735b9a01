package org.pingandeng.portal.editing.model;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pingandeng.quiz.bank.model.TextDiff;

/**
 * What changed between two versions, field by field and within a field word by word ({@link TextDiff}).
 */
public final class Wording {

    private Wording() {}

    /**
     * A field that changed.
     *
     * @param field its name
     * @param pieces old and new text together, in order
     */
    public record Change(String field, List<TextDiff.Piece> pieces) {}

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
                changes.add(new Change(name, TextDiff.pieces(old, now)));
            }
        }
        return changes;
    }
}
