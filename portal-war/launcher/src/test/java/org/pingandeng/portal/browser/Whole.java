package org.pingandeng.portal.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** What holds for every page: nothing sticks out, nobody is shut out, the browser has nothing to complain of. */
final class Whole {

    private Whole() {}

    /**
     * Opens pages on a phone and at a desk, in both languages, looks at each and keeps its picture.
     *
     * @param pages their addresses by the name of their pictures
     */
    static void assertWholeEverywhere(Map<String, String> pages) {
        assertWholeEverywhere(pages, (screen, name) -> {});
    }

    /**
     * Opens pages on a phone and at a desk, in both languages, looks at each and keeps its picture. Whether everybody can
     * use them is asked once for each width and each language: what shuts people out seldom hangs on both at once.
     *
     * @param pages their addresses by the name of their pictures
     * @param settled waits until a page of a name shows all it has to
     */
    static void assertWholeEverywhere(Map<String, String> pages, BiConsumer<Screen, String> settled) {
        try (Chromium.Opened chromium = Chromium.open()) {
            for (int width : new int[] {Screen.PHONE, Screen.DESK}) {
                for (String language : List.of("zh_CN", "en")) {
                    try (Screen screen = new Screen(chromium.browser(), SharedPortal.get(), width, language)) {
                        pages.forEach((name, path) -> {
                            assertEquals(200, screen.open(path), path);
                            settled.accept(screen, name);
                            screen.keep(name);
                            assertUndisturbed(screen, path);
                            if ((width == Screen.PHONE) == "zh_CN".equals(language)) {
                                assertOpenToAll(screen, path);
                            }
                        });
                    }
                }
            }
        }
    }

    /**
     * Looks at the page a screen shows.
     *
     * @param screen what shows it
     * @param name for the message of a failure
     */
    static void assertWhole(Screen screen, String name) {
        assertOpenToAll(screen, name);
        assertUndisturbed(screen, name);
    }

    private static void assertUndisturbed(Screen screen, String name) {
        assertEquals(0, screen.overflow(), () -> name + ": pixels too wide, for " + screen.stickingOut());
        assertEquals(List.of(), screen.complaints(), name);
    }

    private static void assertOpenToAll(Screen screen, String name) {
        assertEquals(List.of(), screen.barriers(), name);
    }
}
