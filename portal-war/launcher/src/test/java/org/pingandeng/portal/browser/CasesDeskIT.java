package org.pingandeng.portal.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An editor looks after the warning cases: the list with the computed grades, and files that are no cases. */
class CasesDeskIT {

    @Test
    void theDeskIsWholeAtBothWidthsAndInBothLanguages() {
        SharedPortal.filled();
        try (Chromium.Opened chromium = Chromium.open()) {
            for (int width : new int[] {Screen.PHONE, Screen.DESK}) {
                for (String language : List.of("zh_CN", "en")) {
                    try (Screen screen = new Screen(chromium.browser(), SharedPortal.get(), width, language)) {
                        Colleague.enter(screen, "EDITOR");
                        assertEquals(200, screen.open("/desk/cases"));
                        Whole.assertWhole(screen, "cases");
                        screen.keep("desk-cases");
                    }
                }
            }
        }
    }

    @Test
    void aFileThatIsNoCaseIsRefusedAndTheCasesStay() {
        SharedPortal.filled();
        try (Chromium.Opened chromium = Chromium.open();
                Screen screen = new Screen(chromium.browser(), SharedPortal.get(), Screen.DESK, "zh_CN")) {
            Colleague.enter(screen, "EDITOR");
            screen.open("/desk/cases");
            Page page = screen.page();
            int cases = page.locator("#table tbody tr").count();
            byte[] letter = "各位同事：这不是案例。".getBytes(StandardCharsets.UTF_8);
            page.setInputFiles("#caseFile", new FilePayload("letter.json", "application/json", letter));
            page.click("#importCases");
            page.waitForSelector(".note.danger, .err-t");
            assertEquals(List.of(), screen.barriers());
            screen.open("/desk/cases");
            assertEquals(cases, page.locator("#table tbody tr").count());
            assertTrue(cases > 0);
        }
    }
}
