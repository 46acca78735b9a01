package org.pingandeng.portal.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/**
 * A school and an enterprise get the titles that the plan counts, as the county says which count. The one that is
 * withdrawn counts no more, and stands in the register with the reason.
 */
class TitleTargetsIT {

    private static final String SCHOOL = "示例沟北小学";
    private static final String FIRM = "示例沟北粮油公司";
    private static final String REASON = "示例：复查发现制度停用，已不符合标准。";

    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    @Test
    void aTitleMovesItsTargetAndAWithdrawnOneCountsNoMore() {
        SharedPortal.filled();
        try (Chromium.Opened chromium = Chromium.open();
                TitleOfficials officials = new TitleOfficials(chromium.browser());
                Screen school = new Screen(chromium.browser(), SharedPortal.get(), Screen.PHONE, "zh_CN");
                Screen firm = new Screen(chromium.browser(), SharedPortal.get(), Screen.DESK, "zh_CN");
                Screen citizen = new Screen(chromium.browser(), SharedPortal.get(), Screen.PHONE, "zh_CN")) {
            officials.shorten("safe-campus", "");
            officials.shorten("safety-culture-enterprise", "");
            officials.settle(school, "示例学校管理员", "school", SCHOOL);
            officials.settle(firm, "示例企业管理员丙", "enterprise", FIRM);
            aSchoolMeetsTheStandard(officials, school);
            int firms = PlanBoard.reached(officials.office(), "T8");
            String id = officials.give(firm, "safety-culture-enterprise", "REGIONAL", today);
            PlanBoard.until(officials.office(), "T8", firms + 1);
            assertTrue(PlanBoard.records(officials.office(), "T8").contains(FIRM), "the office reads which it is");
            theCountyChoosesWhatCounts(officials.office(), firms + 1);
            officials.withdraw(id, REASON);
            PlanBoard.until(officials.office(), "T8", firms);
            firm.open("/account/notices");
            firm.page().getByText(REASON).first().waitFor();
            theRegisterKeepsIt(citizen);
        }
    }

    private void aSchoolMeetsTheStandard(TitleOfficials officials, Screen school) {
        int schools = PlanBoard.reached(officials.office(), "T11");
        officials.give(school, "safe-campus", "REGIONAL", today);
        PlanBoard.until(officials.office(), "T11", schools + 1);
        Whole.assertWhole(officials.office(), "a target of all schools");
        officials.office().keep("plan-target-schools");
        assertTrue(PlanBoard.records(officials.office(), "T11").contains(SCHOOL), "the office reads which it is");
    }

    /** While titles of the city count, that of the region does not; one that counts elsewhere is refused in words. */
    private static void theCountyChoosesWhatCounts(Screen office, int firms) {
        choose(office, "safe-community", "REGIONAL");
        office.page().locator("#counting [role=alert]").waitFor();
        assertEquals("safe-community", office.page().inputValue("#scheme-T8"), "what was chosen stays in the form");
        Whole.assertWhole(office, "which titles count");
        office.keep("desk-title-plan-counting");
        choose(office, "safety-culture-enterprise", "CITY");
        office.page().locator(".note.ok").waitFor();
        PlanBoard.until(office, "T8", 0);
        choose(office, "safety-culture-enterprise", "REGIONAL");
        office.page().locator(".note.ok").waitFor();
        PlanBoard.until(office, "T8", firms);
    }

    private static void choose(Screen office, String scheme, String level) {
        office.open("/desk/title-plan");
        office.page().selectOption("#scheme-T8", scheme);
        office.page().selectOption("#level-T8", level);
        office.page().click("#choose-T8");
    }

    private static void theRegisterKeepsIt(Screen citizen) {
        Page page = citizen.page();
        Locator line = page.locator("#register li", new Page.LocatorOptions().setHasText(FIRM));
        TitleOfficials.until(citizen, "/communities?scheme=safety-culture-enterprise&state=WITHDRAWN", line);
        line.locator("a").first().click();
        page.locator("#injuries").waitFor();
        assertTrue(page.locator("main").textContent().contains(REASON), "everybody reads why");
        Whole.assertWhole(citizen, "a withdrawn title");
        citizen.keep("community-withdrawn");
    }
}
