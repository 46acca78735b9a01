package org.pingandeng.portal.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Warning cases for everybody: found by chips, on the map and in figures, printed on one page, told before a shift. */
class CasesIT {

    private static final String CASE = "yinchuan-barbecue";
    private static final Pattern PAGE_OF_PDF = Pattern.compile("/Type\\s*/Page\\b(?!s)");
    private static final Map<String, String> PAGES = Map.of(
            "cases",
            "/cases",
            "cases-figures",
            "/cases-figures",
            "case",
            "/case?c=" + CASE,
            "case-sheet",
            "/case-sheet?c=" + CASE,
            "talk-kit",
            "/talk/kit?c=" + CASE);

    @BeforeAll
    static void theFirstContentIsThere() {
        SharedPortal.filled();
    }

    @Test
    void everyPageIsWholeAtBothWidthsAndInBothLanguages() {
        Whole.assertWholeEverywhere(PAGES, (screen, name) -> settled(screen.page(), name));
    }

    @Test
    void aCitizenNarrowsTheCasesAndTakesChoicesBack() {
        try (Chromium.Opened chromium = Chromium.open();
                Screen screen = new Screen(chromium.browser(), SharedPortal.get(), Screen.DESK, "zh_CN")) {
            screen.open("/cases");
            Page page = screen.page();
            int all = found(page);
            page.locator("#facet-field a:has-text('工贸')").click();
            page.locator(".chip.on:has-text('工贸')").waitFor();
            int ofTrade = found(page);
            assertTrue(ofTrade > 0 && ofTrade < all, ofTrade + " of " + all);
            page.locator("#facet-cause summary").click();
            Locator training = page.locator("#facet-cause a:has-text('教育培训不到位')");
            int counted =
                    Integer.parseInt(training.locator(".num").textContent().strip());
            training.click();
            page.locator(".chip.on:has-text('教育培训不到位')").waitFor();
            assertEquals(counted, found(page));
            assertTrue(page.url().contains("cause=training") && page.url().contains("field="), page.url());
            screen.keep("cases-chips");
            page.locator(".chip.on:has-text('教育培训不到位')").click();
            page.waitForURL(address -> !address.contains("cause="));
            page.locator(".chip.on:has-text('工贸')").click();
            page.waitForURL(address -> !address.contains("field="));
            assertEquals(all, found(page));
        }
    }

    @Test
    void aTileAndALineOfTheTableLeadToTheirCases() {
        try (Chromium.Opened chromium = Chromium.open();
                Screen screen = new Screen(chromium.browser(), SharedPortal.get(), Screen.DESK, "zh_CN")) {
            screen.open("/cases-figures");
            Page page = screen.page();
            Locator tile = page.locator("#places a:has(text:text-is('宁夏'))");
            int counted = Integer.parseInt(tile.locator("text.n").textContent().strip());
            tile.click();
            page.waitForURL("**/cases?place=**");
            assertEquals(counted, found(page));
            screen.open("/cases-figures");
            page.locator("#years summary").click();
            Locator line = page.locator("#years tbody tr:has(a)").first();
            int ofYear = Integer.parseInt(line.locator("td.num").textContent().strip());
            line.locator("a").click();
            page.waitForURL("**/cases?exact=**");
            assertEquals(ofYear, found(page));
        }
    }

    @Test
    void everySheetIsOnePageOfPaper() {
        try (Chromium.Opened chromium = Chromium.open();
                Screen screen = new Screen(chromium.browser(), SharedPortal.get(), Screen.DESK, "zh_CN");
                Screen abroad = new Screen(chromium.browser(), SharedPortal.get(), Screen.DESK, "en")) {
            List<String> slugs = slugs(screen);
            assertTrue(slugs.size() >= 40, slugs.toString());
            for (String slug : slugs) {
                assertEquals(1, pages(screen, slug), slug);
            }
            for (String slug : slugs.subList(0, 5)) {
                assertEquals(1, pages(abroad, slug), slug + " in English");
            }
        }
    }

    @Test
    void aLinkCarriesItsPictureAndAnUnchangedPictureCostsNothing() {
        try (Chromium.Opened chromium = Chromium.open();
                Screen screen = new Screen(chromium.browser(), SharedPortal.get(), Screen.PHONE, "zh_CN")) {
            screen.open("/case?c=" + CASE);
            Page page = screen.page();
            assertTrue(page.getAttribute("meta[property='og:title']", "content").contains("银川"));
            String picture = page.getAttribute("meta[property='og:image']", "content");
            String path = picture.substring(picture.indexOf("/case-card/"));
            APIResponse first =
                    screen.context().request().get(SharedPortal.get().url(path));
            assertTrue(first.headers().get("content-type").startsWith("image/png"));
            assertTrue(first.body().length > 5_000, first.body().length + " bytes");
            APIResponse again = screen.context()
                    .request()
                    .get(
                            SharedPortal.get().url(path),
                            RequestOptions.create()
                                    .setHeader("If-None-Match", first.headers().get("etag")));
            assertEquals(304, again.status());
            page.navigate(SharedPortal.get().url(path));
            screen.keep("case-card");
        }
    }

    @Test
    void aForemanTellsACaseWithoutNetworkAndTheSheetArrives() {
        try (Chromium.Opened chromium = Chromium.open();
                Screen phone = new Screen(chromium.browser(), SharedPortal.get(), Screen.PHONE, "zh_CN");
                Screen office = new Screen(chromium.browser(), SharedPortal.get(), Screen.DESK, "zh_CN")) {
            Colleague.enter(phone, "LEARNER");
            phone.open("/talk/kit?c=" + CASE);
            Page page = phone.page();
            page.locator("#kept-page:has-text('没有网络也能打开')").waitFor();
            phone.context().setOffline(true);
            page.reload();
            page.locator("#sign").waitFor();
            page.locator("#bank summary").first().click();
            assertTrue(
                    page.locator("#bank details[open]").textContent().contains("正确答案"), "questions of the bank, kept");
            page.fill("#team", "示例动火一班");
            for (String name : List.of("示例工人甲", "示例工人乙", "示例工人丙")) {
                page.fill("#name", name);
                page.click("#add");
            }
            page.fill("#name", "示例工人甲");
            page.click("#add");
            assertTrue(page.textContent("#wrong").contains("已经签过"));
            assertEquals(3, page.locator("#names li").count());
            page.click("#finish");
            page.locator("[data-state=waits]").waitFor();
            phone.keep("talk-kit-away");
            page.reload();
            page.locator("[data-state=waits]").waitFor();
            phone.context().setOffline(false);
            page.locator("[data-state=sent]").waitFor();
            phone.keep("talk-kit-sent");
            page.reload();
            page.locator("[data-state=sent]").waitFor();

            Colleague.enter(office, "ENTERPRISE_MANAGER");
            office.open("/desk/talks");
            Locator line = office.page().locator("#talks tbody tr:has-text('示例动火一班')");
            assertEquals(1, line.count());
            line.locator("summary").click();
            assertTrue(line.textContent().contains("示例工人丙"), line.textContent());
            Whole.assertWhole(office, "desk talks");
            office.keep("desk-talks");
            assertTrue(bytes(office, "/desk/talks?download=xlsx").startsWith("PK"));
            assertTrue(bytes(office, line.locator("a").getAttribute("href")).startsWith("%PDF"));
        }
    }

    @Test
    void withoutAnAccountTheNamesStayOnThePhone() {
        try (Chromium.Opened chromium = Chromium.open();
                Screen phone = new Screen(chromium.browser(), SharedPortal.get(), Screen.PHONE, "en");
                Screen office = new Screen(chromium.browser(), SharedPortal.get(), Screen.DESK, "zh_CN")) {
            phone.open("/talk/kit?c=" + CASE);
            Page page = phone.page();
            page.locator("#sign").waitFor();
            page.fill("#team", "示例无账号班");
            page.fill("#name", "示例工人戊");
            page.click("#add");
            page.click("#finish");
            page.locator("[data-state=here]").waitFor();
            assertEquals(0, page.locator("button.give").count());
            assertEquals(List.of(), phone.complaints());
            Colleague.enter(office, "OFFICE");
            office.open("/desk/talks");
            assertTrue(!office.page().textContent("main").contains("示例无账号班"));
        }
    }

    /** The talk's page says at last whether it is kept. */
    private static void settled(Page page, String name) {
        if (name.equals("talk-kit")) {
            page.locator("#kept-page").waitFor();
        }
    }

    private static int found(Page page) {
        Matcher number = Pattern.compile("\\d+").matcher(page.textContent("#found [role=status]"));
        assertTrue(number.find());
        return Integer.parseInt(number.group());
    }

    @SuppressWarnings("unchecked")
    private static List<String> slugs(Screen screen) {
        screen.open("/cases");
        return (List<String>) screen.page().evaluate("""
                async () => {
                  const found = new Set();
                  for (let page = 1; page < 8; page++) {
                    const text = await (await fetch('/cases?page=' + page)).text();
                    for (const link of text.matchAll(/\\/case\\?c=([a-z0-9-]+)/g)) found.add(link[1]);
                  }
                  return [...found];
                }
                """);
    }

    private static int pages(Screen screen, String slug) {
        screen.open("/case-sheet?c=" + slug);
        byte[] file = screen.page()
                .pdf(new Page.PdfOptions().setPreferCSSPageSize(true).setPrintBackground(true));
        Matcher page = PAGE_OF_PDF.matcher(new String(file, StandardCharsets.ISO_8859_1));
        int pages = 0;
        while (page.find()) {
            pages++;
        }
        return pages;
    }

    private static String bytes(Screen screen, String path) {
        APIResponse answer = screen.context().request().get(SharedPortal.get().url(path));
        assertEquals(200, answer.status(), path);
        return new String(answer.body(), StandardCharsets.ISO_8859_1);
    }
}
