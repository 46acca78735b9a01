package org.pingandeng.quiz.exchange;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.pingandeng.quiz.exchange.RowProblem.Reason;

/**
 * Reads items from CSV (RFC 4180) in UTF-8, with or without a byte order mark, or in GB18030 as older spreadsheets
 * write it. Headers are Chinese or English, in any order; unknown columns are passed over. The form of the cells is
 * described in docs/content/items.md.
 */
public final class CsvReader {

    private static final int MOST_ROWS = 20_000;

    private CsvReader() {}

    /**
     * Reads a file.
     *
     * @param bytes from outside: anything
     * @return sound rows, and every problem of the others
     */
    public static ItemFile read(byte[] bytes) {
        Optional<String> text = PlainText.decode(bytes);
        return text.isEmpty() ? ItemFile.failed(Reason.NOT_READABLE, "") : read(text.get());
    }

    static ItemFile read(String text) {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setIgnoreEmptyLines(true)
                .setTrim(true)
                .get();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            return rows(parser.getRecords());
        } catch (IOException | IllegalStateException | java.io.UncheckedIOException broken) {
            return ItemFile.failed(Reason.NOT_READABLE, broken.getMessage());
        }
    }

    private static ItemFile rows(List<CSVRecord> records) {
        if (records.size() < 2) {
            return ItemFile.failed(records.isEmpty() ? Reason.NOT_READABLE : Reason.NO_ROWS, "");
        }
        if (records.size() > MOST_ROWS + 1) {
            return ItemFile.failed(Reason.TOO_MANY_ROWS, String.valueOf(records.size() - 1));
        }
        Map<Column, Integer> places = places(records.get(0));
        List<RowProblem> problems = new ArrayList<>();
        Column.needed().stream()
                .filter(column -> !places.containsKey(column))
                .forEach(column -> problems.add(RowProblem.of(1, column.header(), Reason.COLUMN_MISSING, "")));
        if (!problems.isEmpty()) {
            return new ItemFile(List.of(), problems);
        }
        List<ItemRow> rows = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        for (int i = 1; i < records.size(); i++) {
            RowReader reader = new RowReader(i + 1L, cells(records.get(i), places));
            reader.read().ifPresent(row -> {
                if (codes.add(row.code())) {
                    rows.add(row);
                } else {
                    problems.add(RowProblem.of(row.row(), Column.ID.header(), Reason.CODE_TWICE, row.code()));
                }
            });
            problems.addAll(reader.problems());
        }
        return new ItemFile(rows, problems);
    }

    private static Map<Column, Integer> places(CSVRecord header) {
        Map<Column, Integer> places = new EnumMap<>(Column.class);
        for (int i = 0; i < header.size(); i++) {
            int place = i;
            Column.named(header.get(i)).ifPresent(column -> places.putIfAbsent(column, place));
        }
        return places;
    }

    private static Map<Column, String> cells(CSVRecord record, Map<Column, Integer> places) {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        places.forEach((column, place) -> cells.put(column, place < record.size() ? record.get(place) : ""));
        return cells;
    }
}
