package org.pingandeng.quiz.statistics;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.pingandeng.quiz.item.Prose;
import org.pingandeng.quiz.statistics.model.AnswerTable;
import org.pingandeng.quiz.statistics.model.Figure;
import org.pingandeng.quiz.statistics.model.PaperStatistics;

/**
 * A report as an Excel workbook of four sheets: the papers, the spread of marks, the items, who said what. Shares and
 * indices are numbers to go on computing with; where there is none the cell is empty. Words are text cells and never
 * formulas, whatever a candidate typed.
 */
public final class StatisticsWorkbook {

    private static final int ROWS_IN_MEMORY = 200;
    private static final int LONGEST_CELL = 32_767;
    private static final int WIDE = 40;
    private static final int NARROW = 14;

    private final SXSSFWorkbook workbook;
    private final UnaryOperator<String> words;
    private final CellStyle bold;

    private StatisticsWorkbook(SXSSFWorkbook workbook, UnaryOperator<String> words) {
        this.workbook = workbook;
        this.words = words;
        Font font = workbook.createFont();
        font.setBold(true);
        bold = workbook.createCellStyle();
        bold.setFont(font);
    }

    /**
     * Writes a report.
     *
     * @param report any
     * @param title of the exam in the reader's language
     * @param words gives the reader's word for a key: {@code sheet.*}, {@code column.*}, {@code type.*}, {@code
     *     answer.*}, {@code said.*}, {@code flag.*}, {@code method.*}
     * @return the file
     */
    public static byte[] write(ExamReport report, String title, UnaryOperator<String> words) {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            workbook.setZip64Mode(Zip64Mode.AsNeeded); // older programs open no other
            StatisticsWorkbook book = new StatisticsWorkbook(workbook, words);
            book.paper(report, title);
            book.spread(report.paper());
            book.items(report.items());
            book.answers(report.items());
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void paper(ExamReport report, String title) {
        PaperStatistics paper = report.paper();
        Sheet sheet = workbook.createSheet(words.apply("sheet.paper"));
        sheet.setColumnWidth(0, WIDE * 256);
        sheet.setColumnWidth(1, WIDE * 256);
        pair(sheet, "exam", title);
        pair(sheet, "sittings", paper.sittings());
        pair(sheet, "waiting", report.exam().waiting());
        pair(sheet, "passed", paper.passed());
        pair(sheet, "mean", paper.mean());
        pair(sheet, "deviation", paper.deviation());
        pair(sheet, "median", paper.median());
        pair(sheet, "lowest", paper.lowest());
        pair(sheet, "highest", paper.highest());
        pair(sheet, "reliability", paper.reliability().coefficient());
        pair(sheet, "method", words.apply("method." + paper.reliability().method()));
        pair(sheet, "error", paper.reliability().error());
        pair(sheet, "duration", paper.seconds());
    }

    private void pair(Sheet sheet, String column, Object value) {
        Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        row.createCell(0).setCellValue(words.apply("column." + column));
        row.getCell(0).setCellStyle(bold);
        put(row, 1, value);
    }

    private void spread(PaperStatistics paper) {
        Sheet sheet = sheet("sheet.spread", "from", "to", "sittings");
        paper.spread().forEach(step -> add(sheet, step.from(), step.to(), step.sittings()));
    }

    private void items(List<ItemReport> items) {
        Sheet sheet = sheet(
                "sheet.items",
                "code",
                "version",
                "part",
                "type",
                "stem",
                "sittings",
                "facility",
                "itemRest",
                "upperLower",
                "blank",
                "seconds",
                "slowSeconds",
                "flags");
        items.forEach(item -> add(
                sheet,
                item.code(),
                item.key().version(),
                item.key().part(),
                words.apply("type." + item.item().type().word()),
                Prose.plain(item.item().text().stem()),
                item.figures().sittings(),
                item.figures().facility(),
                item.figures().itemRest(),
                item.figures().upperLower(),
                item.figures().blank(),
                item.figures().seconds(),
                item.figures().slowSeconds(),
                flags(item)));
    }

    private String flags(ItemReport item) {
        return item.flags().stream()
                .map(raised ->
                        words.apply("flag." + raised.flag()) + (raised.about().isEmpty() ? "" : ": " + raised.about()))
                .collect(Collectors.joining("; "));
    }

    private void answers(List<ItemReport> items) {
        Sheet sheet = sheet(
                "sheet.answers",
                "code",
                "version",
                "part",
                "kind",
                "place",
                "answer",
                "chosen",
                "share",
                "strong",
                "weak");
        for (ItemReport item : items) {
            for (AnswerTable.Row row : item.answers().rows()) {
                add(
                        sheet,
                        item.code(),
                        item.key().version(),
                        item.key().part(),
                        words.apply("answer." + row.kind()),
                        row.part(),
                        item.said(row, words),
                        row.chosen(),
                        row.share(),
                        row.strong(),
                        row.weak());
            }
        }
    }

    private Sheet sheet(String name, String... columns) {
        Sheet sheet = workbook.createSheet(words.apply(name));
        sheet.createFreezePane(0, 1);
        add(
                sheet,
                Arrays.stream(columns)
                        .map(column -> words.apply("column." + column))
                        .toArray());
        for (int at = 0; at < columns.length; at++) {
            sheet.getRow(0).getCell(at).setCellStyle(bold);
            boolean wordy = List.of("stem", "answer", "flags").contains(columns[at]);
            sheet.setColumnWidth(at, (wordy ? WIDE : NARROW) * 256);
        }
        return sheet;
    }

    private static void add(Sheet sheet, Object... values) {
        Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        for (int at = 0; at < values.length; at++) {
            put(row, at, values[at]);
        }
    }

    private static void put(Row row, int at, Object value) {
        Cell cell = row.createCell(at);
        if (value instanceof Figure figure) {
            figure.number().ifPresent(cell::setCellValue);
        } else if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else {
            String text = String.valueOf(value);
            cell.setCellValue(text.length() > LONGEST_CELL ? text.substring(0, LONGEST_CELL) : text);
        }
    }
}
