package org.pingandeng.portal.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/**
 * What comes after a title: a village whose national title ends in two months reports its year, applies again and gets it
 * for a further term. On the plan's board it counts once.
 */
class CommunityLaterIT {

    private static final String VILLAGE = "示例沟北村";
    private static final String SAID = "示例：全村换了燃气软管，装了报警器。";

    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    @Test
    void aTitleIsReportedYearByYearAndRenewedBeforeItEnds() {
        SharedPortal.filled();
        try (Chromium.Opened chromium = Chromium.open();
                TitleOfficials officials = new TitleOfficials(chromium.browser());
                Screen head = new Screen(chromium.browser(), SharedPortal.get(), Screen.PHONE, "zh_CN");
                Screen citizen = new Screen(chromium.browser(), SharedPortal.get(), Screen.DESK, "zh_CN")) {
            officials.shorten("safe-community", "1");
            officials.settle(head, "示例村管理员丙", "village", VILLAGE);
            int before = PlanBoard.reached(officials.office(), "T9");
            LocalDate nearItsEnd = today.minusYears(1).plusMonths(2);
            String first = officials.give(head, "safe-community", "NATIONAL", nearItsEnd);
            PlanBoard.until(officials.office(), "T9", before + 1);
            report(head, first);
            String second = officials.give(head, "safe-community", "NATIONAL", today);
            assertNotEquals(first, second, "a title is never written over");
            head.open("/desk/titles");
            assertEquals(2, head.page().locator("#mine li[data-stage=GRANTED]").count());
            everybodyReads(citizen);
            assertEquals(before + 1, PlanBoard.reached(officials.office(), "T9"), "a place counts once");
            assertTrue(PlanBoard.records(officials.office(), "T9").contains(VILLAGE), "the office reads which it is");
        }
    }

    private void report(Screen head, String id) {
        Page page = head.page();
        String year = String.valueOf(today.getYear());
        head.open("/desk/title-sheet?s=hand-in&id=" + id);
        page.selectOption("#year", year);
        page.fill("#injured", "三");
        page.fill("#rprojects", "厨房燃气安全 | 换软管、装报警器 | 6/6");
        page.fill("#rwords", SAID);
        page.click("#sendReport");
        page.locator("#report .note.danger").waitFor();
        assertEquals("三", page.inputValue("#injured"), "what was typed is still there");
        assertEquals(SAID, page.inputValue("#rwords"), "what was typed is still there");
        Whole.assertWhole(head, "a yearly report");
        head.keep("desk-title-report");
        page.fill("#injured", "3");
        page.click("#sendReport");
        page.locator("#history", new Page.LocatorOptions().setHasText("受伤 3 人")).waitFor();
        assertEquals(0, page.locator("#year option[value='" + year + "']").count(), "a year is reported once");
    }

    private static void everybodyReads(Screen citizen) {
        Page page = citizen.page();
        Locator line = page.locator("#register li", new Page.LocatorOptions().setHasText(VILLAGE));
        TitleOfficials.until(citizen, "/communities?scheme=safe-community&level=NATIONAL", line);
        String address = line.locator("a").first().getAttribute("href");
        TitleOfficials.until(
                citizen, address, page.locator("main section[data-title]").nth(1));
        assertTrue(page.locator("#reports").textContent().contains(SAID));
        assertTrue(page.locator("#projects").textContent().contains("6 / 6"), "the latest report says how far it is");
        Whole.assertWhole(citizen, "a title that was renewed");
        citizen.keep("community-renewed");
    }
}
