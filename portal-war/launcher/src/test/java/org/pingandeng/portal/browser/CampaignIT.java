package org.pingandeng.portal.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The office plans shows of the play; villagers book on their phones, are counted at the door, and see the photos. */
class CampaignIT {

    private static final ZoneId COUNTY = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final int MOST_LOOKS = 60;
    private static final int A_MOMENT = 500;

    @BeforeAll
    static void theFirstContentIsThere() {
        SharedPortal.filled();
    }

    @Test
    void aVillagerBooksIsCountedAtTheDoorAndSeesThePhotos() {
        try (Chromium.Opened chromium = Chromium.open();
                Screen office = new Screen(chromium.browser(), SharedPortal.get(), Screen.DESK, "zh_CN");
                Screen villager = new Screen(chromium.browser(), SharedPortal.get(), Screen.PHONE, "zh_CN");
                Screen neighbour = new Screen(chromium.browser(), SharedPortal.get(), Screen.PHONE, "en")) {
            Colleague.enter(office, "OFFICE");
            String show = plan(office, "平安是福示例场一", 40);
            book(villager, show);
            waitAndGiveBack(neighbour, show);
            arrive(office, villager, show);
            String held = plan(office, "平安是福示例场二", -30);
            tell(office, held);
            standsForThePlan(villager, held);
            calendar(villager);
            callOff(office, show, villager);
        }
    }

    /** Plans a show that begins some minutes from now, and says its address on the desk. */
    private static String plan(Screen office, String title, int minutes) {
        office.open("/desk/activity?campaign=play-and-readers");
        Page page = office.page();
        page.click("#keep");
        page.waitForSelector("#title[aria-invalid=true]");
        ZonedDateTime from = ZonedDateTime.now(COUNTY).plusMinutes(minutes).truncatedTo(ChronoUnit.MINUTES);
        ZonedDateTime to = from.plusMinutes(90);
        page.selectOption("#kind", "play");
        page.selectOption("#venue", "village");
        page.fill("#title", title);
        page.fill("#titleEn", "Example show");
        page.fill("#place", "示例镇文化站");
        page.fill("#fromDay", from.toLocalDate().toString());
        page.fill("#fromTime", from.format(TIME));
        page.fill("#toDay", to.toLocalDate().toString());
        page.fill("#toTime", to.format(TIME));
        page.fill("#places", "3");
        page.fill("#what", "一台四十分钟的情景剧，讲一个家庭怎么躲过一次煤气中毒。");
        page.click("#keep");
        page.waitForSelector("#standing");
        return page.url().replaceAll("^.*id=", "");
    }

    private static void book(Screen villager, String show) {
        Page page = villager.page();
        Locator link = page.locator("a[href='/activity?a=" + show + "']").first();
        until(villager, "/campaign?c=play-and-readers", link);
        villager.keep("campaign-programme");
        link.click();
        page.waitForSelector("#bookForm");
        page.fill("#name", "示例村民");
        page.fill("#phone", "123");
        page.fill("#heads", "2");
        page.click("#ask");
        page.waitForSelector("#phone[aria-invalid=true]");
        page.fill("#phone", "13900001234");
        Whole.assertWhole(villager, "activity");
        villager.keep("activity");
        page.click("#ask");
        page.waitForSelector("#ticket[data-state=SEATED]");
        Whole.assertWhole(villager, "ticket");
        villager.keep("activity-ticket");
        villager.open("/activity?a=" + show);
        page.waitForSelector("#mine");
    }

    private static void waitAndGiveBack(Screen neighbour, String show) {
        neighbour.open("/activity?a=" + show);
        Page page = neighbour.page();
        page.fill("#name", "示例邻居");
        page.fill("#phone", "13900005678");
        page.fill("#heads", "2");
        page.click("#ask");
        page.waitForSelector("#ticket[data-state=WAITING]");
        assertTrue(page.locator("main").textContent().contains("you are on the waiting list"));
        Whole.assertWhole(neighbour, "ticket");
        neighbour.keep("activity-ticket-waiting");
        page.click("#giveBack");
        page.waitForSelector("#ticket[data-state=WITHDRAWN]");
    }

    private static void arrive(Screen office, Screen villager, String show) {
        office.open("/desk/activity-door?id=" + show);
        office.page().waitForSelector("#live .qr");
        Whole.assertWhole(office, "door");
        office.keep("desk-activity-door");
        String code = office.page().getAttribute("#live", "data-scan");
        villager.open(code.substring(code.indexOf("/activity/here")));
        Page page = villager.page();
        page.waitForSelector("#here");
        Whole.assertWhole(villager, "here");
        villager.keep("activity-here");
        page.click("#here");
        page.waitForSelector(".note.ok");
        assertEquals("2", page.locator("#audience").textContent().strip());
        office.open("/desk/activity?id=" + show);
        office.page().waitForSelector("#guests tbody tr[data-state=SEATED]");
        assertTrue(office.page().locator("#guests").textContent().contains("13900001234"));
        office.keep("desk-activity");
    }

    private static void tell(Screen office, String show) {
        office.open("/desk/activity?id=" + show);
        Page page = office.page();
        page.fill("#heads", "300");
        page.click("#count");
        page.waitForSelector(".note.ok");
        page.fill("#words", "观众三百人，散场后领了读本。");
        page.click("#tell");
        page.waitForSelector(".note.ok");
        page.setInputFiles("#photo", new FilePayload("说明.txt", "text/plain", new byte[] {1, 2, 3}));
        page.fill("#shows", "演员在台上");
        page.click("#show");
        page.waitForSelector(".note.danger");
        page.setInputFiles("#photo", new FilePayload("舞台.png", "image/png", SamplePictures.plain()));
        page.fill("#shows", "演员在台上");
        page.click("#show");
        page.waitForSelector(".photos img");
        Whole.assertWhole(office, "desk activity");
    }

    /** The public pages say what was counted: the shows held and their audience, which are T6 and T7. */
    private static void standsForThePlan(Screen villager, String show) {
        villager.open("/activity?a=" + show);
        Page page = villager.page();
        page.waitForSelector("#photos img");
        assertEquals("300", page.locator("#audience").textContent().strip());
        assertTrue(page.locator("#result").textContent().contains("观众三百人"));
        Whole.assertWhole(villager, "activity");
        villager.keep("activity-result");
        until(villager, "/activities?k=play", page.locator("#people", new Page.LocatorOptions().setHasText("302")));
        assertEquals("2", page.locator("#held").textContent().strip());
        villager.keep("activities-play");
        reached(villager, "T6", "2");
        reached(villager, "T7", "302");
        until(
                villager,
                "/campaign?c=play-and-readers",
                page.locator("#glimpses img").first());
        villager.keep("campaign-glimpses");
    }

    /** The board of the plan says so too. */
    private static void reached(Screen screen, String target, String figure) {
        Locator shown = screen.page().locator(".big .n b", new Page.LocatorOptions().setHasText(figure));
        until(screen, "/plan/target?t=" + target, shown);
        assertEquals(figure, shown.textContent().strip(), target);
    }

    private static void calendar(Screen screen) {
        APIResponse feed =
                screen.context().request().get(SharedPortal.get().url("/campaign-calendar/play-and-readers.ics"));
        assertEquals(200, feed.status());
        assertTrue(feed.headers().get("content-type").startsWith("text/calendar"));
        assertTrue(feed.text().contains("SUMMARY:平安是福示例场一"), feed.text());
        assertEquals(
                404,
                screen.context()
                        .request()
                        .get(SharedPortal.get().url("/campaign-calendar/none.ics"))
                        .status());
    }

    private static void callOff(Screen office, String show, Screen villager) {
        office.open("/desk/activity?id=" + show);
        office.page().fill("#reason", "大风，改期再通知");
        office.page().click("#cancel");
        office.page().waitForSelector("#standing[data-phase=CANCELLED]");
        villager.open("/activity?a=" + show);
        villager.page().waitForSelector(".note.danger");
        assertTrue(villager.page().locator("main").textContent().contains("大风，改期再通知"));
        villager.page().click("#mine");
        villager.page().waitForSelector("#ticket .tag.danger");
    }

    /** What stands on a kept page follows the news a moment later: looked at again until it is there. */
    private static void until(Screen screen, String path, Locator proof) {
        for (int look = 0; look < MOST_LOOKS; look++) {
            screen.open(path);
            if (proof.count() > 0) {
                return;
            }
            screen.page().waitForTimeout(A_MOMENT);
        }
        throw new AssertionError(path + " did not show " + proof);
    }

    @Test
    void theOfficeAddsACampaignWithoutAProgrammer() {
        try (Chromium.Opened chromium = Chromium.open();
                Screen office = new Screen(chromium.browser(), SharedPortal.get(), Screen.DESK, "en")) {
            Colleague.enter(office, "OFFICE");
            office.open("/desk/campaigns");
            Page page = office.page();
            page.waitForSelector("#campaigns tbody tr");
            Whole.assertWhole(office, "desk campaigns");
            office.keep("desk-campaigns");
            page.click("#newCampaign");
            page.selectOption("#kind", "safety_month");
            page.fill("#year", "2027");
            page.fill("#title", "2027 年示例安全生产月");
            page.fill("#from", "2027-06-30");
            page.fill("#to", "2027-06-01");
            page.fill("#lead", "一句示例。");
            page.click("#keep");
            page.waitForSelector("#from[aria-invalid=true]");
            page.fill("#from", "2027-06-01");
            page.fill("#to", "2027-06-30");
            page.click("#keep");
            page.waitForSelector(".note.ok");
            assertTrue(page.url().endsWith("/desk/campaign?c=safety-month-2027"), page.url());
            Whole.assertWhole(office, "desk campaign");
            office.keep("desk-campaign");
            until(
                    office,
                    "/campaigns?y=2027",
                    page.locator("#shown a", new Page.LocatorOptions().setHasText("2027 年示例安全生产月")));
        }
    }

    @Test
    void aCampaignLeadsToTheHazardsAndTheBooklets() {
        try (Chromium.Opened chromium = Chromium.open();
                Screen villager = new Screen(chromium.browser(), SharedPortal.get(), Screen.PHONE, "zh_CN")) {
            villager.open("/campaign?c=safety-month-2026");
            Page page = villager.page();
            assertEquals(2, page.locator("#booklets dt").count());
            assertEquals(1, page.locator("#booklets a[href='/booklets#points']").count());
            page.click("#hazards a[href='/snap']");
            page.waitForURL("**/snap");
        }
    }

    @Test
    void whoLooksAtCampaignsFindsTheContestThatRuns() {
        try (Chromium.Opened chromium = Chromium.open();
                Screen office = new Screen(chromium.browser(), SharedPortal.get(), Screen.DESK, "zh_CN");
                Screen villager = new Screen(chromium.browser(), SharedPortal.get(), Screen.PHONE, "zh_CN")) {
            Colleague.enter(office, "OFFICE");
            ContestSteps.Made made = ContestSteps.make(office, "示例安全月竞赛", "CLASS", "INDIVIDUAL");
            Locator link = villager.page().locator("#contest-now a[href='/contest/room?c=" + made.slug() + "']");
            until(villager, "/campaign?c=safety-month-2026", link);
            until(villager, "/campaigns", link);
            Whole.assertWhole(villager, "campaigns with a contest");
            villager.keep("campaigns-contest");
            link.click();
            villager.page().waitForSelector("#seat-form");
        }
    }

    @Test
    void aPosterIsGivenAwayWithACampaignFoundAndDownloaded() {
        try (Chromium.Opened chromium = Chromium.open();
                Screen office = new Screen(chromium.browser(), SharedPortal.get(), Screen.DESK, "zh_CN");
                Screen villager = new Screen(chromium.browser(), SharedPortal.get(), Screen.PHONE, "zh_CN")) {
            Colleague.enter(office, "OFFICE");
            give(office);
            Page page = villager.page();
            Locator link = page.locator("#materials a", new Page.LocatorOptions().setHasText("示例消防海报"));
            until(villager, "/campaign?c=fire-month", link);
            Whole.assertWhole(villager, "campaign with a poster");
            until(villager, "/materials", link);
            Whole.assertWhole(villager, "materials");
            villager.keep("materials-poster");
            APIResponse poster =
                    villager.context().request().get(SharedPortal.get().url(link.getAttribute("href")));
            assertEquals(200, poster.status());
            assertTrue(poster.headers().get("content-type").startsWith("image/png"), poster.url());
            villager.open("/materials?c=fire-month");
            assertTrue(page.textContent("#materials").contains("下载 1 次"), page.textContent("#materials"));
        }
    }

    private static void give(Screen office) {
        office.open("/desk/campaign?c=fire-month");
        Page page = office.page();
        page.fill("#file-name", "示例消防海报");
        page.setInputFiles("#given", new FilePayload("说明.txt", "text/plain", new byte[] {1, 2, 3}));
        page.click("#give");
        page.waitForSelector("#given-err:not(:empty)");
        assertEquals("示例消防海报", page.inputValue("#file-name"));
        page.setInputFiles("#given", new FilePayload("海报.png", "image/png", SamplePictures.plain()));
        page.click("#give");
        page.waitForSelector("#files li");
        Whole.assertWhole(office, "desk campaign with a file");
        office.keep("desk-campaign-files");
    }

    @Test
    void everybodyTriesASceneAndAScenarioWithoutAnAccount() {
        try (Chromium.Opened chromium = Chromium.open();
                Screen phone = new Screen(chromium.browser(), SharedPortal.get(), Screen.PHONE, "zh_CN")) {
            tryAScene(phone);
            tryAScenario(phone);
            assertEquals(404, phone.open("/warning-base/scene"));
            assertEquals(404, phone.open("/warning-base/scene?l=00000000-0000-0000-0000-000000000000"));
        }
    }

    private static void tryAScene(Screen phone) {
        phone.open("/warning-base");
        Page page = phone.page();
        String href = page.locator("#scenes li a").first().getAttribute("href");
        page.locator("#scenes li a").first().click();
        page.waitForSelector("#exercise[data-state=OPEN]");
        assertTrue(page.textContent("#nothing-kept").contains("不用登录"));
        Whole.assertWhole(phone, "a scene of the base");
        phone.keep("warning-base-scene");
        phone.open(href + "&place=0");
        page.waitForSelector("#exercise[data-step='1'] #came");
        page.click("#end");
        page.waitForSelector("#exercise[data-state=ENDED]");
        Whole.assertWhole(phone, "a scene of the base at its end");
        page.click("#again");
        page.waitForSelector("#exercise[data-step='0']");
    }

    private static void tryAScenario(Screen phone) {
        phone.open("/warning-base");
        Page page = phone.page();
        page.locator("#scenarios li a").first().click();
        page.waitForSelector("#exercise[data-step='0']");
        Whole.assertWhole(phone, "a scenario of the base");
        phone.keep("warning-base-scenario");
        page.locator("#offers a").first().click();
        page.waitForSelector("#exercise[data-step='1'] #came");
        assertTrue(page.url().contains("&said="), "the way stands in the address");
        Whole.assertWhole(phone, "a scenario of the base after a choice");
    }

    @Test
    void publicPagesAreWholeAtBothWidthsAndInBothLanguages() {
        Whole.assertWholeEverywhere(Map.of(
                "campaigns", "/campaigns",
                "materials", "/materials",
                "campaign", "/campaign?c=safety-month-2026",
                "campaign-month", "/campaign?c=play-and-readers&m=2026-06",
                "activities", "/activities?y=2020",
                "warning-base", "/warning-base"));
        try (Chromium.Opened chromium = Chromium.open();
                Screen screen = new Screen(chromium.browser(), SharedPortal.get(), Screen.PHONE, "en")) {
            assertEquals(404, screen.open("/campaign?c=none"));
            assertEquals(404, screen.open("/activity"));
            assertEquals(404, screen.open("/activity/ticket?t=none"));
            assertEquals(200, screen.open("/activity/here?c=old"));
            screen.page().waitForSelector(".note.warn");
        }
    }
}
