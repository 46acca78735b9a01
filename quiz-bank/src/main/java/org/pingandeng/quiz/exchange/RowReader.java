package org.pingandeng.quiz.exchange;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pingandeng.quiz.exchange.RowProblem.Reason;
import org.pingandeng.quiz.item.Item;
import org.pingandeng.quiz.item.ItemType;
import org.pingandeng.quiz.item.Use;

/** Reads one row; collects all that is wrong with it. */
final class RowReader {

    private final RowCells cells;

    RowReader(long row, Map<Column, String> cells) {
        this.cells = new RowCells(row, cells);
    }

    List<RowProblem> problems() {
        return cells.problems();
    }

    /** Reads a question; a row of a case's question says its use and code by the case. */
    Optional<ItemRow> read() {
        Optional<ItemType> type = cells.word(Column.TYPE, Words.TYPES::read);
        Optional<Use> use = caseOf().isEmpty() ? cells.word(Column.USE, Words.USES::read) : Optional.of(Use.PRACTICE);
        String code = caseOf().isEmpty() ? cells.filled(Column.ID) : cells.cell(Column.ID);
        cells.filled(Column.STEM);
        cells.filled(Column.TOPIC);
        if (type.filter(each -> each == ItemType.ORDERING).isEmpty()) {
            cells.filled(Column.ANSWER);
        }
        int difficulty = difficulty();
        if (!problems().isEmpty()) {
            return Optional.empty();
        }
        return type.flatMap(known -> new RowItems(cells).item(known, text(difficulty)))
                .map(item -> new ItemRow(cells.row(), code, use.orElseThrow(), item, filed()));
    }

    /** Whether the row begins a case; what is wrong with it is said then. */
    boolean isCase() {
        boolean study = Words.TYPES
                .read(cells.cell(Column.TYPE).replaceAll("(分析)?题$", ""))
                .filter(each -> each == ItemType.CASE_STUDY)
                .isPresent();
        if (study) {
            cells.word(Column.USE, Words.USES::read);
            cells.filled(Column.ID);
            cells.filled(Column.STEM);
            cells.filled(Column.TOPIC);
            difficulty();
        }
        return study;
    }

    /** The case of that row, which has no problems, with its questions. */
    ItemRow study(List<Item.Part> parts) {
        Use use = Words.USES.read(cells.cell(Column.USE).replaceAll("题$", "")).orElseThrow();
        return new ItemRow(cells.row(), code(), use, new Item.CaseStudy(text(difficulty()), parts), filed());
    }

    private Filed filed() {
        return new Filed(
                Filed.split(cells.cell(Column.FIELD)),
                Filed.split(cells.cell(Column.POST)),
                Filed.split(cells.cell(Column.OPERATION)));
    }

    String code() {
        return cells.cell(Column.ID);
    }

    /** The code of the case that the row's question is about, or empty. */
    String caseOf() {
        return cells.cell(Column.CASE);
    }

    /** The question's share of its case's points. */
    int weight() {
        String text = cells.cell(Column.WEIGHT);
        if (text.isEmpty() || text.matches("[1-9]\\d?|100")) {
            return text.isEmpty() ? 1 : Integer.parseInt(text);
        }
        cells.problem(Column.WEIGHT, Reason.UNKNOWN_WORD);
        return 1;
    }

    private Item.Text text(int difficulty) {
        return new Item.Text(
                cells.cell(Column.STEM),
                cells.cell(Column.EXPLANATION),
                cells.cell(Column.TOPIC),
                difficulty,
                RowCells.parts(cells.cell(Column.LAW), "[;；]"),
                cells.cell(Column.SOURCE));
    }

    private int difficulty() {
        String text = cells.cell(Column.DIFFICULTY).isEmpty() ? "3" : cells.cell(Column.DIFFICULTY);
        if (!text.matches("[1-5]")) {
            cells.problem(Column.DIFFICULTY, Reason.UNKNOWN_WORD);
            return 3;
        }
        return Integer.parseInt(text);
    }

    void problem(Column column, Reason reason) {
        cells.problem(column, reason);
    }

    RowProblem found(Column column, Reason reason) {
        return cells.found(column, reason);
    }
}
