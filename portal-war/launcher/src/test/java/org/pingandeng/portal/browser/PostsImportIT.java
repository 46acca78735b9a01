package org.pingandeng.portal.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.pingandeng.portal.bench.SampleWorkbook;

/**
 * A manager brings the enterprise's list as an Excel file: wrong files are refused in words, wrong rows are said one by
 * one, a sound file is looked at and then goes in, and the same again adds nothing.
 */
class PostsImportIT {

    private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final List<String> HEADING = List.of("姓名", "账号", "岗位", "任职日期", "证书编号", "发证机关", "证书起", "证书止");
    private static final List<String> ELECTRICIAN =
            List.of("示例电工丁", "", "特种作业人员", "2024年3月1日", "T000000000000005678", "示例发证机关", "2024/3/1", "2030/2/28");
    private static final List<String> SAFETY_MANAGER = List.of("示例安全员戊", "", "安全生产管理人员", "2025-1-6");
    private static final List<String> BROKEN = List.of("示例焊工己", "nobody-of-ours", "特种作业人员", "2025-1-6");
    private static final List<String> DAYLESS = List.of("示例焊工庚", "", "门卫", "3/1/26");

    @BeforeAll
    static void theFirstContentIsThere() {
        SharedPortal.filled();
    }

    @Test
    void aListComesAsAFileWholeAndOnce() throws IOException {
        try (Chromium.Opened chromium = Chromium.open();
                Screen admin = new Screen(chromium.browser(), SharedPortal.get(), Screen.DESK, "zh_CN");
                Screen manager = new Screen(chromium.browser(), SharedPortal.get(), Screen.DESK, "zh_CN")) {
            Colleague.enter(admin, "ADMINISTRATOR");
            Appointed.enter(manager, admin, "示例管理员辛", "ENTERPRISE_MANAGER", "示例工贸公司");
            manager.open("/desk/posts");
            manager.page().click("#import");
            manager.page().locator("#looking").waitFor();
            Whole.assertWhole(manager, "a list from Excel");
            form(manager.page());
            wrongFiles(manager.page());
            wrongRows(manager);
            soundFile(manager);
            theSameAgain(manager);
        }
    }

    private static void form(Page page) throws IOException {
        Download form = page.waitForDownload(() -> page.click("#blank"));
        byte[] bytes = Files.readAllBytes(form.path());
        page.setInputFiles("#file", new FilePayload("form.xlsx", EXCEL, bytes));
        page.click("#look");
        said(page, "没有填人");
    }

    private static void wrongFiles(Page page) {
        page.click("#look");
        said(page, "请选一个");
        give(page, "table.csv", "姓名,岗位".getBytes(StandardCharsets.UTF_8));
        said(page, "打不开");
        give(page, "columns.xlsx", workbook(List.of("姓名", "岗位"), List.of("示例电工丁", "特种作业人员")));
        said(page, "任职日期");
        assertEquals(0, page.locator("#take").count());
    }

    private static void wrongRows(Screen manager) {
        Page page = manager.page();
        give(page, "list.xlsx", workbook(HEADING, ELECTRICIAN, BROKEN, DAYLESS));
        page.locator("#flaws").waitFor();
        String flaws = page.textContent("#flaws");
        assertTrue(flaws.contains("nobody-of-ours") && flaws.contains("门卫") && flaws.contains("3/1/26"), flaws);
        assertEquals(1, page.locator("#rows tbody tr").count(), "the sound row is shown too");
        assertEquals(0, page.locator("#take").count());
        Whole.assertWhole(manager, "a list with wrong rows");
        manager.keep("desk-posts-import-flaws");
    }

    private static void soundFile(Screen manager) {
        Page page = manager.page();
        give(page, "list.xlsx", workbook(HEADING, ELECTRICIAN, SAFETY_MANAGER));
        page.locator("#take").waitFor();
        String rows = page.textContent("#rows");
        assertTrue(rows.contains("2024-03-01") && rows.contains("****5678") && !rows.contains("T0000"), rows);
        Whole.assertWhole(manager, "a list that is sound");
        manager.keep("desk-posts-import");
        page.click("#take");
        page.locator(".note.ok").waitFor();
        String lines = page.textContent("#lines");
        assertTrue(lines.contains("示例电工丁") && lines.contains("示例安全员戊"), lines);
    }

    private static void theSameAgain(Screen manager) {
        manager.open("/desk/posts-import");
        Page page = manager.page();
        give(page, "again.xlsx", workbook(HEADING, ELECTRICIAN, SAFETY_MANAGER));
        page.locator("#nothing").waitFor();
        assertEquals(0, page.locator("#take").count());
        manager.open("/desk/posts");
        assertEquals(2, page.locator("#lines tbody tr").count());
    }

    private static void give(Page page, String name, byte[] bytes) {
        page.setInputFiles("#file", new FilePayload(name, EXCEL, bytes));
        page.click("#look");
        page.waitForLoadState();
    }

    private static void said(Page page, String words) {
        page.locator("#file-err", new Page.LocatorOptions().setHasText(words)).waitFor();
    }

    @SafeVarargs
    private static byte[] workbook(List<String>... rows) {
        SampleWorkbook workbook = new SampleWorkbook();
        for (List<String> row : rows) {
            workbook.row(row);
        }
        return workbook.bytes();
    }
}
