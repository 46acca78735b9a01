package org.pingandeng.portal.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Somebody who reads: time counts only as long as now and then something moves. */
final class Reader {

    private static final int A_LOOK_MILLIS = 1_000;

    private Reader() {}

    /** Reads on until the lesson is done, in milliseconds at most. */
    static void untilDone(Page page, double limit) {
        Locator done = page.locator("#lesson[data-state=done]");
        for (int look = 0; look * A_LOOK_MILLIS < limit && done.count() == 0; look++) {
            page.mouse().move(100 + look % 50, 300);
            page.waitForTimeout(A_LOOK_MILLIS);
        }
        done.waitFor();
    }
}
