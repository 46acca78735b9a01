package org.pingandeng.portal.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Somebody who uses no mouse: walks with Tab until the thing has the focus, then presses a key. */
final class Keyboard {

    private static final int MOST_STEPS = 120;

    private final Page page;

    Keyboard(Page page) {
        this.page = page;
    }

    void press(String selector, String key) {
        walkTo(selector);
        page.keyboard().press(key);
    }

    void type(String selector, String text) {
        walkTo(selector);
        page.keyboard().insertText(text);
    }

    private void walkTo(String selector) {
        Locator wanted = page.locator(selector).first();
        wanted.waitFor();
        for (int step = 0; step < MOST_STEPS; step++) {
            if ((boolean) wanted.evaluate("node => node === document.activeElement")) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError(selector + " cannot be reached with Tab on " + page.url());
    }
}
