package org.pingandeng.portal.post.model;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A list that came as a file, read but not yet set against what stands. The first row names the columns in Chinese or
 * English, in any order; unknown columns and the example of the form are passed over.
 *
 * @param drafts the sound rows
 * @param flaws everything that is wrong in the others, or in the whole file
 */
public record PostTable(List<PostDraft> drafts, List<RowFlaw> flaws) {

    /** How many rows one file may have below the heading. */
    public static final int MOST_ROWS = 1_000;

    private static final String EXAMPLE = "示例（本行不导入）";
    private static final String EXAMPLE_IN_ENGLISH = "Example (not imported)";
    private static final Set<String> EXAMPLES = Set.of(key(EXAMPLE), key(EXAMPLE_IN_ENGLISH));

    /** The lists are its own. */
    public PostTable {
        drafts = List.copyOf(drafts);
        flaws = List.copyOf(flaws);
    }

    /**
     * The name in the example of the form, by which its row is known.
     *
     * @param inEnglish or else in Chinese
     */
    public static String example(boolean inEnglish) {
        return inEnglish ? EXAMPLE_IN_ENGLISH : EXAMPLE;
    }

    /**
     * A name as it is looked up: without blanks, brackets and letters of one width, small.
     *
     * @param name of a post or a column
     */
    public static String key(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\p{Z}]", "")
                .toLowerCase(Locale.ROOT);
    }

    /**
     * Reads.
     *
     * @param rows the heading first
     * @param posts what posts are called, by {@link #key}
     */
    public static PostTable read(List<TypedRow> rows, Map<String, Post> posts) {
        if (rows.size() > MOST_ROWS + 1) {
            return failed(List.of(RowFlaw.ofFile(PostRefusal.ROWS_MANY)));
        }
        Map<PostColumn, Integer> places = rows.isEmpty() ? Map.of() : places(rows.get(0));
        List<RowFlaw> missing = PostColumn.needed().stream()
                .filter(column -> !rows.isEmpty() && !places.containsKey(column))
                .map(column -> new RowFlaw(0, column, PostRefusal.COLUMN, ""))
                .toList();
        return missing.isEmpty() ? below(rows, places, posts) : failed(missing);
    }

    /**
     * The rows with nothing but the columns that are read; what else a file holds is nobody's business here.
     *
     * @param rows the heading first
     */
    public static List<TypedRow> known(List<TypedRow> rows) {
        List<Integer> places =
                rows.isEmpty() ? List.of() : List.copyOf(places(rows.get(0)).values());
        return rows.stream()
                .map(row -> new TypedRow(
                        row.number(), places.stream().map(row::cell).toList()))
                .toList();
    }

    private static PostTable failed(List<RowFlaw> flaws) {
        return new PostTable(List.of(), flaws);
    }

    private static Map<PostColumn, Integer> places(TypedRow heading) {
        Map<PostColumn, Integer> places = new EnumMap<>(PostColumn.class);
        for (int i = 0; i < heading.cells().size(); i++) {
            int place = i;
            PostColumn.named(heading.cell(i)).ifPresent(column -> places.putIfAbsent(column, place));
        }
        return places;
    }

    private static PostTable below(List<TypedRow> rows, Map<PostColumn, Integer> places, Map<String, Post> posts) {
        List<PostDraft> drafts = new ArrayList<>();
        List<RowFlaw> flaws = new ArrayList<>();
        for (TypedRow row : rows.stream().skip(1).toList()) {
            Map<PostColumn, String> cells = new EnumMap<>(PostColumn.class);
            places.forEach((column, place) -> cells.put(column, row.cell(place)));
            boolean empty = cells.values().stream().allMatch(String::isEmpty);
            if (!empty && !EXAMPLES.contains(key(cells.get(PostColumn.NAME)))) {
                DraftReader reader = new DraftReader(row.number(), cells, posts);
                reader.read().ifPresent(drafts::add);
                flaws.addAll(reader.flaws());
            }
        }
        return drafts.isEmpty() && flaws.isEmpty()
                ? failed(List.of(RowFlaw.ofFile(PostRefusal.ROWS_NONE)))
                : new PostTable(drafts, flaws);
    }
}
