package org.pingandeng.portal.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Anyone checks a number, without an account. The valid case stands at the end of the worker's whole way. */
class VerifyPageIT {

    /** Thirty a minute are allowed, and the minute may end while somebody asks. */
    private static final int MOST_IN_TWO_MINUTES = 61;

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

    /** From an address of its own, so that the other tests keep their allowance. */
    @Test
    void whoeverAsksTooOftenWaits() throws IOException {
        URI portal = URI.create(SharedPortal.get().url("/verify/PAD-2026-000000-000000-1"));
        String refused = head(portal);
        assertTrue(refused.startsWith("HTTP/1.1 404"), refused);
        for (int asked = 1; asked < MOST_IN_TWO_MINUTES && !refused.startsWith("HTTP/1.1 429"); asked++) {
            refused = head(portal);
        }
        assertTrue(refused.startsWith("HTTP/1.1 429"), refused);
        assertTrue(refused.contains("Retry-After: "), refused);
    }

    private static String head(URI portal) throws IOException {
        InetAddress server = InetAddress.getByName("127.0.0.1");
        try (Socket socket = new Socket(server, portal.getPort(), InetAddress.getByName("127.0.0.77"), 0)) {
            String request = "GET " + portal.getPath() + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return answer.substring(0, answer.indexOf("\r\n\r\n"));
        }
    }
}
