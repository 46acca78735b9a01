package org.pingandeng.quiz.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Writes items as the CSV that {@link CsvReader} reads, in UTF-8 with a byte order mark so that spreadsheets show
 * Chinese. A cell that a spreadsheet would take for a formula gets an apostrophe's worth of protection: a leading blank.
 */
final class CsvWriter {

    private CsvWriter() {}

    /**
     * Writes a file.
     *
     * @param rows what to write; the row numbers do not matter
     * @return the file and what a table cannot hold
     */
    static ItemExport write(List<ItemRow> rows) {
        StringBuilder out = new StringBuilder("\uFEFF");
        List<Loss> losses = new ArrayList<>();
        try (CSVPrinter printer = new CSVPrinter(out, CSVFormat.RFC4180)) {
            printer.printRecord(
                    Arrays.stream(Column.values()).map(Column::header).toList());
            for (ItemRow row : rows) {
                Optional<List<List<String>>> lines = TableRows.of(row);
                if (lines.isEmpty()) {
                    losses.add(Loss.of(row.row(), Loss.Kind.QUESTION, row.code()));
                }
                for (List<String> line : lines.orElse(List.of())) {
                    printer.printRecord(line.stream().map(CsvWriter::harmless).toList());
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new ItemExport(out.toString(), losses);
    }

    static String harmless(String cell) {
        return cell.matches("(?s)[=+\\-@\\t\\r].*") ? " " + cell : cell;
    }
}
