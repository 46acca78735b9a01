package org.pingandeng.quiz.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.pingandeng.quiz.exchange.RowProblem.Reason;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * Reads items from the first sheet of an Excel workbook (.xlsx), row by row without holding the sheet. Formulas count by
 * the value that was stored with them; macros are never looked at. What unpacks to more than a bound is refused.
 */
final class ExcelReader {

    private static final long MOST_UNPACKED = 200L << 20;
    private static final int WIDEST = 200;
    private static final int ROWS_A_WORD = 250;

    static {
        ZipSecureFile.setMaxEntrySize(MOST_UNPACKED);
    }

    private ExcelReader() {}

    static ItemFile read(byte[] bytes) {
        return read(() -> OPCPackage.open(new ByteArrayInputStream(bytes)), ReadingWatch.NOBODY);
    }

    /** Reads a file where it lies: what is not needed at once stays on the disk. */
    static ItemFile read(Path file, ReadingWatch watch) {
        return read(() -> OPCPackage.open(file.toFile(), PackageAccess.READ), watch);
    }

    @FunctionalInterface
    private interface Opening {
        OPCPackage open() throws IOException, OpenXML4JException;
    }

    private static ItemFile read(Opening opening, ReadingWatch watch) {
        TableReader table = new TableReader();
        try (OPCPackage workbook = opening.open()) {
            XSSFReader reader = new XSSFReader(workbook);
            XSSFReader.SheetIterator sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
            if (!sheets.hasNext()) {
                return ItemFile.failed(Reason.NOT_READABLE, "");
            }
            try (CountedStream sheet = new CountedStream(sheets.next())) {
                double size = Math.max(1, sheets.getSheetPart().getSize());
                Rows rows = new Rows(table, number -> watch.read(number, Math.min(1, sheet.bytes() / size)));
                XMLReader xml = XMLHelper.newXMLReader();
                xml.setContentHandler(new XSSFSheetXMLHandler(
                        reader.getStylesTable(), new ReadOnlySharedStringsTable(workbook), rows, false));
                xml.parse(new InputSource(sheet));
            }
            return table.file();
        } catch (ReadingStopped wanted) {
            throw wanted;
        } catch (IOException
                | OpenXML4JException
                | SAXException
                | ParserConfigurationException
                | RuntimeException broken) { // POI tells of broken files by many kinds of them
            return ItemFile.failed(Reason.NOT_READABLE, broken.getMessage());
        }
    }

    /** Gathers cells into rows; empty cells are not in the file and leave gaps. */
    private static final class Rows implements XSSFSheetXMLHandler.SheetContentsHandler {

        private final TableReader table;
        private final List<String> cells = new ArrayList<>();
        private final IntConsumer watch;

        Rows(TableReader table, IntConsumer watch) {
            this.table = table;
            this.watch = watch;
        }

        @Override
        public void startRow(int row) {
            cells.clear();
        }

        @Override
        public void cell(String reference, String value, XSSFComment comment) {
            int place = reference == null ? cells.size() : new CellReference(reference).getCol();
            if (place < WIDEST) {
                while (cells.size() < place) {
                    cells.add("");
                }
                cells.add(value == null ? "" : value.strip());
            }
        }

        @Override
        public void endRow(int row) {
            if (!cells.isEmpty()) {
                table.row(row + 1L, List.copyOf(cells));
            }
            if (row % ROWS_A_WORD == 0) {
                watch.accept(row);
            }
        }
    }
}
