package org.pingandeng.portal.browser;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;

/** The plan's board as somebody reads it; a figure follows what was done a moment later. */
final class PlanBoard {

    private static final long PATIENCE_NANOS = 60_000_000_000L;
    private static final int A_MOMENT = 250;

    private PlanBoard() {}

    /**
     * The figure of a target.
     *
     * @param screen that opens its page
     * @param target such as {@code T8}, which has a figure
     */
    static int reached(Screen screen, String target) {
        return Integer.parseInt(figure(screen, target).replace(",", ""));
    }

    private static String figure(Screen screen, String target) {
        screen.open("/plan/target?t=" + target);
        return screen.page().locator(".big .n b").textContent().strip();
    }

    /** Looks again until a target shows a figure; the screen stays on its page. */
    static void until(Screen screen, String target, int figure) {
        String wanted = String.format(Locale.ROOT, "%,d", figure);
        long since = System.nanoTime();
        String seen = figure(screen, target);
        while (!seen.equals(wanted)) {
            assertTrue(System.nanoTime() - since < PATIENCE_NANOS, target + " shows " + seen + ", not " + wanted);
            screen.page().waitForTimeout(A_MOMENT);
            seen = figure(screen, target);
        }
    }

    /** What the office reads of the records behind a figure. */
    static String records(Screen office, String target) {
        office.open("/desk/plan-target?t=" + target);
        return office.page().locator("#rows").textContent();
    }
}
