package org.pingandeng.portal.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * A village applies for a title of the plan: township and office review it, two assessors go and see, the result is made
 * known, the title stands in the register and counts; against another title somebody of the public objects.
 */
class CommunityIT {

    private static final int TABLET = 820;
    private static final String PLACE = "示例河东村";

    @Test
    void aVillageComesFromItsDraftToTheRegister() {
        SharedPortal.filled();
        try (Chromium.Opened chromium = Chromium.open();
                Screen admin = new Screen(chromium.browser(), SharedPortal.get(), Screen.DESK, "zh_CN");
                Screen office = new Screen(chromium.browser(), SharedPortal.get(), Screen.DESK, "zh_CN");
                Screen second = new Screen(chromium.browser(), SharedPortal.get(), Screen.DESK, "zh_CN");
                Screen head = new Screen(chromium.browser(), SharedPortal.get(), Screen.PHONE, "zh_CN");
                Screen clerk = new Screen(chromium.browser(), SharedPortal.get(), Screen.DESK, "zh_CN");
                Screen one = new Screen(chromium.browser(), SharedPortal.get(), TABLET, "zh_CN");
                Screen two = new Screen(chromium.browser(), SharedPortal.get(), TABLET, "zh_CN")) {
            Colleague.enter(admin, "ADMINISTRATOR");
            TitleWalk.place(admin, "示例乡镇", "village", PLACE);
            TitleWalk.place(admin, "示例乡镇", "school", "示例河东小学");
            Appointed.enter(second, admin, "示例监管人员乙", "OFFICE", "");
            Appointed.enter(head, admin, "示例村管理员", "ENTERPRISE_MANAGER", PLACE);
            Appointed.enter(clerk, admin, "示例镇管理员", "ENTERPRISE_MANAGER", "示例乡镇");
            Colleague.enter(office, "OFFICE");
            Colleague.enter(one, "REVIEWER");
            Colleague.enter(two, "INVIGILATOR");
            office.open("/desk/title-scheme?code=safe-community");
            TitleWalk.scheme(office, second, "safe-community", "0");
            String id = TitleWalk.apply(head, "safe-community", "REGIONAL", true);
            reviewed(clerk, office, head, id);
            TitleWalk.visit(office, id);
            TitleWalk.assess(one, id, false, true);
            TitleWalk.assess(two, id, true, false);
            office.open("/desk/title-review?id=" + id);
            office.page().click("#publish");
            office.page().locator(".note.danger").waitFor(); // the scores differ widely and nobody said why
            office.page().fill("#publish-words", "制度一项复核过，以平均分为准。");
            Whole.assertWhole(office, "title-review");
            office.keep("desk-title-review");
            office.page().click("#publish");
            office.page().locator("#stage[data-stage=PUBLISHED]").waitFor();
            office.page().click("#grant");
            office.page().locator(".note.danger").waitFor(); // whoever published leaves the title to another
            TitleWalk.review(second, id, "grant", "GRANTED");
            registered(chromium);
            anotherIsObjectedTo(chromium, office, second, head, clerk, one, two);
            desks(chromium);
        }
    }

    private static void reviewed(Screen clerk, Screen office, Screen head, String id) {
        clerk.open("/desk/title-reviews");
        clerk.page().locator("#waiting [data-application='" + id + "']").waitFor();
        Whole.assertWhole(clerk, "title-reviews");
        clerk.keep("desk-title-reviews");
        TitleWalk.review(clerk, id, "pass", "OFFICE");
        TitleWalk.question(office, head, id);
        assertEquals(404, head.open("/desk/title-review?id=00000000-0000-4000-8000-000000000001"));
        head.complaints();
    }

    private static void registered(Chromium.Opened chromium) {
        String address = "";
        for (int width : new int[] {Screen.PHONE, Screen.DESK}) {
            for (String language : List.of("zh_CN", "en")) {
                try (Screen screen = new Screen(chromium.browser(), SharedPortal.get(), width, language)) {
                    Page page = screen.page();
                    Locator line = page.locator("#register li", new Page.LocatorOptions().setHasText(PLACE));
                    for (int look = 0; look < 200 && line.count() == 0; look++) {
                        screen.open("/communities");
                        page.locator("#progress").waitFor();
                    }
                    assertTrue(line.count() > 0, "the village stands in the register");
                    assertEquals(
                            "1", page.locator("[data-target=T10] .num").first().textContent());
                    Whole.assertWhole(screen, "communities");
                    screen.keep("communities");
                    address = line.locator("a").first().getAttribute("href");
                    assertEquals(200, screen.open(address));
                    page.locator("#injuries").waitFor();
                    Whole.assertWhole(screen, "community");
                    screen.keep("community");
                    assertEquals(200, screen.open("/communities/scheme?c=safe-campus"));
                    Whole.assertWhole(screen, "scheme");
                    screen.keep("community-scheme");
                }
            }
        }
        try (Screen screen = new Screen(chromium.browser(), SharedPortal.get(), Screen.DESK, "zh_CN")) {
            screen.open("/plan/target?t=T10");
            assertEquals("1", screen.page().locator(".big .n b").textContent().strip(), "the plan's board says so too");
            screen.open("/communities?scheme=safe-community&state=WITHDRAWN");
            screen.page().locator(".empty").waitFor();
            assertEquals(404, screen.open("/communities/one?id=00000000-0000-4000-8000-000000000001"));
        }
    }

    private static void anotherIsObjectedTo(
            Chromium.Opened chromium, Screen office, Screen second, Screen head, Screen clerk, Screen one, Screen two) {
        office.open("/desk/title-scheme");
        Page page = office.page();
        page.fill("#code", "sample-village");
        page.fill("#title", "示例平安村");
        page.fill("#titleEn", "Sample safe village");
        page.fill("#basis", "示例：县安委办通知");
        page.fill("#passMark", "60");
        Whole.assertWhole(office, "title-scheme");
        office.keep("desk-title-scheme");
        TitleWalk.scheme(office, second, "sample-village", "7");
        String id = TitleWalk.apply(head, "sample-village", "COUNTY", false);
        TitleWalk.review(clerk, id, "pass", "OFFICE");
        TitleWalk.visit(office, id);
        TitleWalk.assess(one, id, false, false);
        TitleWalk.assess(two, id, false, false);
        TitleWalk.review(office, id, "publish", "PUBLISHED");
        try (Screen citizen = new Screen(chromium.browser(), SharedPortal.get(), Screen.PHONE, "zh_CN")) {
            citizen.open("/communities/objection?id=" + id);
            Page form = citizen.page();
            form.locator("#objection").waitFor();
            Whole.assertWhole(citizen, "objection");
            citizen.keep("community-objection");
            form.fill("#words", "三组的充电棚还没通电。");
            form.fill("#contact", "示例电话");
            form.click("#send");
            form.locator(".note.ok").waitFor();
            office.open("/desk/title-review?id=" + id);
            page.locator("#objections textarea").fill("已督促通电，照片在公示栏。");
            page.locator("#objections button").click();
            page.locator("#objections .tag").waitFor();
            assertTrue(page.locator("#objections").textContent().contains("示例电话"));
            String owner = form.url().replaceAll("^https?://[^/]+", "");
            for (int look = 0; look < 200 && !form.content().contains("已督促通电"); look++) {
                citizen.open(owner);
                form.locator("#injuries").waitFor();
            }
            assertTrue(form.content().contains("已督促通电"));
            assertTrue(!form.content().contains("示例电话"), "how to reach somebody is for the office alone");
            assertTrue(!form.content().contains("还没通电"), "what somebody wrote is for the office alone");
            citizen.keep("community-published");
        }
    }

    private static void desks(Chromium.Opened chromium) {
        for (int width : new int[] {Screen.PHONE, Screen.DESK}) {
            for (String language : List.of("zh_CN", "en")) {
                try (Screen screen = new Screen(chromium.browser(), SharedPortal.get(), width, language)) {
                    Colleague.enter(screen, "OFFICE");
                    for (String name :
                            List.of("title-reviews?stage=GRANTED", "title-schemes", "title-plan", "title-visits")) {
                        assertEquals(200, screen.open("/desk/" + name), name);
                        Whole.assertWhole(screen, name);
                        screen.keep("desk-" + name.replaceAll("\\?.*", "-list"));
                    }
                }
            }
        }
    }
}
