package org.pingandeng.quiz.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.pingandeng.quiz.exchange.RowProblem.Reason;
import org.xml.sax.SAXException;

/**
 * The first sheet of an Excel workbook (.xlsx) that somebody filled in, whatever it is about. Days read as
 * {@code 2026-03-01}, broken formulas as {@code ERROR:#…}; see {@link ExactCells}.
 *
 * @param flaw why it could not be read; null where it was
 * @param rows those with anything in them, the heading first; none where there is a flaw
 */
public record SheetFile(Reason flaw, List<Row> rows) {

    /** The rows are its own. */
    public SheetFile {
        rows = List.copyOf(rows);
    }

    /**
     * A row.
     *
     * @param number as a spreadsheet counts it, from 1
     * @param cells its texts without blanks around them; a short row has none at its end
     */
    public record Row(int number, List<String> cells) {}

    /**
     * Reads.
     *
     * @param in from outside: anything
     * @param most how many rows there may be below the heading
     * @return the rows, or why not: {@code NOT_READABLE}, {@code OLD_EXCEL}, {@code OLD_WORD}, {@code ENCRYPTED},
     *     {@code TOO_MANY_ROWS}
     * @throws IOException when the disk fails
     */
    public static SheetFile read(InputStream in, int most) throws IOException {
        byte[] bytes = in.readAllBytes();
        if (OfficeFiles.isCompound(bytes)) {
            return failed(OfficeFiles.refusal(bytes));
        }
        Path copy = Files.createTempFile("sheet", ".xlsx");
        try {
            Files.write(copy, bytes);
            return read(copy, most);
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    private static SheetFile read(Path file, int most) {
        List<Row> rows = new ArrayList<>();
        try (OPCPackage workbook = SheetReader.open(file)) {
            boolean read = SheetReader.read(
                    workbook,
                    SheetReader.Manner.EXACT,
                    (number, cells) -> add(rows, number, cells, most),
                    ReadingWatch.NOBODY);
            return read ? new SheetFile(null, rows) : failed(Reason.NOT_READABLE);
        } catch (ReadingStopped enough) {
            return failed(Reason.TOO_MANY_ROWS);
        } catch (IOException
                | OpenXML4JException
                | SAXException
                | ParserConfigurationException
                | RuntimeException broken) { // POI tells of broken files by many kinds of them
            return failed(Reason.NOT_READABLE);
        }
    }

    private static void add(List<Row> rows, long number, List<String> cells, int most) {
        if (cells.stream().allMatch(String::isBlank)) {
            return;
        }
        if (rows.size() > most) {
            throw new ReadingStopped();
        }
        rows.add(new Row((int) number, cells));
    }

    private static SheetFile failed(Reason flaw) {
        return new SheetFile(flaw, List.of());
    }
}
