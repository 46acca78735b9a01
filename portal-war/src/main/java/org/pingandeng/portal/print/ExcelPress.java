package org.pingandeng.portal.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * Prints a document as an Excel workbook: each heading begins a sheet, tables become rows. Whole numbers are numbers; all
 * else are text cells marked as text and never formulas, whatever somebody typed.
 */
public final class ExcelPress {

    private static final int ROWS_IN_MEMORY = 200;
    private static final int LONGEST_CELL = 32_767;
    private static final int WIDTH = 20 * 256;

    private final SXSSFWorkbook workbook;
    private final CellStyle bold;
    private final CellStyle text;
    private Sheet sheet;

    private ExcelPress(SXSSFWorkbook workbook) {
        this.workbook = workbook;
        Font font = workbook.createFont();
        font.setBold(true);
        bold = workbook.createCellStyle();
        bold.setFont(font);
        bold.setQuotePrefixed(true);
        text = workbook.createCellStyle();
        text.setQuotePrefixed(true);
    }

    /**
     * Prints.
     *
     * @param printed what
     * @return the file
     */
    public static byte[] print(Printed printed) {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            workbook.setZip64Mode(Zip64Mode.AsNeeded); // older programs open no other
            ExcelPress press = new ExcelPress(workbook);
            printed.blocks().forEach(press::put);
            press.sheet(printed.title());
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void put(Block block) {
        if (block instanceof Block.Title title) {
            sheet(title.text());
            row(List.of(title.text()), bold);
        } else if (block instanceof Block.Heading heading) {
            sheet = null;
            sheet(heading.text());
        } else if (block instanceof Block.Text words) {
            row(List.of(words.text()), words.bold() ? bold : text);
        } else if (block instanceof Block.Table table) {
            for (int at = 0; at < table.rows().size(); at++) {
                row(table.rows().get(at), at == 0 ? bold : text);
            }
        }
    }

    private void sheet(String name) {
        if (sheet == null) {
            String safe = WorkbookUtil.createSafeSheetName(name);
            int number = 2;
            while (workbook.getSheet(safe) != null) {
                safe = WorkbookUtil.createSafeSheetName(number++ + " " + name);
            }
            sheet = workbook.createSheet(safe);
        }
    }

    private void row(List<String> values, CellStyle style) {
        Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        for (int at = 0; at < values.size(); at++) {
            sheet.setColumnWidth(at, WIDTH);
            put(row.createCell(at), values.get(at), style);
        }
    }

    private static void put(Cell cell, String value, CellStyle style) {
        if (value.matches("\\d{1,9}")) {
            cell.setCellValue(Integer.parseInt(value));
            return;
        }
        cell.setCellValue(value.length() > LONGEST_CELL ? value.substring(0, LONGEST_CELL) : value);
        cell.setCellStyle(style);
    }
}
