package org.pingandeng.quiz.exchange;

import java.util.ArrayList;
import java.util.List;
import org.pingandeng.quiz.exchange.RowProblem.Reason;
import org.pingandeng.quiz.item.Item;

/** Puts cases together: a case's row, and below it a row for every question about it, which names the case. */
final class CaseRows {

    private static final int MOST_PARTS = 30;

    private final Reading reading;
    private final List<Item.Part> parts = new ArrayList<>();
    private RowReader begun;
    private boolean broken;

    CaseRows(Reading reading) {
        this.reading = reading;
    }

    void take(RowReader row) {
        if (row.caseOf().isEmpty()) {
            end();
            whole(row);
        } else if (begun == null || !begun.code().equals(row.caseOf())) {
            row.problem(Column.CASE, Reason.CASE_MISSING);
            row.problems().forEach(reading::problem);
        } else {
            row.read()
                    .ifPresentOrElse(read -> parts.add(new Item.Part(read.item(), row.weight())), () -> broken = true);
            broken |= !row.problems().isEmpty();
            row.problems().forEach(reading::problem);
        }
    }

    private void whole(RowReader row) {
        if (row.isCase()) {
            begun = row;
            row.problems().forEach(reading::problem);
            broken = !row.problems().isEmpty();
        } else {
            row.read().ifPresent(reading::take);
            row.problems().forEach(reading::problem);
        }
    }

    /** Ends the case that is open, if one is. */
    void end() {
        if (begun != null && !broken) {
            if (parts.isEmpty() || parts.size() > MOST_PARTS) {
                reading.problem(begun.found(Column.ID, Reason.PARTS_MISSING));
            } else {
                reading.take(begun.study(parts));
            }
        }
        begun = null;
        parts.clear();
    }
}
