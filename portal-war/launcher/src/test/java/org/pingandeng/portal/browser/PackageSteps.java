package org.pingandeng.portal.browser;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Page;

/** What a learner does with a package in a lesson. */
final class PackageSteps {

    private PackageSteps() {}

    /** Opens a part. */
    static FrameLocator begin(Page page, String item) {
        page.click("#package [data-item=" + item + "] button");
        page.waitForSelector("#package[data-shown=" + item + "]");
        return part(page);
    }

    /** The part that is open. */
    static FrameLocator part(Page page) {
        return page.frameLocator("#package-frame").frameLocator("iframe");
    }

    /** What the part said last has been kept. */
    static void saved(Page page) {
        String words = page.getAttribute("#package", "data-saved");
        page.waitForFunction("words => document.getElementById('package-state').textContent === words", words);
    }
}
