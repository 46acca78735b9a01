package org.pingandeng.portal.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The plan's board: what the office does moves it, what it reports is marked, what the plan prints stays as printed. */
class PlanBoardIT {

    private static final String EVENT = "示例安全宣讲";
    private static final long PATIENCE_NANOS = 60_000_000_000L;
    private static final Pattern COPIES =
            Pattern.compile("id=\"life-umbrella\".*?<b class=\"num\">([\\d,]+)</b>", Pattern.DOTALL);

    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    @BeforeAll
    static void theFirstContentIsThere() {
        SharedPortal.filled();
    }

    @Test
    void copiesHandedOutMoveTheTargetAndTheOfficeSeesTheRow() {
        try (Chromium.Opened chromium = Chromium.open();
                Screen office = new Screen(chromium.browser(), SharedPortal.get(), Screen.DESK, "zh_CN")) {
            Colleague.enter(office, "OFFICE");
            int before = reached(office);
            hand(office, "warning-cases", EVENT, 320);
            hand(office, "warning-cases", EVENT + "（误）", 50);
            takeBack(office);
            Whole.assertWhole(office, "booklets desk");
            office.keep("desk-booklets");
            until(office, "/plan/target?t=T4", ".big .n b", figure(before + 320));
            assertEquals(
                    "/plan-comments?target=T4",
                    office.page().locator("#comments").getAttribute("href"));
            office.open("/desk/plan-target?t=T4&year=" + today.getYear());
            Page page = office.page();
            page.locator("#counted").waitFor();
            assertTrue(page.locator("#counted").textContent().contains(EVENT));
            planTheYear(office);
            APIResponse file = page.request().get(SharedPortal.get().url("/desk/plan-target?t=T4&download=xlsx"));
            assertEquals(200, file.status());
            assertTrue(file.body().length > 1_000 && file.body()[0] == 'P', "an Excel file");
        }
    }

    @Test
    void theReaderAndAnEvaluationMoveTheirTargetsAndAShareSaysOfWhichListItIsOne() {
        try (Chromium.Opened chromium = Chromium.open();
                Screen office = new Screen(chromium.browser(), SharedPortal.get(), Screen.DESK, "zh_CN")) {
            Colleague.enter(office, "OFFICE");
            int copies = reached(office, "T5");
            int held = reached(office, "T16");
            hand(office, "life-umbrella", EVENT, 75);
            evaluate(office);
            until(office, "/plan/target?t=T5", ".big .n b", figure(copies + 75));
            until(office, "/plan/target?t=T16", ".big .n b", figure(held + 1));
            for (String target : new String[] {"T3", "T12", "T13", "T14", "T15"}) {
                office.open("/plan/target?t=" + target);
                assertTrue(!office.page().locator("#basis p").textContent().isBlank(), target);
            }
            Whole.assertWhole(office, "a target that is the share of a list");
            office.keep("plan-target-share");
        }
    }

    private void evaluate(Screen office) {
        office.open("/desk/plan-target?t=T16");
        Page page = office.page();
        page.fill("#heldOn", "2022-12-20");
        page.fill("#title", "示例中期评估");
        page.fill("#address", "example.org");
        page.click("#save-evaluation");
        page.locator("#address-err .err-t").waitFor();
        assertEquals("示例中期评估", page.inputValue("#title"), "what was typed is still there");
        page.fill("#address", "/news");
        page.click("#save-evaluation");
        page.locator("#evaluations li", new Page.LocatorOptions().setHasText("示例中期评估"))
                .first()
                .waitFor();
    }

    private int reached(Screen screen) {
        return reached(screen, "T4");
    }

    private int reached(Screen screen, String target) {
        screen.open("/plan/target?t=" + target);
        return Integer.parseInt(
                screen.page().locator(".big .n b").textContent().strip().replace(",", ""));
    }

    private static String figure(int copies) {
        return String.format(java.util.Locale.ROOT, "%,d", copies);
    }

    private void hand(Screen office, String booklet, String event, int copies) {
        office.open("/desk/booklets");
        Page page = office.page();
        page.selectOption("#booklet", booklet);
        page.fill("#day", today.toString());
        page.selectOption(
                "#place",
                page.locator("#place option")
                        .filter(new Locator.FilterOptions().setHasText("示例乡镇"))
                        .first()
                        .getAttribute("value"));
        page.fill("#event", event);
        page.fill("#copies", String.valueOf(copies));
        page.click("#save-hand");
        page.locator(".note.ok").waitFor();
        page.locator("#lines tr", new Page.LocatorOptions().setHasText(event))
                .first()
                .waitFor();
    }

    private static void takeBack(Screen office) {
        Page page = office.page();
        Locator line = page.locator("#lines tr", new Page.LocatorOptions().setHasText(EVENT + "（误）"))
                .first();
        line.locator("summary").click();
        line.locator("[name=reason]").fill("示例：录错活动");
        line.locator("button").click();
        page.locator(".note.ok").waitFor();
        page.locator("#lines tr", new Page.LocatorOptions().setHasText("示例：录错活动"))
                .first()
                .waitFor();
    }

    private void planTheYear(Screen office) {
        Page page = office.page();
        page.fill("#planned", "很多");
        page.click("#save-plan");
        page.locator("#planned-err .err-t").waitFor();
        page.fill("#planned", "4000");
        page.fill("#note", "示例计划");
        page.click("#save-plan");
        page.locator(".note.ok").waitFor();
        page.locator("#plans li", new Page.LocatorOptions().setHasText("4,000"))
                .first()
                .waitFor();
        Whole.assertWhole(office, "a target's desk");
        office.keep("desk-plan-target");
        until(office, "/plan/target?t=T4", "#year-table tr:last-child td:last-child", "4,000 册");
        office.keep("plan-target-planned");
    }

    /** Looks again until the news has come to the node. */
    private static void until(Screen screen, String path, String selector, String text) {
        long since = System.nanoTime();
        String seen = "";
        while (!seen.equals(text)) {
            assertTrue(System.nanoTime() - since < PATIENCE_NANOS, path + " " + selector + ": " + seen);
            screen.open(path);
            seen = screen.page().locator(selector).first().textContent().strip();
        }
    }

    @Test
    void aReportedFigureIsMarkedAsReported() {
        try (Chromium.Opened chromium = Chromium.open();
                Screen office = new Screen(chromium.browser(), SharedPortal.get(), Screen.PHONE, "zh_CN")) {
            Colleague.enter(office, "OFFICE");
            office.open("/desk/plan-target?t=T13");
            Page page = office.page();
            page.fill("#asOf", today.toString());
            page.fill("#figure", "91.5");
            page.click("#save-report");
            page.locator("#source-err .err-t").waitFor();
            assertEquals("91.5", page.inputValue("#figure"), "what was typed is still there");
            page.fill("#source", "示例统计表");
            page.click("#save-report");
            page.locator("#reports li", new Page.LocatorOptions().setHasText("示例统计表"))
                    .first()
                    .waitFor();
            Whole.assertWhole(office, "reporting");
            office.keep("desk-plan-reported");
            until(office, "/plan/target?t=T13", "#state", "上报数，不是平台计数");
            assertTrue(page.locator("main").textContent().contains("示例统计表"));
            office.keep("plan-target-reported");
            for (String path : new String[] {"/desk/plan", "/desk/links", "/desk/booklets"}) {
                office.open(path);
                office.keep(path.substring(1).replace('/', '-'));
                Whole.assertWhole(office, path);
            }
        }
    }

    @Test
    void everybodyReadsTheBoardTheTablesTheSystemsAndTheBooklets() {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("plan", "/plan");
        pages.put("plan-target", "/plan/target?t=T2");
        pages.put("plan-indicators", "/plan/indicators");
        pages.put("links", "/links");
        pages.put("booklets", "/booklets");
        pages.put("booklet-case", "/booklets/read?b=warning-cases&c=1");
        pages.put("booklet-whole", "/booklets/whole?b=life-umbrella");
        Whole.assertWholeEverywhere(pages, PlanBoardIT::shows);
    }

    private static void shows(Screen screen, String name) {
        Page page = screen.page();
        if (name.equals("plan")) {
            assertEquals(16, page.locator(".targets > li").count());
        }
        if (name.equals("links")) {
            assertEquals(38, page.locator("#systems > li").count());
            assertEquals("/warning-base", page.getAttribute("#s3 a.more", "href"));
        }
        if (name.equals("plan-indicators")) {
            assertEquals(6, page.locator(".notes > li").count());
            assertTrue(page.textContent("main").contains("55.6%"));
            assertEquals(19, page.locator(".printed tbody tr").count());
            assertTrue(page.locator(".printed").first().textContent().contains("-14"));
        }
    }

    @Test
    void anAddressIsShownAsItWasEnteredAndAFalseOneIsRefused() {
        try (Chromium.Opened chromium = Chromium.open();
                Screen office = new Screen(chromium.browser(), SharedPortal.get(), Screen.DESK, "en")) {
            Colleague.enter(office, "OFFICE");
            office.open("/desk/links?n=17");
            Page page = office.page();
            page.fill("#address", "javascript:alert(1)");
            page.click("#save");
            page.locator("#address-err .err-t").waitFor();
            page.fill("#address", "https://example.org/17");
            page.fill("#owner", "示例单位");
            page.click("#save");
            page.locator(".note.ok").waitFor();
            Whole.assertWhole(office, "links desk");
            until(office, "/links", "#s17 dd a", "https://example.org/17");
        }
    }

    @Test
    void aDeviceCountsOnceADayAndNeverAsACopy() {
        try (Chromium.Opened chromium = Chromium.open();
                Screen office = new Screen(chromium.browser(), SharedPortal.get(), Screen.DESK, "zh_CN");
                Screen reader = new Screen(chromium.browser(), SharedPortal.get(), Screen.PHONE, "zh_CN")) {
            Colleague.enter(office, "OFFICE");
            int copies = reached(office);
            int before = readings(office);
            assertEquals(204, read(reader, "/booklets/read?b=life-umbrella"));
            assertEquals(204, read(reader, "/booklets/read?b=life-umbrella&c=3"));
            Whole.assertWhole(reader, "a chapter");
            reader.keep("booklet-chapter");
            assertEquals(before + 1, readings(office), "the second chapter is the same reading");
            assertEquals(copies, reached(office));
        }
    }

    private static int read(Screen reader, String path) {
        Response answer = reader.page().waitForResponse("**/api/v1/booklets/readings", () -> reader.open(path));
        return answer.status();
    }

    private static int readings(Screen office) {
        Matcher found = COPIES.matcher(office.context()
                .request()
                .get(SharedPortal.get().url("/booklets"))
                .text());
        assertTrue(found.find());
        return Integer.parseInt(found.group(1).replace(",", ""));
    }
}
