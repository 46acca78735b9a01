package org.pingandeng.quiz.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.pingandeng.quiz.item.CandidateItem;
import org.pingandeng.quiz.item.Item;
import org.pingandeng.quiz.item.ItemType;

/** Items as rows of a table, whatever kind of file it stands in: one row each, and one for every question about a case. */
final class TableRows {

    /** Between two options, pairs or blanks. */
    static final String BETWEEN = " || ";

    /** Between the two sides of a pair. */
    static final String PAIR = " => ";

    private TableRows() {}

    /**
     * An item's rows.
     *
     * @param row the item
     * @return cells in the order of the columns; empty where a table cannot hold the item: its type has no form there, or
     *     its words hold the marks that part cells
     */
    static Optional<List<List<String>>> of(ItemRow row) {
        if (!typed(row.item())) {
            return Optional.empty();
        }
        List<Map<Column, String>> rows = new ArrayList<>(List.of(cells(row.item(), row.code())));
        rows.get(0).put(Column.USE, Words.USES.of(row.use()));
        rows.get(0).put(Column.FIELD, Filed.join(row.filed().fields()));
        rows.get(0).put(Column.POST, Filed.join(row.filed().posts()));
        rows.get(0).put(Column.OPERATION, Filed.join(row.filed().operations()));
        if (row.item() instanceof Item.CaseStudy study) {
            for (Item.Part part : study.parts()) {
                Map<Column, String> cells = cells(part.item(), row.code() + "-" + rows.size());
                cells.put(Column.USE, Words.USES.of(row.use()));
                cells.put(Column.CASE, row.code());
                cells.put(Column.WEIGHT, String.valueOf(part.weight()));
                rows.add(cells);
            }
        }
        return same(row, rows) ? Optional.of(rows.stream().map(TableRows::line).toList()) : Optional.empty();
    }

    private static boolean typed(Item item) {
        return item instanceof Item.CaseStudy study
                ? study.parts().stream().allMatch(part -> typed(part.item()))
                : item.type() != ItemType.HAZARD_PICTURE;
    }

    /** Whether the rows read back as the item; spaces at the edges of cells do not matter. */
    private static boolean same(ItemRow row, List<Map<Column, String>> rows) {
        Reading reading = new Reading();
        CaseRows cases = new CaseRows(reading);
        rows.forEach(cells -> cases.take(new RowReader(1, cells)));
        cases.end();
        List<ItemRow> read = reading.rows();
        return read.size() == 1
                && (read.get(0).item().equals(row.item())
                        || words(read.get(0).item()).equals(words(row.item())));
    }

    private static String words(Item item) {
        return item.toString().replaceAll("\\s+", "");
    }

    private static List<String> line(Map<Column, String> cells) {
        return Arrays.stream(Column.values())
                .map(column -> cells.getOrDefault(column, ""))
                .toList();
    }

    private static Map<Column, String> cells(Item item, String code) {
        Item.Text text = item.text();
        Map<Column, String> cells = new EnumMap<>(Column.class);
        cells.put(Column.ID, code);
        cells.put(Column.TYPE, Words.TYPES.of(item.type()));
        cells.put(Column.STEM, text.stem());
        cells.put(Column.OPTIONS, String.join(BETWEEN, options(item)));
        cells.put(Column.ANSWER, answer(item));
        cells.put(Column.EXPLANATION, text.explanation());
        cells.put(Column.TOPIC, text.topic());
        cells.put(Column.DIFFICULTY, String.valueOf(text.difficulty()));
        cells.put(Column.LAW, String.join(";", text.law()));
        cells.put(Column.SOURCE, text.source());
        cells.put(Column.POLICY, policy(item));
        return cells;
    }

    private static List<String> options(Item item) {
        if (item instanceof Item.Ordering ordering) {
            return ordering.inRightOrder();
        }
        if (item instanceof Item.Matching matching) {
            return matching.distractors();
        }
        if (item instanceof Item.ShortAnswer shortAnswer) {
            return shortAnswer.points().stream()
                    .map(point -> point.text() + PAIR + point.weight())
                    .toList();
        }
        return CandidateItem.options(item);
    }

    private static String policy(Item item) {
        if (item instanceof Item.Multiple multiple) {
            return Words.CREDITS.of(multiple.credit());
        }
        return item instanceof Item.Ordering ordering ? Words.ORDER_CREDITS.of(ordering.credit()) : "";
    }

    private static String answer(Item item) {
        return switch (item.type()) {
            case TRUE_FALSE -> ((Item.TrueFalse) item).right() ? "对" : "错";
            case SINGLE -> letter(((Item.Single) item).right());
            case MULTIPLE ->
                new TreeSet<>(((Item.Multiple) item).right())
                        .stream().map(TableRows::letter).collect(Collectors.joining());
            case FILL_IN ->
                ((Item.FillIn) item)
                        .blanks().stream()
                                .map(blank -> String.join(" | ", blank.accepted()))
                                .collect(Collectors.joining(BETWEEN));
            case ORDERING ->
                IntStream.range(0, ((Item.Ordering) item).steps().size())
                        .mapToObj(TableRows::letter)
                        .collect(Collectors.joining());
            case MATCHING -> pairs((Item.Matching) item);
            case SHORT_ANSWER -> ((Item.ShortAnswer) item).reference();
            case CASE_STUDY, HAZARD_PICTURE -> "";
        };
    }

    private static String pairs(Item.Matching matching) {
        return IntStream.range(0, matching.prompts().size())
                .mapToObj(i ->
                        matching.prompts().get(i) + PAIR + matching.answers().get(i))
                .collect(Collectors.joining(BETWEEN));
    }

    private static String letter(int position) {
        return String.valueOf((char) ('A' + position));
    }
}
