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

    private static final int MOST_ROWS = 50_000;
    private static final int MOST_PROBLEMS = 50_000;

    private final List<ItemRow> rows = new ArrayList<>();
    private final List<RowProblem> problems = new ArrayList<>();
    private final Set<Loss> losses = new LinkedHashSet<>();
    private final Set<String> codes = new HashSet<>();
    private final Map<String, Attachment> attachments = new LinkedHashMap<>();
    private String place = "";
    private boolean full;

    /** Of which question what is said next is, for files whose lines have no numbers that people see. */
    void at(String question) {
        place = question;
    }

    void attach(Attachment attachment) {
        attachments.putIfAbsent(attachment.id(), attachment);
    }

    private String found(String found) {
        return place.isEmpty() || found.startsWith(place) ? found : place + (found.isBlank() ? "" : " ← " + found);
    }

    void take(ItemRow row) {
        if (rows.size() >= MOST_ROWS) {
            overflow();
        } else if (codes.add(row.code())) {
            rows.add(row);
        } else {
            problem(RowProblem.of(row.row(), Column.ID.header(), Reason.CODE_TWICE, row.code()));
        }
    }

    private void overflow() {
        if (!full) {
            problem(RowProblem.of(0, "", Reason.TOO_MANY_ROWS, String.valueOf(MOST_ROWS)));
        }
        full = true;
    }

    void problem(RowProblem problem) {
        if (problems.size() < MOST_PROBLEMS) {
            problems.add(
                    place.isEmpty()
                            ? problem
                            : RowProblem.of(problem.row(), problem.column(), problem.reason(), found(problem.found())));
        }
    }

    void loss(long row, Loss.Kind kind, String found) {
        loss(Loss.of(row, kind, found(found)));
    }

    void loss(Loss loss) {
        if (losses.size() < MOST_PROBLEMS) {
            losses.add(loss);
        }
    }

    /** Goes on with what was read apart. */
    void join(Reading other) {
        other.problems.forEach(this::problem);
        other.losses.forEach(loss -> loss(loss.row(), loss.kind(), loss.found()));
    }

    List<ItemRow> rows() {
        return rows;
    }

    ItemFile file() {
        if (rows.isEmpty() && problems.isEmpty()) {
            return ItemFile.failed(Reason.NO_ROWS, "");
        }
        return new ItemFile(rows, problems, List.copyOf(losses), List.copyOf(attachments.values()));
    }
}
