package org.pingandeng.quiz.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.pingandeng.quiz.exchange.RowProblem.Reason;

/** The cells of one row, and all that is wrong with them. */
final class RowCells {

    private final long row;
    private final Map<Column, String> cells;
    private final List<RowProblem> problems = new ArrayList<>();

    RowCells(long row, Map<Column, String> cells) {
        this.row = row;
        this.cells = cells;
    }

    long row() {
        return row;
    }

    List<RowProblem> problems() {
        return problems;
    }

    <T> Optional<T> word(Column column, Function<String, Optional<T>> words) {
        Optional<T> known = words.apply(cell(column).toLowerCase(Locale.ROOT).replaceAll("(?<=案例)分析题$|题$", ""));
        if (known.isEmpty()) {
            problem(column, cell(column).isEmpty() ? Reason.EMPTY : Reason.UNKNOWN_WORD);
        }
        return known;
    }

    String filled(Column column) {
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

    String cell(Column column) {
        return cells.getOrDefault(column, "").strip();
    }

    static List<String> parts(String text, String between) {
        return Arrays.stream(text.split(between))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
