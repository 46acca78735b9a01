package org.pingandeng.quiz.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pingandeng.quiz.exchange.RowProblem.Reason;

/** A list that somebody filled in with Excel: what its cells hold is read, and what is no such list is refused. */
class SheetFileTest {

    private static final int MOST = 3;

    private static byte[] workbook(Consumer<XSSFWorkbook> filling) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            filling.accept(workbook);
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static SheetFile read(byte[] bytes) throws IOException {
        return SheetFile.read(new ByteArrayInputStream(bytes), MOST);
    }

    private static List<String> first(Consumer<Row> filling) throws IOException {
        SheetFile file = read(
                workbook(workbook -> filling.accept(workbook.createSheet("名单").createRow(0))));
        assertNull(file.flaw());
        return file.rows().get(0).cells();
    }

    private static CellStyle style(Row row, String format) {
        CellStyle style = row.getSheet().getWorkbook().createCellStyle();
        style.setDataFormat(row.getSheet().getWorkbook().createDataFormat().getFormat(format));
        return style;
    }

    @ParameterizedTest
    @ValueSource(strings = {"m/d/yy", "yyyy\"年\"m\"月\"d\"日\"", "yyyy/m/d", "[$-F800]dddd, mmmm dd, yyyy"})
    void aDayIsTheSameDayHoweverItIsShown(String format) throws IOException {
        assertEquals(List.of("2026-03-01"), first(row -> {
            row.createCell(0).setCellValue(LocalDate.of(2026, 3, 1));
            row.getCell(0).setCellStyle(style(row, format));
        }));
    }

    @Test
    void daysOfAnOldMacAreCountedFrom1904() throws IOException {
        SheetFile file = read(workbook(workbook -> {
            workbook.getCTWorkbook().getWorkbookPr().setDate1904(true);
            Row row = workbook.createSheet("名单").createRow(0);
            row.createCell(0).setCellValue(44_620);
            row.getCell(0).setCellStyle(style(row, "yyyy/m/d"));
        }));
        assertEquals("2026-03-01", file.rows().get(0).cells().get(0));
    }

    @Test
    void aNumberKeepsItsDigitsAndOneThatLostSomeCannotBeMistaken() throws IOException {
        List<String> cells = first(row -> {
            row.createCell(0).setCellValue(123_456_789_012D);
            row.createCell(1).setCellValue(123_456_789_012_345_678D);
            row.createCell(2).setCellValue("123456789012345678");
            row.createCell(3).setCellValue(2.5);
        });
        assertEquals("123456789012", cells.get(0));
        assertTrue(cells.get(1).contains("E"), cells.get(1));
        assertEquals("123456789012345678", cells.get(2));
        assertEquals("2.5", cells.get(3));
    }

    @Test
    void aFormulaCountsByItsValueAndOneWithoutIsAnError() throws IOException {
        List<String> cells = first(row -> {
            row.createCell(0).setCellValue("示例工人甲");
            row.createCell(1).setCellFormula("A1&\"\"");
            row.createCell(2).setCellFormula("1/0");
            row.createCell(3).setCellFormula("A1&\"\"");
            FormulaEvaluator evaluator =
                    row.getSheet().getWorkbook().getCreationHelper().createFormulaEvaluator();
            evaluator.evaluateFormulaCell(row.getCell(2));
            evaluator.evaluateFormulaCell(row.getCell(3));
        });
        assertEquals(List.of("示例工人甲", "ERROR:#VALUE!", "ERROR:#DIV/0!", "示例工人甲"), cells);
    }

    @Test
    void emptyRowsArePassedOverAndTheOthersKeepTheirNumbers() throws IOException {
        SheetFile file = read(workbook(workbook -> {
            Sheet sheet = workbook.createSheet("名单");
            sheet.createRow(0).createCell(0).setCellValue("姓名");
            sheet.createRow(1).createCell(0).setCellValue(" ");
            sheet.createRow(4).createCell(1).setCellValue("甲");
            workbook.createSheet("说明").createRow(0).createCell(0).setCellValue("不读");
        }));
        assertEquals(List.of(new SheetFile.Row(1, List.of("姓名")), new SheetFile.Row(5, List.of("", "甲"))), file.rows());
    }

    @Test
    void moreRowsThanAreTakenAreRefusedAtOnce() throws IOException {
        assertNull(read(rows(MOST + 1)).flaw(), "the heading and as many rows as may be");
        assertEquals(Reason.TOO_MANY_ROWS, read(rows(MOST + 2)).flaw());
        assertEquals(List.of(), read(rows(5_000)).rows());
    }

    private static byte[] rows(int count) throws IOException {
        return workbook(workbook -> {
            Sheet sheet = workbook.createSheet("名单");
            for (int row = 0; row < count; row++) {
                sheet.createRow(row).createCell(0).setCellValue("示例");
            }
        });
    }

    @Test
    void whatIsNoWorkbookIsRefused() throws IOException {
        assertEquals(Reason.NOT_READABLE, read(new byte[0]).flaw());
        assertEquals(
                Reason.NOT_READABLE,
                read("姓名,岗位\n".getBytes(StandardCharsets.UTF_8)).flaw());
        assertEquals(
                Reason.NOT_READABLE, read(new byte[] {'P', 'K', 3, 4, 0, 0}).flaw());
        byte[] old = new byte[2_048];
        old[0] = (byte) 0xD0;
        old[1] = (byte) 0xCF;
        old[2] = 0x11;
        old[3] = (byte) 0xE0;
        assertEquals(Reason.OLD_EXCEL, read(old).flaw());
        byte[] locked = old.clone();
        byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, locked, 512, name.length);
        assertEquals(Reason.ENCRYPTED, read(locked).flaw());
    }
}
