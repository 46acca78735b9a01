package org.pingandeng.quiz.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.pingandeng.quiz.item.CandidateItem;
import org.pingandeng.quiz.item.Item;

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
     * @return the whole text
     */
    static String write(List<ItemRow> rows) {
        StringBuilder out = new StringBuilder("\uFEFF");
        try (CSVPrinter printer = new CSVPrinter(out, CSVFormat.RFC4180)) {
            printer.printRecord(
                    Arrays.stream(Column.values()).map(Column::header).toList());
            for (ItemRow row : rows) {
                printer.printRecord(cells(row).stream().map(CsvWriter::harmless).toList());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString();
    }

    /** A row's cells in the order of the columns, for every kind of table. */
    static List<String> cells(ItemRow row) {
        Item item = row.item();
        Item.Text text = item.text();
        return new ArrayList<>(List.of(
                row.code(),
                Words.TYPES.of(item.type()),
                Words.USES.of(row.use()),
                text.stem(),
                String.join(" || ", CandidateItem.options(item)),
                answer(item),
                text.explanation(),
                text.topic(),
                String.valueOf(text.difficulty()),
                String.join(";", text.law()),
                text.source(),
                item instanceof Item.Multiple multiple ? Words.CREDITS.of(multiple.credit()) : ""));
    }

    private static String answer(Item item) {
        if (item instanceof Item.TrueFalse statement) {
            return statement.right() ? "对" : "错";
        }
        if (item instanceof Item.Single single) {
            return letter(single.right());
        }
        if (item instanceof Item.Multiple multiple) {
            return new TreeSet<>(multiple.right())
                    .stream().map(CsvWriter::letter).collect(Collectors.joining());
        }
        return ((Item.FillIn) item)
                .blanks().stream()
                        .map(blank -> String.join(" | ", blank.accepted()))
                        .collect(Collectors.joining(" || "));
    }

    private static String letter(int position) {
        return String.valueOf((char) ('A' + position));
    }

    static String harmless(String cell) {
        return cell.matches("(?s)[=+\\-@\\t\\r].*") ? " " + cell : cell;
    }
}
