package org.pingandeng.portal.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The invigilator's desks: the grid is the first place they come to, the flags are beside it; whole at both widths. */
class ExamFlagsPageIT {

    @Test
    void anInvigilatorComesToTheExamsAndTheirFlags() {
        try (Chromium.Opened chromium = Chromium.open()) {
            for (int width : new int[] {Screen.PHONE, Screen.DESK}) {
                for (String language : List.of("zh_CN", "en")) {
                    try (Screen screen = new Screen(chromium.browser(), SharedPortal.get(), width, language)) {
                        Colleague.enter(screen, "INVIGILATOR");
                        assertEquals(200, screen.open("/desk"));
                        assertTrue(
                                screen.page().url().endsWith("/desk/invigilate"),
                                screen.page().url());
                        Whole.assertWhole(screen, "invigilate");
                        screen.open("/desk/exam-flags");
                        Whole.assertWhole(screen, "exam-flags");
                        screen.keep("desk-exam-flags");
                    }
                }
            }
        }
    }
}
