package org.pingandeng.quiz.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pingandeng.quiz.exchange.RowProblem.Reason;
import org.pingandeng.quiz.item.Blank;
import org.pingandeng.quiz.item.Item;
import org.pingandeng.quiz.item.ItemType;
import org.pingandeng.quiz.item.OrderCredit;
import org.pingandeng.quiz.item.PartialCredit;
import org.pingandeng.quiz.item.Use;

/** Reads one row; collects all that is wrong with it. */
final class RowReader {

    private static final Map<String, Boolean> VERDICTS =
            Map.of("对", true, "正确", true, "√", true, "true", true, "错", false, "错误", false, "×", false, "false", false);

    private static final Pattern WEIGHED = Pattern.compile("(.*\\S)\\s*=>?\\s*(\\d{1,4})\\s*分?", Pattern.DOTALL);

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

    /** Reads a question; a row of a case's question says its use and code by the case. */
    Optional<ItemRow> read() {
        Optional<ItemType> type = word(Column.TYPE, Words.TYPES::read);
        Optional<Use> use = caseOf().isEmpty() ? word(Column.USE, Words.USES::read) : Optional.of(Use.PRACTICE);
        String code = caseOf().isEmpty() ? filled(Column.ID) : cell(Column.ID);
        filled(Column.STEM);
        filled(Column.TOPIC);
        if (type.filter(each -> each == ItemType.ORDERING).isEmpty()) {
            filled(Column.ANSWER);
        }
        int difficulty = difficulty();
        if (!problems.isEmpty()) {
            return Optional.empty();
        }
        return type.flatMap(known -> item(known, text(difficulty)))
                .map(item -> new ItemRow(row, code, use.orElseThrow(), item, filed()));
    }

    /** Whether the row begins a case; what is wrong with it is said then. */
    boolean isCase() {
        boolean study = Words.TYPES
                .read(cell(Column.TYPE).replaceAll("(分析)?题$", ""))
                .filter(each -> each == ItemType.CASE_STUDY)
                .isPresent();
        if (study) {
            word(Column.USE, Words.USES::read);
            filled(Column.ID);
            filled(Column.STEM);
            filled(Column.TOPIC);
            difficulty();
        }
        return study;
    }

    /** The case of that row, which has no problems, with its questions. */
    ItemRow study(List<Item.Part> parts) {
        Use use = Words.USES.read(cell(Column.USE).replaceAll("题$", "")).orElseThrow();
        return new ItemRow(row, code(), use, new Item.CaseStudy(text(difficulty()), parts), filed());
    }

    private Filed filed() {
        return new Filed(
                Filed.split(cell(Column.FIELD)), Filed.split(cell(Column.POST)), Filed.split(cell(Column.OPERATION)));
    }

    String code() {
        return cell(Column.ID);
    }

    /** The code of the case that the row's question is about, or empty. */
    String caseOf() {
        return cell(Column.CASE);
    }

    /** The question's share of its case's points. */
    int weight() {
        String text = cell(Column.WEIGHT);
        if (text.isEmpty() || text.matches("[1-9]\\d?|100")) {
            return text.isEmpty() ? 1 : Integer.parseInt(text);
        }
        problem(Column.WEIGHT, Reason.UNKNOWN_WORD);
        return 1;
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
            case ORDERING -> options(2).flatMap(options -> ordering(text, options));
            case MATCHING -> matching(text);
            case SHORT_ANSWER -> shortAnswer(text);
            case CASE_STUDY, HAZARD_PICTURE -> { // a case within a case
                problem(Column.TYPE, Reason.UNKNOWN_WORD);
                yield Optional.empty();
            }
        };
    }

    /** The options stand in their right order unless letters say another. */
    private Optional<Item> ordering(Item.Text text, List<String> options) {
        OrderCredit credit = cell(Column.POLICY).isEmpty()
                ? OrderCredit.ALL_OR_NOTHING
                : word(Column.POLICY, Words.ORDER_CREDITS::read).orElse(OrderCredit.ALL_OR_NOTHING);
        if (cell(Column.ANSWER).isEmpty()) {
            return Optional.of(Item.Ordering.inRightOrder(text, options, credit));
        }
        return WordAnswers.order(cell(Column.ANSWER))
                .filter(order ->
                        order.size() == options.size() && order.stream().allMatch(place -> place < options.size())
                                || misfit())
                .map(order -> Item.Ordering.inRightOrder(
                        text, order.stream().map(options::get).toList(), credit));
    }

    private Optional<Item> matching(Item.Text text) {
        List<List<String>> pairs = parts(cell(Column.ANSWER), "\\|\\|").stream()
                .map(pair -> parts(pair, pair.contains("=>") ? "=>" : "="))
                .toList();
        List<String> others = parts(cell(Column.OPTIONS), "\\|\\|");
        List<String> prompts = pairs.stream().map(pair -> pair.get(0)).toList();
        if (pairs.size() < 2 || pairs.stream().anyMatch(pair -> pair.size() != 2)) {
            problem(Column.ANSWER, Reason.PAIRS_MISSING);
            return Optional.empty();
        }
        List<String> answers = pairs.stream().map(pair -> pair.get(1)).toList();
        Set<String> choices = new HashSet<>(answers);
        if (new HashSet<>(prompts).size() < prompts.size() || !others.stream().allMatch(choices::add)) {
            problem(Column.ANSWER, Reason.OPTIONS_EQUAL);
            return Optional.empty();
        }
        if (choices.size() < 2) {
            problem(Column.ANSWER, Reason.OPTIONS_MISSING);
            return Optional.empty();
        }
        return Optional.of(Item.Matching.of(text, prompts, answers, others));
    }

    private Optional<Item> shortAnswer(Item.Text text) {
        List<Item.MarkingPoint> points = new ArrayList<>();
        for (String point : parts(cell(Column.OPTIONS), "\\|\\|")) {
            Matcher weighed = WEIGHED.matcher(point);
            boolean said = weighed.matches();
            points.add(new Item.MarkingPoint(
                    said ? weighed.group(1) : point, said ? Math.max(1, Integer.parseInt(weighed.group(2))) : 1));
        }
        return Optional.of(new Item.ShortAnswer(text, cell(Column.ANSWER), points));
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
        Optional<T> known = words.apply(cell(column).toLowerCase(Locale.ROOT).replaceAll("(?<=案例)分析题$|题$", ""));
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

    void problem(Column column, Reason reason) {
        problems.add(found(column, reason));
    }

    RowProblem found(Column column, Reason reason) {
        return RowProblem.of(row, column.header(), reason, cell(column));
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
