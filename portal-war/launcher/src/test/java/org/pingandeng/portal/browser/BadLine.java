package org.pingandeng.portal.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;

/** The line of one page: slow, and at times away. */
final class BadLine {

    private final CDPSession session;
    private final int bytesPerSecond;

    BadLine(Page page, int bytesPerSecond) {
        this.session = page.context().newCDPSession(page);
        this.bytesPerSecond = bytesPerSecond;
        session.send("Network.enable");
        mend();
    }

    /** Nothing goes through any more. */
    void cut() {
        be(true, bytesPerSecond);
    }

    /** It is there again, as slow as it was. */
    void mend() {
        be(false, bytesPerSecond);
    }

    /** It is as good as any. */
    void end() {
        be(false, -1);
    }

    private void be(boolean away, int speed) {
        JsonObject conditions = new JsonObject();
        conditions.addProperty("offline", away);
        conditions.addProperty("latency", speed < 0 ? 0 : 20);
        conditions.addProperty("downloadThroughput", speed);
        conditions.addProperty("uploadThroughput", speed);
        session.send("Network.emulateNetworkConditions", conditions);
    }
}
