package org.pingandeng.portal.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.pingandeng.portal.bench.SampleWorkbook;

/** A trainer's Excel file with faults in it, from the upload to the bank. */
class ImportDeskIT {

    private static final List<String> HEADER = List.of("编号", "题型", "用途", "题干", "选项", "答案", "解析", "知识点", "难度", "依据");
    private static final List<String> CRANE = List.of(
            "im-1", "单选", "练习", "起重吊装作业时，吊物下方可以站人吗？", "可以 || 不可以 || 戴安全帽就可以", "B", "吊物下方严禁站人。", "起重/吊装", "2", "");
    private static final List<String> FIRE =
            List.of("im-2", "判断", "练习", "电气着火先断电，再用二氧化碳或干粉灭火器扑救。", "", "对", "先断电。", "消防/电气", "1", "");
    private static final List<String> BROKEN =
            List.of("im-3", "单选", "练习", "氧气瓶和乙炔瓶使用时至少相距多少米？", "3 || 5", "D", "五米。", "动火/气瓶", "2", "");
    private static final List<String> NEARLY =
            List.of("im-4", "判断", "练习", "电气着火要先断电，再用二氧化碳或干粉灭火器扑救。", "", "对", "先断电。", "消防/电气", "1", "");
    private static final List<String> SAME =
            List.of("im-5", "判断", "练习", "电气着火先断电 再用二氧化碳或干粉灭火器扑救", "", "对", "先断电。", "消防/电气", "1", "");

    @Test
    void anExcelFileWithFaultsIsMendedLookedThroughAndTaken() throws IOException {
        try (Chromium.Opened chromium = Chromium.open();
                Screen screen = new Screen(chromium.browser(), SharedPortal.get(), Screen.DESK, "zh_CN")) {
            Colleague.enter(screen, "TRAINER");
            Page page = screen.page();
            ImportWalk.give(screen, "动火与吊装.xlsx", excel(HEADER, CRANE, FIRE, BROKEN));
            assertTrue(page.textContent("#problems tbody").contains("答案和题型或选项对不上"), page.textContent("#problems"));
            assertTrue(page.textContent("#problems tbody").contains("单选写一个字母"), page.textContent("#problems"));
            Whole.assertWhole(screen, "problems");
            screen.keep("desk-import-problems");
            page.click("#take");
            page.waitForSelector("#leave-err .err-t");
            reportsSayIt(page);
            ImportWalk.give(screen, "动火与吊装.xlsx", excel(HEADER, CRANE, FIRE, mended()));
            assertTrue(page.textContent("#list").contains("氧气瓶"));
            Whole.assertWhole(screen, "preview");
            screen.keep("desk-import-preview");
            ImportWalk.take(page);
            assertTrue(page.textContent("#done").contains("新增 3 题"), page.textContent("#done"));
            screen.keep("desk-import-done");
            theSameAgainIsNothing(screen);
            nearDuplicatesAreChosen(screen);
        }
    }

    @SafeVarargs
    private static byte[] excel(List<String>... rows) {
        SampleWorkbook workbook = new SampleWorkbook();
        for (List<String> row : rows) {
            workbook.row(row);
        }
        return workbook.bytes();
    }

    private static List<String> mended() {
        return BROKEN.stream().map(cell -> cell.equals("D") ? "B" : cell).toList();
    }

    private static void reportsSayIt(Page page) throws IOException {
        Download csv = page.waitForDownload(() -> page.click("#report-csv"));
        assertTrue(Files.readString(csv.path()).contains("4,答案,问题,答案和题型或选项对不上"), Files.readString(csv.path()));
        Download workbook = page.waitForDownload(() -> page.click("#report-xlsx"));
        assertEquals("import-report.xlsx", workbook.suggestedFilename());
        assertEquals('P', Files.readAllBytes(workbook.path())[0]);
    }

    private static void theSameAgainIsNothing(Screen screen) {
        ImportWalk.give(screen, "again.xlsx", excel(HEADER, CRANE, FIRE, mended()));
        assertEquals(0, screen.page().locator("#take").count());
        screen.page().click("#drop");
        ImportWalk.reaches(screen.page(), "CANCELLED");
    }

    private static void nearDuplicatesAreChosen(Screen screen) {
        Page page = screen.page();
        ImportWalk.give(screen, "another.xlsx", excel(HEADER, NEARLY, SAME));
        assertEquals(2, page.locator(".pair").count());
        assertTrue(
                page.isChecked("[data-line='2'] input[value=TAKE]"), "like another one: taken unless said otherwise");
        assertTrue(
                page.isChecked("[data-line='3'] input[value=SKIP]"), "the same words: left out unless said otherwise");
        Whole.assertWhole(screen, "alike");
        screen.keep("desk-import-alike");
        page.check("[data-line='2'] input[value=SKIP]");
        page.check("[data-line='3'] input[value=TAKE]");
        page.click("#choose");
        page.waitForSelector(".note.ok");
        ImportWalk.take(page);
        screen.open("/desk/items?q=im-");
        assertEquals(0, page.locator("[aria-label=im-4]").count());
        assertEquals(1, page.locator("[aria-label=im-5]").count());
    }

    @Test
    void onAPhoneInEnglishThePagesAreWholeToo() {
        try (Chromium.Opened chromium = Chromium.open()) {
            for (String language : List.of("zh_CN", "en")) {
                try (Screen screen = new Screen(chromium.browser(), SharedPortal.get(), Screen.PHONE, language)) {
                    Colleague.enter(screen, "TRAINER");
                    List<String> near = near("ph-" + language);
                    ImportWalk.give(screen, "phone.xlsx", excel(HEADER, near, twin(near), BROKEN));
                    Whole.assertWhole(screen, "problems");
                    screen.keep("desk-import-problems");
                    screen.page().click("#views a >> nth=1");
                    screen.page().waitForSelector("#list[data-view=alike]");
                    Whole.assertWhole(screen, "alike");
                    screen.keep("desk-import-alike");
                    screen.page().click("#views a >> nth=2");
                    screen.page().waitForSelector("#list[data-view=rows]");
                    Whole.assertWhole(screen, "rows");
                    screen.page().click("#drop");
                    ImportWalk.reaches(screen.page(), "CANCELLED");
                }
            }
        }
    }

    private static List<String> near(String code) {
        return List.of(code, "判断", "练习", "脚手架上的脚手板要铺满铺稳，不得有探头板" + code + "。", "", "对", "", "高处/脚手架", "1", "");
    }

    private static List<String> twin(List<String> row) {
        return row.stream()
                .map(cell -> cell.startsWith("ph-") ? cell + "x" : cell.replace("铺满", "满铺"))
                .toList();
    }

    @Test
    void aLargeImportCanBeStoppedAndShowsHowFarItIs() {
        StringBuilder rows = new StringBuilder(ImportWalk.HEADER);
        for (int i = 0; i < 20_000; i++) {
            rows.append("big-")
                    .append(i)
                    .append(",判断,练习,第")
                    .append(i)
                    .append("号样本")
                    .append(Integer.toString(i * 7919, 36).repeat(6));
            rows.append(",,对,因为。,样本/大,1,,自编,\n");
        }
        try (Chromium.Opened chromium = Chromium.open();
                Screen screen = new Screen(chromium.browser(), SharedPortal.get(), Screen.DESK, "en")) {
            Colleague.enter(screen, "TRAINER");
            screen.open("/desk/import");
            Page page = screen.page();
            page.setInputFiles(
                    "#file",
                    new FilePayload("big.csv", "text/csv", rows.toString().getBytes(StandardCharsets.UTF_8)));
            page.click("#begin");
            page.waitForSelector("#progress");
            Whole.assertWhole(screen, "running");
            screen.keep("desk-import-running");
            page.click("#stop");
            ImportWalk.reaches(page, "CANCELLED");
            screen.open("/desk/import");
            assertTrue(page.textContent("#mine").contains("big.csv"));
        }
    }

    @Test
    void whatIsNoFileOfQuestionsIsRefusedInWords() throws IOException {
        try (Chromium.Opened chromium = Chromium.open();
                Screen screen = new Screen(chromium.browser(), SharedPortal.get(), Screen.PHONE, "zh_CN")) {
            Colleague.enter(screen, "TRAINER");
            Page page = screen.page();
            screen.open("/desk/import");
            page.click("#begin");
            page.waitForSelector("#file-err .err-t");
            Whole.assertWhole(screen, "no file");
            screen.keep("desk-import-empty");
            page.fill("#topic", " ");
            page.setInputFiles("#file", new FilePayload("x.csv", "text/csv", ImportWalk.HEADER.getBytes()));
            page.click("#begin");
            page.waitForSelector("#topic-err .err-t");
            byte[] picture = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 0};
            ImportWalk.give(screen, "photo.xlsx", picture);
            assertTrue(page.textContent("#problems").contains("打不开"), page.textContent("#problems"));
            assertEquals(0, page.locator("#take").count());
            page.click("#drop");
            ImportWalk.reaches(page, "CANCELLED");
            String large = declared(screen, 102L << 20);
            assertTrue(large.startsWith("HTTP/1.1 413"), large);
            assertTrue(large.contains("100 MB"), large);
            assertEquals(404, screen.open("/desk/import?id=00000000-0000-4000-8000-000000000001"));
        }
    }

    /** What the portal answers to a form of a declared length, of which nothing is sent. */
    private static String declared(Screen screen, long bytes) throws IOException {
        String cookies = screen.context().cookies().stream()
                .map(cookie -> cookie.name + "=" + cookie.value)
                .collect(Collectors.joining("; "));
        try (Socket socket = new Socket("localhost", SharedPortal.get().port())) {
            String head = "POST /desk/import HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nCookie: " + cookies
                    + "\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: " + bytes + "\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
