package org.pingandeng.quiz.exchange;

import java.io.IOException;
import java.nio.file.Path;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.pingandeng.quiz.exchange.RowProblem.Reason;
import org.xml.sax.SAXException;

/** Reads items from the first sheet of an Excel workbook (.xlsx), as {@link SheetReader} reads sheets. */
final class ExcelReader {

    private ExcelReader() {}

    static ItemFile read(byte[] bytes) {
        return read(() -> SheetReader.open(bytes), ReadingWatch.NOBODY);
    }

    /** Reads a file where it lies. */
    static ItemFile read(Path file, ReadingWatch watch) {
        return read(() -> SheetReader.open(file), watch);
    }

    @FunctionalInterface
    private interface Opening {
        OPCPackage open() throws IOException, OpenXML4JException;
    }

    private static ItemFile read(Opening opening, ReadingWatch watch) {
        TableReader table = new TableReader();
        try (OPCPackage workbook = opening.open()) {
            return SheetReader.read(workbook, SheetReader.Manner.SHOWN, table::row, watch)
                    ? table.file()
                    : ItemFile.failed(Reason.NOT_READABLE, "");
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
}
