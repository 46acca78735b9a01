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
import org.junit.jupiter.api.Test;

/** A trainer brings questions from another system, mends what has no place here, and takes them out again. */
class ExchangeDeskIT {

    private static final String GIFT = """
            // [id:ex-1]
            ::油锅::油锅着火先做什么？{~用水泼#水会让油飞溅 =盖上锅盖 ####盖住就没有空气。}

            // [id:ex-2]
            说说你的班前会。{}
            """;

    @Test
    void aGiftFileIsMendedBroughtInAndTakenOutAsMoodleXml() throws IOException {
        try (Chromium.Opened chromium = Chromium.open();
                Screen screen = new Screen(chromium.browser(), SharedPortal.get(), Screen.DESK, "zh_CN")) {
            Colleague.enter(screen, "TRAINER");
            ImportWalk.give(screen, "fire.gift", GIFT);
            assertTrue(
                    screen.page().textContent("#problems").contains("这里不能空着"),
                    screen.page().textContent("#list"));
            Whole.assertWhole(screen, "problems");
            screen.open("/desk/import");
            screen.page().setInputFiles("#file", new FilePayload("fire.gift", "text/plain", mended()));
            screen.page().fill("#topic", "消防/灭火");
            ImportWalk.begin(screen.page());
            ImportWalk.take(screen.page());
            String file = export(screen, "q=ex-&format=MOODLE_XML");
            assertTrue(file.contains("<idnumber>ex-1</idnumber>"), file);
            assertTrue(file.contains("$course$/top/消防/灭火"), file);
            assertEquals(
                    3, file.split("<question ").length - 1, "a category and the two questions that were asked for");
        }
    }

    private static byte[] mended() {
        return GIFT.replace("{}", "{T}").getBytes(StandardCharsets.UTF_8);
    }

    private static String export(Screen screen, String query) throws IOException {
        screen.open("/desk/items-export?" + query);
        Download download = screen.page().waitForDownload(() -> screen.page().click("#download"));
        return Files.readString(download.path());
    }

    @Test
    void anExcelFileGoesOutAndComesInUnchanged() throws IOException {
        SharedPortal.filled();
        try (Chromium.Opened chromium = Chromium.open();
                Screen screen = new Screen(chromium.browser(), SharedPortal.get(), Screen.DESK, "en")) {
            Colleague.enter(screen, "TRAINER");
            screen.open("/desk/import");
            Page page = screen.page();
            Download template = page.waitForDownload(() -> page.click("#template"));
            page.setInputFiles("#file", template.path());
            ImportWalk.begin(page);
            assertTrue(page.textContent("#problems").contains("No questions"), page.textContent("#problems"));
            screen.open("/desk/items-export?type=single&q=hz-");
            Download workbook = page.waitForDownload(() -> page.click("#download"));
            assertTrue(workbook.suggestedFilename().endsWith(".xlsx"), workbook.suggestedFilename());
            screen.open("/desk/import");
            page.setInputFiles("#file", workbook.path());
            ImportWalk.begin(page);
            assertEquals("0", page.locator("#standing .stat .n").first().textContent());
            assertEquals(0, page.locator("#take").count());
        }
    }

    @Test
    void theExportSaysWhatAFormatCannotCarryAndIsWholeEverywhere() {
        SharedPortal.filled();
        try (Chromium.Opened chromium = Chromium.open()) {
            for (int width : new int[] {Screen.PHONE, Screen.DESK}) {
                for (String language : List.of("zh_CN", "en")) {
                    try (Screen screen = new Screen(chromium.browser(), SharedPortal.get(), width, language)) {
                        Colleague.enter(screen, "TRAINER");
                        assertEquals(200, screen.open("/desk/items-export?format=AIKEN"));
                        Page page = screen.page();
                        page.click("#losses summary");
                        assertTrue(page.locator("#losses li").count() > 4);
                        Whole.assertWhole(screen, "export");
                        screen.open("/desk/items-export?type=single&q=hz-&format=CSV");
                        page.locator("#losses-of-format .note.ok").waitFor();
                        screen.keep("desk-items-export");
                    }
                }
            }
        }
    }
}
