package org.pingandeng.portal.print;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class FormPressTest {

    @Test
    void whatIsTypedStaysTextAndTheSecondSheetExplains() throws IOException {
        FormPress.Form form = new FormPress.Form(
                "名单",
                List.of("姓名", "岗位"),
                List.of("示例", "主要负责人"),
                100,
                1,
                List.of("主要负责人"),
                "说明",
                List.of("岗位", "主要负责人"));
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(FormPress.print(form)))) {
            Sheet sheet = workbook.getSheetAt(0);
            assertEquals("岗位", sheet.getRow(0).getCell(1).getStringCellValue());
            assertEquals("@", sheet.getRow(1).getCell(0).getCellStyle().getDataFormatString());
            assertEquals("@", sheet.getColumnStyle(1).getDataFormatString());
            assertEquals(1, sheet.getDataValidations().size());
            assertEquals("主要负责人", workbook.getSheetAt(1).getRow(1).getCell(0).getStringCellValue());
        }
    }
}
