package org.pingandeng.quiz.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.model.SharedStrings;
import org.xml.sax.ContentHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * Reads the first sheet of an Excel workbook (.xlsx), row by row without holding the sheet. Formulas count by the value
 * that was stored with them; macros are never looked at. What unpacks to more than a bound is refused.
 */
final class SheetReader {

    private static final long MOST_UNPACKED = 200L << 20;
    private static final int HEAD = 1 << 16;
    private static final Pattern SINCE_1904 =
            Pattern.compile("workbookPr\\b[^>]*\\bdate1904\\s*=\\s*[\"'](1|true)[\"']");

    static {
        ZipSecureFile.setMaxEntrySize(MOST_UNPACKED);
    }

    /** How a cell becomes a text. */
    enum Manner {
        /** As a spreadsheet shows it. */
        SHOWN,
        /** As {@link ExactCells} says. */
        EXACT
    }

    /** Takes rows as they come. */
    @FunctionalInterface
    interface Taker {

        /**
         * Takes the next row.
         *
         * @param number as a spreadsheet counts it
         * @param cells its texts; a short row has none at its end
         */
        void row(long number, List<String> cells);
    }

    private SheetReader() {}

    /** Opens what lies in memory. */
    static OPCPackage open(byte[] bytes) throws IOException, OpenXML4JException {
        return OPCPackage.open(new ByteArrayInputStream(bytes));
    }

    /** Opens a file where it lies: what is not needed at once stays on the disk. */
    static OPCPackage open(Path file) throws OpenXML4JException {
        return OPCPackage.open(file.toFile(), PackageAccess.READ);
    }

    /** Reads; false where the workbook has no sheet. */
    static boolean read(OPCPackage workbook, Manner manner, Taker taker, ReadingWatch watch)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        XSSFReader reader = new XSSFReader(workbook);
        XSSFReader.SheetIterator sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
        if (!sheets.hasNext()) {
            return false;
        }
        try (CountedStream sheet = new CountedStream(sheets.next())) {
            double size = Math.max(1, sheets.getSheetPart().getSize());
            SheetRows rows = new SheetRows(taker, number -> watch.read(number, Math.min(1, sheet.bytes() / size)));
            XMLReader xml = XMLHelper.newXMLReader();
            xml.setContentHandler(cells(reader, new ReadOnlySharedStringsTable(workbook), rows, manner));
            xml.parse(new InputSource(sheet));
        }
        return true;
    }

    private static ContentHandler cells(XSSFReader reader, SharedStrings words, SheetRows rows, Manner manner)
            throws IOException, OpenXML4JException {
        return manner == Manner.EXACT
                ? new ExactCells(reader.getStylesTable(), words, rows, since1904(reader))
                : new XSSFSheetXMLHandler(reader.getStylesTable(), words, rows, false);
    }

    /** Old programs for the Mac counted days from 1904. */
    private static boolean since1904(XSSFReader reader) throws IOException, OpenXML4JException {
        try (InputStream in = reader.getWorkbookData()) {
            return SINCE_1904
                    .matcher(new String(in.readNBytes(HEAD), StandardCharsets.UTF_8))
                    .find();
        }
    }
}
