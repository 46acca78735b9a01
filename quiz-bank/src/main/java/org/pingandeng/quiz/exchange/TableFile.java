package org.pingandeng.quiz.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * Any table of texts as a file for a spreadsheet. What a spreadsheet would take for a formula stays text: in Excel by the
 * cell's type, in CSV by a leading blank.
 */
public final class TableFile {

    private static final int ROWS_IN_MEMORY = 200;
    private static final int LONGEST_CELL = 32_767;
    private static final int WIDTH = 24 * 256;

    private TableFile() {}

    /**
     * An Excel workbook with one sheet.
     *
     * @param title of the sheet
     * @param lines the first is the heading
     * @return the file
     */
    public static byte[] excel(String title, List<List<String>> lines) {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            workbook.setZip64Mode(Zip64Mode.AsNeeded); // older programs open no other
            Sheet sheet = workbook.createSheet(title);
            sheet.createFreezePane(0, 1);
            for (int number = 0; number < lines.size(); number++) {
                fill(sheet.createRow(number), lines.get(number));
            }
            for (int column = 0; column < lines.get(0).size(); column++) {
                sheet.setColumnWidth(column, WIDTH);
            }
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void fill(Row row, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            row.createCell(i).setCellValue(cell.substring(0, Math.min(LONGEST_CELL, cell.length())));
        }
    }

    /**
     * CSV in UTF-8 with a byte order mark, so that spreadsheets show Chinese.
     *
     * @param lines the first is the heading
     * @return the file
     */
    public static byte[] csv(List<List<String>> lines) {
        StringBuilder out = new StringBuilder("\uFEFF");
        try (CSVPrinter printer = new CSVPrinter(out, CSVFormat.RFC4180)) {
            for (List<String> line : lines) {
                printer.printRecord(line.stream().map(CsvWriter::harmless).toList());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }
}
