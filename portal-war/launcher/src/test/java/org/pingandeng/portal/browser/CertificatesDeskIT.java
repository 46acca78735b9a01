package org.pingandeng.portal.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The office looks certificates up and is refused with a reason; an enterprise sees its own people's. */
class CertificatesDeskIT {

    @Test
    void theOfficeIsToldWhyItCannotRevoke() {
        try (Chromium.Opened chromium = Chromium.open()) {
            for (int width : new int[] {Screen.PHONE, Screen.DESK}) {
                try (Screen screen = new Screen(chromium.browser(), SharedPortal.get(), width, "zh_CN")) {
                    Colleague.enter(screen, "OFFICE");
                    revokeWhatIsNotThere(screen);
                }
            }
        }
    }

    private static void revokeWhatIsNotThere(Screen screen) {
        assertEquals(200, screen.open("/desk/certificates"));
        Page page = screen.page();
        page.fill("#text", "PAD-1999");
        page.waitForResponse("**/desk/certificates**", () -> page.click("#ask"));
        page.locator("#table").getByText("没有找到证明").waitFor();
        page.fill("#serial", "PAD-2026-000000-000000-0");
        page.fill("#reason", "查实由他人替考");
        page.click("#withdraw");
        page.locator("#serial-err").getByText("没有这个编号的证明").waitFor();
        assertEquals("查实由他人替考", page.inputValue("#reason"));
        assertEquals(List.of(), screen.barriers());
        assertEquals(0, screen.overflow());
        screen.keep("desk-certificates");
    }

    @Test
    void anEnterpriseSeesItsOwn() {
        try (Chromium.Opened chromium = Chromium.open();
                Screen screen = new Screen(chromium.browser(), SharedPortal.get(), Screen.DESK, "en")) {
            Colleague.enter(screen, "ENTERPRISE_MANAGER");
            assertEquals(200, screen.open("/desk/team"));
            assertTrue(screen.page().locator("h1").innerText().contains("Certificates"));
            assertEquals(List.of(), screen.barriers());
            screen.keep("desk-team");
            assertEquals(403, screen.open("/desk/certificates"));
        }
    }
}
