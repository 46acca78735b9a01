package org.pingandeng.portal.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class ExcelPressTest {

    @Test
    void eachHeadingIsASheetAndNothingTypedIsAFormula() throws IOException {
        Printed printed = new Printed(
                "示例班",
                List.of(
                        new Block.Title("示例班"),
                        new Block.Heading("名册/考勤"),
                        new Block.Table(List.of(List.of("姓名", "分钟"), List.of("=1+1", "90"))),
                        new Block.Heading("名册/考勤"),
                        new Block.Text("（无）", 0, false)));
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(ExcelPress.print(printed)))) {
            assertEquals(3, workbook.getNumberOfSheets());
            Sheet roster = workbook.getSheetAt(1);
            assertEquals(CellType.STRING, roster.getRow(1).getCell(0).getCellType());
            assertEquals("=1+1", roster.getRow(1).getCell(0).getStringCellValue());
            assertTrue(roster.getRow(1).getCell(0).getCellStyle().getQuotePrefixed());
            assertEquals(90, roster.getRow(1).getCell(1).getNumericCellValue());
        }
    }
}
