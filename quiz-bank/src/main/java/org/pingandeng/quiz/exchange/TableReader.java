package org.pingandeng.quiz.exchange;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.pingandeng.quiz.exchange.RowProblem.Reason;

/**
 * Reads questions from a table, row by row as it comes, whatever kind of file it stands in. The first row names the
 * columns in Chinese or English, in any order; unknown columns are passed over.
 */
final class TableReader {

    private final Reading reading = new Reading();
    private final CaseRows cases = new CaseRows(reading);
    private Map<Column, Integer> places;
    private boolean columnsMissing;

    /**
     * Takes the next row.
     *
     * @param number as a spreadsheet counts it
     * @param cells its texts; a short row has empty ones at its end
     */
    void row(long number, List<String> cells) {
        if (places == null) {
            header(number, cells);
        } else if (!columnsMissing && cells.stream().anyMatch(cell -> !cell.isBlank())) {
            cases.take(new RowReader(number, cells(cells)));
        }
    }

    private void header(long number, List<String> cells) {
        places = new EnumMap<>(Column.class);
        for (int i = 0; i < cells.size(); i++) {
            int place = i;
            Column.named(cells.get(i)).ifPresent(column -> places.putIfAbsent(column, place));
        }
        for (Column column : Column.needed()) {
            if (!places.containsKey(column)) {
                columnsMissing = true;
                reading.problem(RowProblem.of(number, column.header(), Reason.COLUMN_MISSING, ""));
            }
        }
    }

    private Map<Column, String> cells(List<String> row) {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        places.forEach((column, place) -> cells.put(column, place < row.size() ? row.get(place) : ""));
        return cells;
    }

    /** What has been read; a table without any row is no table. */
    ItemFile file() {
        cases.end();
        return places == null ? ItemFile.failed(Reason.NOT_READABLE, "") : reading.file();
    }
}
