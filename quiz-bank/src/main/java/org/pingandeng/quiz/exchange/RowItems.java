package org.pingandeng.quiz.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pingandeng.quiz.exchange.RowProblem.Reason;
import org.pingandeng.quiz.item.Blank;
import org.pingandeng.quiz.item.Item;
import org.pingandeng.quiz.item.ItemType;
import org.pingandeng.quiz.item.OrderCredit;
import org.pingandeng.quiz.item.PartialCredit;

/** Makes the item of a row from its options and its answer. */
final class RowItems {

    private static final Map<String, Boolean> VERDICTS =
            Map.of("对", true, "正确", true, "√", true, "true", true, "错", false, "错误", false, "×", false, "false", false);

    private static final Pattern WEIGHED = Pattern.compile("(.*\\S)\\s*=>?\\s*(\\d{1,4})\\s*分?", Pattern.DOTALL);

    private final RowCells cells;

    RowItems(RowCells cells) {
        this.cells = cells;
    }

    Optional<Item> item(ItemType type, Item.Text text) {
        return switch (type) {
            case TRUE_FALSE ->
                cells.word(Column.ANSWER, word -> Optional.ofNullable(VERDICTS.get(word)))
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
                cells.problem(Column.TYPE, Reason.UNKNOWN_WORD);
                yield Optional.empty();
            }
        };
    }

    /** The options stand in their right order unless letters say another. */
    private Optional<Item> ordering(Item.Text text, List<String> options) {
        OrderCredit credit = cells.cell(Column.POLICY).isEmpty()
                ? OrderCredit.ALL_OR_NOTHING
                : cells.word(Column.POLICY, Words.ORDER_CREDITS::read).orElse(OrderCredit.ALL_OR_NOTHING);
        if (cells.cell(Column.ANSWER).isEmpty()) {
            return Optional.of(Item.Ordering.inRightOrder(text, options, credit));
        }
        return WordAnswers.order(cells.cell(Column.ANSWER))
                .filter(order ->
                        order.size() == options.size() && order.stream().allMatch(place -> place < options.size())
                                || misfit())
                .map(order -> Item.Ordering.inRightOrder(
                        text, order.stream().map(options::get).toList(), credit));
    }

    private Optional<Item> matching(Item.Text text) {
        List<List<String>> pairs = RowCells.parts(cells.cell(Column.ANSWER), "\\|\\|").stream()
                .map(pair -> RowCells.parts(pair, pair.contains("=>") ? "=>" : "="))
                .toList();
        List<String> others = RowCells.parts(cells.cell(Column.OPTIONS), "\\|\\|");
        List<String> prompts = pairs.stream().map(pair -> pair.get(0)).toList();
        if (pairs.size() < 2 || pairs.stream().anyMatch(pair -> pair.size() != 2)) {
            cells.problem(Column.ANSWER, Reason.PAIRS_MISSING);
            return Optional.empty();
        }
        List<String> answers = pairs.stream().map(pair -> pair.get(1)).toList();
        Set<String> choices = new HashSet<>(answers);
        if (new HashSet<>(prompts).size() < prompts.size() || !others.stream().allMatch(choices::add)) {
            cells.problem(Column.ANSWER, Reason.OPTIONS_EQUAL);
            return Optional.empty();
        }
        if (choices.size() < 2) {
            cells.problem(Column.ANSWER, Reason.OPTIONS_MISSING);
            return Optional.empty();
        }
        return Optional.of(Item.Matching.of(text, prompts, answers, others));
    }

    private Optional<Item> shortAnswer(Item.Text text) {
        List<Item.MarkingPoint> points = new ArrayList<>();
        for (String point : RowCells.parts(cells.cell(Column.OPTIONS), "\\|\\|")) {
            Matcher weighed = WEIGHED.matcher(point);
            boolean said = weighed.matches();
            points.add(new Item.MarkingPoint(
                    said ? weighed.group(1) : point, said ? Math.max(1, Integer.parseInt(weighed.group(2))) : 1));
        }
        return Optional.of(new Item.ShortAnswer(text, cells.cell(Column.ANSWER), points));
    }

    private boolean misfit() {
        cells.problem(Column.ANSWER, Reason.ANSWER_MISFIT);
        return false;
    }

    private PartialCredit credit() {
        return cells.cell(Column.POLICY).isEmpty()
                ? PartialCredit.ALL_OR_NOTHING
                : cells.word(Column.POLICY, Words.CREDITS::read).orElse(PartialCredit.ALL_OR_NOTHING);
    }

    private Optional<List<String>> options(int least) {
        List<String> options = RowCells.parts(cells.cell(Column.OPTIONS), "\\|\\|");
        if (options.size() < least) {
            cells.problem(Column.OPTIONS, Reason.OPTIONS_MISSING);
            return Optional.empty();
        }
        if (new HashSet<>(options).size() < options.size()) {
            cells.problem(Column.OPTIONS, Reason.OPTIONS_EQUAL);
            return Optional.empty();
        }
        return Optional.of(options);
    }

    private Optional<TreeSet<Integer>> letters(int options) {
        String letters = cells.cell(Column.ANSWER).toUpperCase(Locale.ROOT).replaceAll("[\\s,，、]", "");
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
        List<List<String>> keys = RowCells.parts(cells.cell(Column.ANSWER), "\\|\\|").stream()
                .map(accepted -> RowCells.parts(accepted, "\\|"))
                .toList();
        if (keys.stream().anyMatch(List::isEmpty)
                || !keys.stream().flatMap(List::stream).allMatch(Blank::possible)) {
            misfit();
            return Optional.empty();
        }
        List<Blank> blanks = keys.stream().map(Blank::new).toList();
        int marks = text.stem().split(Item.FillIn.MARK + "+", -1).length - 1;
        if (marks != blanks.size()) {
            cells.problem(Column.ANSWER, Reason.BLANKS_MISFIT);
            return Optional.empty();
        }
        return Optional.of(new Item.FillIn(text, blanks));
    }
}
