package org.pingandeng.quiz.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.pingandeng.quiz.exchange.RowProblem.Reason;
import org.pingandeng.quiz.item.Blank;
import org.pingandeng.quiz.item.Item;
import org.pingandeng.quiz.item.ItemType;
import org.pingandeng.quiz.item.PartialCredit;
import org.pingandeng.quiz.item.Use;

/** Reads one row; collects all that is wrong with it. */
final class RowReader {

    private static final Map<String, Boolean> VERDICTS =
            Map.of("对", true, "正确", true, "√", true, "true", true, "错", false, "错误", false, "×", false, "false", false);

    private final long row;
    private final Map<Column, String> cells;
    private final List<RowProblem> problems = new ArrayList<>();

    RowReader(long row, Map<Column, String> cells) {
        this.row = row;
        this.cells = cells;
    }

    List<RowProblem> problems() {
        return problems;
    }

    Optional<ItemRow> read() {
        Optional<ItemType> type = word(Column.TYPE, Words.TYPES::read);
        Optional<Use> use = word(Column.USE, Words.USES::read);
        String code = filled(Column.ID);
        filled(Column.STEM);
        filled(Column.TOPIC);
        filled(Column.ANSWER);
        int difficulty = difficulty();
        if (!problems.isEmpty()) {
            return Optional.empty();
        }
        return type.flatMap(known -> item(known, text(difficulty)))
                .map(item -> new ItemRow(row, code, use.orElseThrow(), item));
    }

    private Item.Text text(int difficulty) {
        return new Item.Text(
                cell(Column.STEM),
                cell(Column.EXPLANATION),
                cell(Column.TOPIC),
                difficulty,
                parts(cell(Column.LAW), "[;；]"),
                cell(Column.SOURCE));
    }

    private Optional<Item> item(ItemType type, Item.Text text) {
        return switch (type) {
            case TRUE_FALSE ->
                word(Column.ANSWER, word -> Optional.ofNullable(VERDICTS.get(word)))
                        .map(right -> new Item.TrueFalse(text, right));
            case SINGLE ->
                options(2)
                        .flatMap(options -> letters(options.size())
                                .filter(right -> right.size() == 1 || misfit())
                                .map(right -> new Item.Single(text, options, right.first())));
            case MULTIPLE ->
                options(3)
                        .flatMap(options -> letters(options.size())
                                .map(right -> new Item.Multiple(text, options, right, credit())));
            case FILL_IN -> fillIn(text);
            case ORDERING, MATCHING, HAZARD_PICTURE, SHORT_ANSWER, CASE_STUDY ->
                throw new IllegalArgumentException("No such word in a table: " + type);
        };
    }

    private boolean misfit() {
        problem(Column.ANSWER, Reason.ANSWER_MISFIT);
        return false;
    }

    private PartialCredit credit() {
        return cell(Column.POLICY).isEmpty()
                ? PartialCredit.ALL_OR_NOTHING
                : word(Column.POLICY, Words.CREDITS::read).orElse(PartialCredit.ALL_OR_NOTHING);
    }

    private Optional<List<String>> options(int least) {
        List<String> options = parts(cell(Column.OPTIONS), "\\|\\|");
        if (options.size() < least) {
            problem(Column.OPTIONS, Reason.OPTIONS_MISSING);
            return Optional.empty();
        }
        if (new HashSet<>(options).size() < options.size()) {
            problem(Column.OPTIONS, Reason.OPTIONS_EQUAL);
            return Optional.empty();
        }
        return Optional.of(options);
    }

    private Optional<TreeSet<Integer>> letters(int options) {
        String letters = cell(Column.ANSWER).toUpperCase(Locale.ROOT).replaceAll("[\\s,，、]", "");
        TreeSet<Integer> positions = new TreeSet<>();
        for (char letter : letters.toCharArray()) {
            int position = letter - 'A';
            if (position < 0 || position >= options || !positions.add(position)) {
                misfit();
                return Optional.empty();
            }
        }
        return Optional.of(positions);
    }

    private Optional<Item> fillIn(Item.Text text) {
        List<List<String>> keys = parts(cell(Column.ANSWER), "\\|\\|").stream()
                .map(accepted -> parts(accepted, "\\|"))
                .toList();
        if (keys.stream().anyMatch(List::isEmpty)
                || !keys.stream().flatMap(List::stream).allMatch(Blank::possible)) {
            misfit();
            return Optional.empty();
        }
        List<Blank> blanks = keys.stream().map(Blank::new).toList();
        int marks = text.stem().split(Item.FillIn.MARK + "+", -1).length - 1;
        if (marks != blanks.size()) {
            problem(Column.ANSWER, Reason.BLANKS_MISFIT);
            return Optional.empty();
        }
        return Optional.of(new Item.FillIn(text, blanks));
    }

    private int difficulty() {
        String text = cell(Column.DIFFICULTY).isEmpty() ? "3" : cell(Column.DIFFICULTY);
        if (!text.matches("[1-5]")) {
            problem(Column.DIFFICULTY, Reason.UNKNOWN_WORD);
            return 3;
        }
        return Integer.parseInt(text);
    }

    private <T> Optional<T> word(Column column, Function<String, Optional<T>> words) {
        Optional<T> known = words.apply(cell(column).toLowerCase(Locale.ROOT).replaceAll("题$", ""));
        if (known.isEmpty()) {
            problem(column, cell(column).isEmpty() ? Reason.EMPTY : Reason.UNKNOWN_WORD);
        }
        return known;
    }

    private String filled(Column column) {
        if (cell(column).isEmpty()) {
            problem(column, Reason.EMPTY);
        }
        return cell(column);
    }

    private void problem(Column column, Reason reason) {
        problems.add(RowProblem.of(row, column.header(), reason, cell(column)));
    }

    private String cell(Column column) {
        return cells.getOrDefault(column, "").strip();
    }

    private static List<String> parts(String text, String between) {
        return Arrays.stream(text.split(between))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
