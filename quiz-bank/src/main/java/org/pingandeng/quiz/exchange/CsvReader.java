package org.pingandeng.quiz.exchange;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.pingandeng.quiz.exchange.RowProblem.Reason;

/** Reads items from CSV (RFC 4180). The form of the cells is described in docs/content/items.md. */
final class CsvReader {

    private CsvReader() {}

    static ItemFile read(String text) {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setIgnoreEmptyLines(true)
                .setTrim(true)
                .get();
        TableReader table = new TableReader();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            for (CSVRecord record : parser) {
                table.row(record.getRecordNumber(), record.toList());
            }
            return table.file();
        } catch (IOException | IllegalStateException | UncheckedIOException broken) {
            return ItemFile.failed(Reason.NOT_READABLE, broken.getMessage());
        }
    }
}
