package org.pingandeng.quiz.exchange.docx;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Word's automatic numbering (ISO/IEC 29500-1, 17.9): which label each paragraph of a list shows. Counters belong to the
 * list's definition and are shared by the lists made from it, unless a list sets a start of its own.
 */
final class Numbering {

    static final Set<String> ELEMENTS = Set.of("numbering");

    private static final int LEVELS = 9;

    private final Map<String, Map<Integer, Level>> definitions = new HashMap<>();
    private final Map<String, DocxNode> lists = new HashMap<>();
    private final Map<String, int[]> counters = new HashMap<>();
    private final Map<String, Boolean> begun = new HashMap<>();

    /** How a level counts and what its label looks like: {@code %1} is the number of the first level, and so on. */
    private record Level(int start, String format, String text, String style) {

        static Level of(DocxNode node) {
            String format = node.value("numFmt");
            if (format.isEmpty()) { // newer programs offer an older form beside their own
                format = node.deep("Fallback")
                        .map(each -> each.value("numFmt"))
                        .findFirst()
                        .orElse("decimal");
            }
            return new Level(number(node.value("start"), 1), format, node.value("lvlText"), node.value("pStyle"));
        }
    }

    /** Takes an element of the numbering part. */
    Consumer<DocxNode> definitions() {
        return node -> {
            if (node.name().equals("abstractNum")) {
                definitions.put(node.attribute("abstractNumId"), levels(node));
            } else if (node.name().equals("num")) {
                lists.put(node.attribute("numId"), node);
            }
        };
    }

    private static Map<Integer, Level> levels(DocxNode node) {
        Map<Integer, Level> levels = new TreeMap<>();
        node.children("lvl").forEach(each -> levels.put(number(each.attribute("ilvl"), 0), Level.of(each)));
        return levels;
    }

    /**
     * Counts one more paragraph of a list.
     *
     * @param list its id; a paragraph of list 0 or of none that is defined has no label
     * @param level from 0
     * @return the label, empty for bullets and lists without numbers
     */
    String label(String list, int level) {
        DocxNode node = lists.get(list);
        if (node == null || level < 0 || level >= LEVELS) {
            return "";
        }
        String definition = node.value("abstractNumId");
        Map<Integer, Level> levels = new TreeMap<>(definitions.getOrDefault(definition, Map.of()));
        int[] counts = counters.computeIfAbsent(definition, each -> new int[LEVELS]);
        boolean first = begun.put(list, true) == null;
        for (DocxNode override : node.children("lvlOverride")) {
            override(override, levels, counts, first);
        }
        Level own = levels.get(level);
        if (own == null) {
            return "";
        }
        count(levels, counts, level);
        return shown(levels, counts, own);
    }

    private static void override(DocxNode override, Map<Integer, Level> levels, int[] counts, boolean first) {
        int level = number(override.attribute("ilvl"), 0);
        override.child("lvl").ifPresent(node -> levels.put(level, Level.of(node)));
        int start = number(override.value("startOverride"), -1);
        if (first && start >= 0 && level >= 0 && level < LEVELS) {
            counts[level] = start; // what is kept is one more than the last number shown
        }
    }

    /** A count of 0 says that the level has not begun since the last one above it. */
    private static void count(Map<Integer, Level> levels, int[] counts, int level) {
        for (int above = 0; above < level; above++) {
            if (counts[above] == 0) {
                counts[above] = start(levels, above) + 1;
            }
        }
        counts[level] = (counts[level] == 0 ? start(levels, level) : counts[level]) + 1;
        for (int below = level + 1; below < LEVELS; below++) {
            counts[below] = 0;
        }
    }

    private static int start(Map<Integer, Level> levels, int level) {
        Level known = levels.get(level);
        return known == null ? 1 : known.start();
    }

    private static String shown(Map<Integer, Level> levels, int[] counts, Level own) {
        if (own.format().equals("bullet") || own.format().equals("none")) {
            return "";
        }
        String label = own.text();
        for (int i = 0; i < LEVELS; i++) {
            if (label.contains("%" + (i + 1))) {
                String format = levels.containsKey(i) ? levels.get(i).format() : "decimal";
                label = label.replace("%" + (i + 1), Numerals.of(counts[i] - 1, format));
            }
        }
        return label.strip();
    }

    /** The level of a list that belongs to a style, or 0. */
    int level(String list, String style) {
        DocxNode node = lists.get(list);
        if (node == null) {
            return 0;
        }
        return definitions.getOrDefault(node.value("abstractNumId"), Map.of()).entrySet().stream()
                .filter(each -> each.getValue().style().equals(style))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(0);
    }

    static int number(String text, int otherwise) {
        return text.matches("-?\\d{1,6}") ? Integer.parseInt(text) : otherwise;
    }
}
