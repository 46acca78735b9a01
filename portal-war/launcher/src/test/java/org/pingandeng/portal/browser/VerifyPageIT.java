package org.pingandeng.portal.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Anyone checks a number, without an account. The valid case stands at the end of the worker's whole way. */
class VerifyPageIT {

    @Test
    void anUnknownNumberIsSaidToBeUnknown() {
        try (Chromium.Opened chromium = Chromium.open()) {
            for (int width : new int[] {Screen.PHONE, Screen.DESK}) {
                for (String language : List.of("zh_CN", "en")) {
                    try (Screen screen = new Screen(chromium.browser(), SharedPortal.get(), width, language)) {
                        unknownNumber(screen);
                    }
                }
            }
        }
    }

    private static void unknownNumber(Screen screen) {
        assertEquals(200, screen.open("/verify"));
        assertEquals(List.of(), screen.barriers());
        screen.page().keyboard().press("Tab");
        screen.page().locator("#serial").fill("pad-2o26-oooooo-oooooo-1");
        screen.page().keyboard().press("Enter");
        screen.page().waitForURL("**/verify?serial=**");
        assertEquals("UNKNOWN", screen.page().locator("#verdict").getAttribute("data-outcome"));
        assertEquals(
                "pad-2o26-oooooo-oooooo-1", screen.page().locator("#serial").inputValue());
        assertEquals(0, screen.overflow());
        assertEquals(List.of(), screen.barriers());
        screen.keep("verify");
    }

    @Test
    void theAddressOnThePaperIsTheSamePage() {
        try (Chromium.Opened chromium = Chromium.open();
                Screen screen = new Screen(chromium.browser(), SharedPortal.get(), Screen.PHONE, "zh_CN")) {
            assertEquals(404, screen.open("/verify/PAD-2026-000000-000000-1"));
            Page page = screen.page();
            assertEquals("UNKNOWN", page.locator("#verdict").getAttribute("data-outcome"));
            assertTrue(page.url().endsWith("/verify/PAD-2026-000000-000000-1"), page.url());
        }
    }
}
