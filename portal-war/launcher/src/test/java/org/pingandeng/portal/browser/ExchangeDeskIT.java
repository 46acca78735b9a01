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
            give(screen, GIFT);
            screen.page().click("#bringIn");
            screen.page().waitForSelector("#report[data-sound=false]");
            assertTrue(screen.page().textContent("#report tbody").contains("essay"));
            Whole.assertWhole(screen, "problems");
            screen.keep("desk-items-import-gift");
            give(screen, GIFT.replace("{}", "{T}"));
            screen.page().fill("#topic", "消防/灭火");
            screen.page().click("#bringIn");
            screen.page().waitForURL("**/desk/items?**");
            String file = export(screen, "q=ex-&format=MOODLE_XML");
            assertTrue(file.contains("<idnumber>ex-1</idnumber>"), file);
            assertTrue(file.contains("$course$/top/消防/灭火"), file);
            assertEquals(
                    3, file.split("<question ").length - 1, "a category and the two questions that were asked for");
        }
    }

    private static void give(Screen screen, String gift) {
        screen.open("/desk/items-import");
        byte[] bytes = gift.getBytes(StandardCharsets.UTF_8);
        screen.page().setInputFiles("#csv", new FilePayload("fire.gift", "text/plain", bytes));
    }

    private static String export(Screen screen, String query) throws IOException {
        screen.open("/desk/items-export?" + query);
        Download download = screen.page().waitForDownload(() -> screen.page().click("#download"));
        return Files.readString(download.path());
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
