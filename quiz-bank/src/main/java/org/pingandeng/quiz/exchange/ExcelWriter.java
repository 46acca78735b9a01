package org.pingandeng.quiz.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * Writes items as the workbook that {@link ExcelReader} reads: drop-downs where a cell takes only certain words, and a
 * second sheet that explains the columns. Without items it is the template. Every cell is text, so none is a formula.
 */
final class ExcelWriter {

    private static final int ROWS_IN_MEMORY = 200;
    private static final int LAST_ROW = 50_000;
    private static final int LONGEST_CELL = 32_767;
    private static final String[] POLICIES = Stream.concat(
                    Arrays.stream(Words.CREDITS.all()), Arrays.stream(Words.ORDER_CREDITS.all()))
            .distinct()
            .toArray(String[]::new);
    private static final Map<Column, String[]> CHOICES = Map.of(
            Column.TYPE,
            Words.TYPES.all(),
            Column.USE,
            Words.USES.all(),
            Column.DIFFICULTY,
            new String[] {"1", "2", "3", "4", "5"},
            Column.POLICY,
            POLICIES);
    private static final Map<Column, String> EXPLANATIONS = Map.ofEntries(
            Map.entry(Column.ID, "必填。自己编的号，不能重复；同一个编号再导入一次，就是这道题的新版本。"),
            Map.entry(Column.TYPE, "必填。判断、单选、多选、填空、排序、连线、简答或案例。"),
            Map.entry(Column.USE, "必填。练习或考试；练过的题不会拿来考。"),
            Map.entry(Column.STEM, "必填。填空题里每个空写成 ____（四条下划线）。案例题写背景材料。"),
            Map.entry(
                    Column.OPTIONS,
                    "单选、多选必填，选项之间用 || 分开，例如：通风||检测||审批。排序：按正确的顺序写各步，显示时会打乱。"
                            + "连线：只写多余的干扰项，没有就空着。简答：采分点，例如：先报警=>2||不盲目施救=>3，没有就空着。"),
            Map.entry(
                    Column.ANSWER,
                    "判断写 对 或 错；单选写一个字母；多选写几个字母，如 ACD；填空各空之间用 || 分开，一个空有几种写法用 | 分开，"
                            + "数字可以带误差，如 3±0.1；排序可以空着；连线写 左=>右，各对之间用 || 分开，例如：水=>灭火||氧气=>助燃；"
                            + "简答写参考答案；案例空着。其他题型必填。"),
            Map.entry(Column.EXPLANATION, "练习后给学员看的讲解。"),
            Map.entry(Column.TOPIC, "必填。知识点的路径，如 有限空间/作业程序；组卷和成绩分析都按它。"),
            Map.entry(Column.DIFFICULTY, "1（易）到 5（难），不填算 3。"),
            Map.entry(Column.LAW, "法规条款，如 安全生产法:41，几条之间用分号分开。"),
            Map.entry(Column.SOURCE, "题目从哪里来。"),
            Map.entry(Column.POLICY, "多选：全对得分（不填就是它）、少选得半、按项计分。排序：全对得分（不填就是它）、按相邻计分。"),
            Map.entry(Column.CASE, "案例里的小题写在案例下面，一题一行，这里写案例的编号；其他题空着。"),
            Map.entry(Column.WEIGHT, "案例里的小题占案例总分的份数，1 到 100，不填算 1；其他题空着。"),
            Map.entry(Column.FIELD, "行业领域，如 煤矿，几个之间用分号分开；写法见“目录”页。不填就不改已有的标签。"),
            Map.entry(Column.POST, "岗位，如 主要负责人，几个之间用分号分开。"),
            Map.entry(Column.OPERATION, "特种作业的操作项目，如 电工作业/低压电工作业，几个之间用分号分开。"));

    private ExcelWriter() {}

    static ItemExport write(List<ItemRow> rows) {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            workbook.setZip64Mode(Zip64Mode.AsNeeded); // older programs open no other
            List<Loss> losses = new ArrayList<>();
            items(workbook, rows, losses);
            explanations(workbook);
            workbook.write(out);
            return new ItemExport(out.toByteArray(), losses);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void items(SXSSFWorkbook workbook, List<ItemRow> rows, List<Loss> losses) {
        Sheet sheet = workbook.createSheet("试题");
        sheet.createFreezePane(0, 1);
        header(workbook, sheet);
        int number = 1;
        for (ItemRow item : rows) {
            Optional<List<List<String>>> lines = TableRows.of(item).filter(ExcelWriter::fits);
            if (lines.isEmpty()) {
                losses.add(Loss.of(item.row(), Loss.Kind.QUESTION, item.code()));
            }
            for (List<String> line : lines.orElse(List.of())) {
                write(sheet.createRow(number++), line);
            }
        }
        CHOICES.forEach((column, words) -> choice(sheet, column.ordinal(), words));
    }

    private static boolean fits(List<List<String>> lines) {
        return lines.stream().flatMap(List::stream).allMatch(cell -> cell.length() <= LONGEST_CELL);
    }

    private static void header(SXSSFWorkbook workbook, Sheet sheet) {
        Font bold = workbook.createFont();
        bold.setBold(true);
        CellStyle style = workbook.createCellStyle();
        style.setFont(bold);
        Row row = sheet.createRow(0);
        for (Column column : Column.values()) {
            row.createCell(column.ordinal()).setCellValue(column.header());
            row.getCell(column.ordinal()).setCellStyle(style);
            boolean wordy = column == Column.STEM || column == Column.OPTIONS || column == Column.EXPLANATION;
            sheet.setColumnWidth(column.ordinal(), (wordy ? 40 : 14) * 256);
        }
    }

    private static void choice(Sheet sheet, int column, String[] words) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidation validation = helper.createValidation(
                helper.createExplicitListConstraint(words), new CellRangeAddressList(1, LAST_ROW, column, column));
        validation.setShowErrorBox(true);
        sheet.addValidationData(validation);
    }

    private static void explanations(SXSSFWorkbook workbook) {
        Sheet sheet = workbook.createSheet("说明");
        sheet.setColumnWidth(0, 14 * 256);
        sheet.setColumnWidth(1, 100 * 256);
        for (Column column : Column.values()) {
            write(sheet.createRow(column.ordinal()), List.of(column.header(), EXPLANATIONS.get(column)));
        }
    }

    private static void write(Row row, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            row.createCell(i).setCellValue(cells.get(i));
        }
    }
}
