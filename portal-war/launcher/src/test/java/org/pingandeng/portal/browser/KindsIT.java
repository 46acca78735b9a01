package org.pingandeng.portal.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The office adds a kind of hazard without a programmer: citizens choose it, until it is taken out of use and deleted. It
 * adds a venue in the same way, and chooses it for activities.
 */
class KindsIT {

    private static final String CODE = "sampleroof";
    private static final String MARKET = "samplemarket";
    private static final String PLANNING = "/desk/activity?campaign=play-and-readers";
    private static final String CHOICE = "#kind option[value=" + CODE + "]";

    @Test
    void aKindOfHazardIsAddedRenamedTakenOutOfUseAndDeleted() {
        SharedPortal.filled();
        try (Chromium.Opened chromium = Chromium.open();
                Screen office = new Screen(chromium.browser(), SharedPortal.get(), Screen.DESK, "zh_CN");
                Screen citizen = new Screen(chromium.browser(), SharedPortal.get(), Screen.PHONE, "en")) {
            Colleague.enter(office, "OFFICE");
            office.open("/desk/kinds?list=HAZARD");
            add(office);
            citizen.open("/snap");
            assertEquals("Example roofs", citizen.page().textContent(CHOICE));
            Locator row = rename(office);
            row.locator("summary").click();
            row.locator("button[aria-label*='停用']").click();
            office.page().locator("#kind-" + CODE + "[data-retired=true]").waitFor();
            citizen.open("/snap");
            assertEquals(0, citizen.page().locator(CHOICE).count());
            row.locator("summary").click();
            row.locator("button.danger").click();
            row.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        }
    }

    private static void add(Screen office) {
        Page page = office.page();
        page.fill("#name", "示例屋顶");
        page.fill("#nameEn", "Example roofs");
        page.fill("#code", "Sample roof");
        page.fill("#days", "6");
        page.click("#add");
        page.locator("#code-err .err-t").waitFor();
        assertEquals("示例屋顶", page.inputValue("#name"), "nothing typed is lost");
        page.fill("#code", CODE);
        page.click("#add");
        page.locator(".note.ok").waitFor();
    }

    private static Locator rename(Screen office) {
        Page page = office.page();
        Locator row = page.locator("#kind-" + CODE);
        row.locator("summary").click();
        page.fill("#name-" + CODE, "");
        row.locator("button.primary").click();
        page.locator("#name-" + CODE + "-err .err-t").waitFor();
        page.fill("#name-" + CODE, "示例屋顶和棚子");
        Whole.assertWhole(office, "kinds");
        office.keep("desk-kinds");
        row.locator("button.primary").click();
        page.locator("#kind-" + CODE + " .head:has-text('示例屋顶和棚子')").waitFor();
        return row;
    }

    @Test
    void aVenueIsOfferedForActivitiesUntilItIsTakenOutOfUse() {
        SharedPortal.filled();
        try (Chromium.Opened chromium = Chromium.open();
                Screen office = new Screen(chromium.browser(), SharedPortal.get(), Screen.DESK, "zh_CN")) {
            Colleague.enter(office, "OFFICE");
            Page page = office.page();
            office.open("/desk/kinds?list=VENUE");
            page.fill("#name", "示例集市");
            page.fill("#nameEn", "Example market");
            page.fill("#code", MARKET);
            page.click("#add");
            page.locator(".note.ok").waitFor();
            TitleOfficials.until(office, PLANNING, page.locator("#venue option[value=" + MARKET + "]"));
            office.open("/desk/kinds?list=VENUE");
            Locator row = page.locator("#kind-" + MARKET);
            row.locator("summary").click();
            row.locator("button[aria-label*='停用']").click();
            page.locator("#kind-" + MARKET + "[data-retired=true]").waitFor();
            TitleOfficials.until(office, PLANNING, page.locator("#venue:not(:has(option[value=" + MARKET + "]))"));
            office.open("/desk/kinds?list=VENUE");
            row.locator("summary").click();
            row.locator("button.danger").click();
            row.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        }
    }

    @Test
    void theListsAreWholeOnAPhoneAndInEnglish() {
        SharedPortal.filled();
        try (Chromium.Opened chromium = Chromium.open();
                Screen phone = new Screen(chromium.browser(), SharedPortal.get(), Screen.PHONE, "en")) {
            Colleague.enter(phone, "OFFICE");
            for (String list : List.of("ACTIVITY", "HAZARD", "TEAM", "VENUE")) {
                assertEquals(200, phone.open("/desk/kinds?list=" + list));
                Whole.assertWhole(phone, list);
                phone.keep("desk-kinds-" + list.toLowerCase(java.util.Locale.ROOT));
            }
        }
    }
}
