package org.pingandeng.portal.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * Prints a form for a spreadsheet: headings, an example below them, and a second sheet that explains. Its cells are text,
 * so that numbers of many digits and days stay as they are typed.
 */
public final class FormPress {

    private static final int ROWS_IN_MEMORY = 200;
    private static final int WIDTH = 20 * 256;
    private static final int WIDE = 60 * 256;

    /** How a program names the format of a cell that is text whatever is typed. */
    private static final String TEXT = "@";

    private FormPress() {}

    /**
     * What is printed.
     *
     * @param title of the first sheet
     * @param heads of its columns
     * @param example what a row looks like, as long as the headings
     * @param rows how many rows are prepared
     * @param chosen the number of the column where one of the words is chosen, from 0
     * @param words that may stand there, 255 characters altogether at most, none with a comma
     * @param notesTitle of the second sheet
     * @param notes its lines
     */
    public record Form(
            String title,
            List<String> heads,
            List<String> example,
            int rows,
            int chosen,
            List<String> words,
            String notesTitle,
            List<String> notes) {}

    /**
     * Prints.
     *
     * @param form what
     * @return the file
     */
    public static byte[] print(Form form) {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            workbook.setZip64Mode(Zip64Mode.AsNeeded); // older programs open no other
            fields(workbook, form);
            notes(workbook, form);
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void fields(SXSSFWorkbook workbook, Form form) {
        Sheet sheet = workbook.createSheet(WorkbookUtil.createSafeSheetName(form.title()));
        sheet.createFreezePane(0, 1);
        CellStyle text = workbook.createCellStyle();
        text.setDataFormat(workbook.createDataFormat().getFormat(TEXT));
        for (int column = 0; column < form.heads().size(); column++) {
            sheet.setColumnWidth(column, WIDTH);
            sheet.setDefaultColumnStyle(column, text);
        }
        fill(sheet.createRow(0), form.heads(), bold(workbook));
        fill(sheet.createRow(1), form.example(), text);
        choice(sheet, form);
    }

    private static CellStyle bold(SXSSFWorkbook workbook) {
        Font font = workbook.createFont();
        font.setBold(true);
        CellStyle bold = workbook.createCellStyle();
        bold.setFont(font);
        return bold;
    }

    private static void fill(Row row, List<String> cells, CellStyle style) {
        for (int at = 0; at < cells.size(); at++) {
            row.createCell(at).setCellValue(cells.get(at));
            row.getCell(at).setCellStyle(style);
        }
    }

    private static void choice(Sheet sheet, Form form) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidation validation = helper.createValidation(
                helper.createExplicitListConstraint(form.words().toArray(String[]::new)),
                new CellRangeAddressList(1, form.rows(), form.chosen(), form.chosen()));
        validation.setShowErrorBox(true);
        sheet.addValidationData(validation);
    }

    private static void notes(SXSSFWorkbook workbook, Form form) {
        Sheet sheet = workbook.createSheet(WorkbookUtil.createSafeSheetName(form.notesTitle()));
        sheet.setColumnWidth(0, WIDE);
        for (int line = 0; line < form.notes().size(); line++) {
            sheet.createRow(line).createCell(0).setCellValue(form.notes().get(line));
        }
    }
}
