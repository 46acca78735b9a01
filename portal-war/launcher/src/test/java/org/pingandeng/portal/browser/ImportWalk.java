package org.pingandeng.portal.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;

/** Steps of an import that several stories take. */
final class ImportWalk {

    static final String HEADER = "编号,题型,用途,题干,选项,答案,解析,知识点,难度,依据,来源,计分\n";
    private static final double LONG_MILLIS = 60_000;

    private ImportWalk() {}

    /** Chooses a file and lets it be checked; returns when there is something to choose, or nothing to be done. */
    static void give(Screen screen, String name, byte[] file) {
        screen.open("/desk/import");
        screen.page().setInputFiles("#file", new FilePayload(name, "application/octet-stream", file));
        begin(screen.page());
    }

    static void give(Screen screen, String name, String text) {
        give(screen, name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Lets the chosen file be checked. */
    static void begin(Page page) {
        page.click("#begin");
        reaches(page, "READY");
    }

    /** Imports what is chosen. */
    static void take(Page page) {
        page.click("#take");
        reaches(page, "DONE");
    }

    /** Waits until the import stands there. */
    static void reaches(Page page, String phase) {
        page.waitForSelector(
                "#standing[data-phase=" + phase + "]", new Page.WaitForSelectorOptions().setTimeout(LONG_MILLIS));
    }
}
