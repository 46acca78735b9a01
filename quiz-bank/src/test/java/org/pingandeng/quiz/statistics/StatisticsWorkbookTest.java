package org.pingandeng.quiz.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.UUID;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.pingandeng.quiz.bank.model.BankItem;
import org.pingandeng.quiz.exam.model.CandidateId;
import org.pingandeng.quiz.exam.model.CandidateScope;
import org.pingandeng.quiz.item.Blank;
import org.pingandeng.quiz.item.Item;

/** What a trainer takes away as a workbook. */
class StatisticsWorkbookTest {

    private static final Item.Text TEXT = new Item.Text("=示例____", "因为。", "安全", 2, java.util.List.of(), "自编");

    private static ExamReport report() {
        try (SatExam exam = new SatExam()) {
            BankItem item =
                    exam.put("one", new Item.FillIn(TEXT, java.util.List.of(new Blank(java.util.List.of("2")))));
            UUID sitting = exam.begin(new CandidateId(UUID.randomUUID()), item);
            exam.answer(sitting, "{\"b\":[\"=1+1\"]}");
            exam.close(sitting);
            exam.mark(sitting, 0);
            return exam.desk.exam(exam.code, CandidateScope.EVERYBODY).orElseThrow();
        }
    }

    @Test
    void wordsAreNeverFormulasAndWhatCannotBeComputedIsEmpty() throws IOException {
        byte[] file = StatisticsWorkbook.write(report(), "=1+1", key -> key);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        assertEquals(
                                false,
                                cell.getCellType() == CellType.FORMULA,
                                cell.getAddress().toString());
                    }
                }
            }
            Row item = workbook.getSheet("sheet.items").getRow(1);
            assertEquals("=示例____", item.getCell(4).getStringCellValue());
            assertEquals(0, item.getCell(6).getNumericCellValue());
            assertEquals(CellType.BLANK, item.getCell(7).getCellType(), "one sitting correlates with nothing");
            Row answer = workbook.getSheet("sheet.answers").getRow(2);
            assertEquals("=1+1", answer.getCell(5).getStringCellValue());
            assertEquals(1, answer.getCell(6).getNumericCellValue());
        }
    }
}
