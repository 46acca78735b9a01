package org.pingandeng.quiz.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pingandeng.quiz.exchange.RowProblem.Reason;

/** What has been read of a file so far: sound rows with codes of their own, problems, losses; no more than a bound. */
final class Reading {

    private static final int MOST_ROWS = 20_000;
    private static final int MOST_PROBLEMS = 1_000;

    private final List<ItemRow> rows = new ArrayList<>();
    private final List<RowProblem> problems = new ArrayList<>();
    private final Set<Loss> losses = new LinkedHashSet<>();
    private final Set<String> codes = new HashSet<>();
    private final Map<String, Attachment> attachments = new LinkedHashMap<>();

    void take(ItemRow row) {
        if (rows.size() >= MOST_ROWS) {
            problem(RowProblem.of(0, "", Reason.TOO_MANY_ROWS, String.valueOf(MOST_ROWS)));
        } else if (codes.add(row.code())) {
            rows.add(row);
        } else {
            problem(RowProblem.of(row.row(), Column.ID.header(), Reason.CODE_TWICE, row.code()));
        }
    }

    void problem(RowProblem problem) {
        if (problems.size() < MOST_PROBLEMS) {
            problems.add(problem);
        }
    }

    void loss(long row, Loss.Kind kind, String found) {
        loss(Loss.of(row, kind, found));
    }

    void loss(Loss loss) {
        if (losses.size() < MOST_PROBLEMS) {
            losses.add(loss);
        }
    }

    void attach(Attachment attachment) {
        attachments.putIfAbsent(attachment.id(), attachment);
    }

    ItemFile file() {
        if (rows.isEmpty() && problems.isEmpty()) {
            return ItemFile.failed(Reason.NO_ROWS, "");
        }
        return new ItemFile(rows, problems, List.copyOf(losses), List.copyOf(attachments.values()));
    }
}
