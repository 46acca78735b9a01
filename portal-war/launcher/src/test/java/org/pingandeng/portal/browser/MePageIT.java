package org.pingandeng.portal.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.RequestOptions;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a newcomer finds on their own pages: nothing yet, and the next action on each. */
class MePageIT {

    private static final List<String> OWN = List.of("/learn/me", "/learn/certificates", "/account/notices");

    @Test
    void aNewcomersPagesSayWhatToDoNext() {
        try (Chromium.Opened chromium = Chromium.open()) {
            for (int width : new int[] {Screen.PHONE, Screen.DESK}) {
                for (String language : List.of("zh_CN", "en")) {
                    try (Screen screen = new Screen(chromium.browser(), SharedPortal.get(), width, language)) {
                        new Newcomer("示例学员").register(screen);
                        OWN.forEach(path -> look(screen, path));
                    }
                }
            }
        }
    }

    private static void look(Screen screen, String path) {
        assertEquals(200, screen.open(path), path);
        assertTrue(screen.page().locator(".empty a").first().isVisible(), path);
        assertEquals(0, screen.overflow(), path);
        assertEquals(List.of(), screen.barriers(), path);
        assertEquals(List.of(), screen.complaints(), path);
        screen.keep(path.substring(1).replace('/', '-'));
    }

    @Test
    void anothersCertificateIsNotThere() {
        try (Chromium.Opened chromium = Chromium.open();
                Screen screen = new Screen(chromium.browser(), SharedPortal.get(), Screen.PHONE, "zh_CN")) {
            String file = SharedPortal.get().url("/certificate/PAD-2026-000000-000000-0.pdf");
            RequestOptions still = RequestOptions.create().setMaxRedirects(0);
            assertEquals(303, screen.context().request().get(file, still).status());
            new Newcomer("示例学员").register(screen);
            assertEquals(404, screen.context().request().get(file, still).status());
            assertEquals(403, screen.open("/desk/certificates"));
        }
    }
}
