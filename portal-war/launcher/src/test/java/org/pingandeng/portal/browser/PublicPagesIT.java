package org.pingandeng.portal.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Somebody who has no account looks around: home, courses, warning cases, law, help. */
class PublicPagesIT {

    private static final Map<String, String> PAGES = Map.ofEntries(
            Map.entry("home", "/"),
            Map.entry("courses", "/courses"),
            Map.entry("course", "/course?c=hazchem-trading-head"),
            Map.entry("cases", "/cases"),
            Map.entry("case", "/case?c=yinchuan-barbecue"),
            Map.entry("search", "/search?q=%E7%9B%B2%E7%9B%AE%E6%96%BD%E6%95%91"),
            Map.entry("law", "/law"),
            Map.entry("verify", "/verify"),
            Map.entry("errata", "/errata"),
            Map.entry("help", "/help"),
            Map.entry("contact", "/contact"),
            Map.entry("accessibility", "/accessibility"),
            Map.entry("privacy", "/privacy"),
            Map.entry("signin", "/account/signin"),
            Map.entry("register", "/account/register"),
            Map.entry("forgot", "/account/forgot"));

    @BeforeAll
    static void theFirstContentIsThere() {
        SharedPortal.filled();
    }

    @Test
    void everyPageIsWholeAtBothWidthsAndInBothLanguages() {
        Whole.assertWholeEverywhere(PAGES);
    }

    @Test
    void noPageKeepsAnythingOnTheServerForSomebodyWhoOnlyLooks() {
        try (Chromium.Opened chromium = Chromium.open();
                Screen screen = new Screen(chromium.browser(), SharedPortal.get(), Screen.PHONE, "zh_CN")) {
            PAGES.forEach((name, path) -> {
                screen.open(path);
                assertTrue(screen.context().cookies().stream().noneMatch(each -> each.name.equals("pad_view")), name);
            });
        }
    }

    @Test
    void theHeaderStandsOnOneLineAtEveryDeskAndLeadsToCommunitiesAndCampaigns() {
        try (Chromium.Opened chromium = Chromium.open()) {
            for (int width : new int[] {1024, 1280, Screen.DESK}) {
                for (String language : List.of("zh_CN", "en")) {
                    try (Screen screen = new Screen(chromium.browser(), SharedPortal.get(), width, language)) {
                        String where = width + " " + language;
                        screen.open("/communities");
                        assertEquals(0, screen.overflow(), where);
                        assertTrue(apart(screen.page()) < 10, where + ": the header's name and links are two lines");
                        screen.page().click(".hd .nav a[href='/campaigns']");
                        screen.page().waitForSelector(".hd .nav a[href='/campaigns'][aria-current=page]");
                    }
                }
            }
        }
    }

    /** How far apart the middles of the header's name and its links are, in pixels from top to bottom. */
    private static double apart(Page page) {
        return ((Number) page.evaluate("""
                        () => {
                          const middles = ['.hd .brand', '.hd .nav'].map(part => {
                            const box = document.querySelector(part).getBoundingClientRect();
                            return box.top + box.height / 2;
                          });
                          return Math.abs(middles[0] - middles[1]);
                        }
                        """)).doubleValue();
    }

    @Test
    void aWarningCaseIsFoundReadAndPractised() {
        try (Chromium.Opened chromium = Chromium.open();
                Screen screen = new Screen(chromium.browser(), SharedPortal.get(), Screen.PHONE, "zh_CN")) {
            screen.open("/cases");
            Page page = screen.page();
            page.locator("#main input[type=search], #main input[name=q]")
                    .first()
                    .fill("烧烤店");
            page.keyboard().press("Enter");
            page.waitForURL("**q=**");
            page.locator("#main a[href*='/case?c=yinchuan-barbecue']").first().click();
            page.waitForURL("**/case?c=yinchuan-barbecue**");
            assertTrue(page.textContent("h1").contains("银川"), page.textContent("h1"));
        }
    }

    @Test
    void whatIsNotThereSaysSoInThePagesLanguage() {
        try (Chromium.Opened chromium = Chromium.open();
                Screen screen = new Screen(chromium.browser(), SharedPortal.get(), Screen.PHONE, "en")) {
            for (String path : List.of("/no-such-page", "/case?c=none", "/course?c=none")) {
                assertEquals(404, screen.open(path), path);
                assertEquals(0, screen.overflow(), path);
                assertEquals(List.of(), screen.barriers(), path);
                assertTrue(screen.page().textContent("main").matches("(?s)[^\\u4e00-\\u9fff]*"), path);
            }
            screen.keep("problem-404");
        }
    }
}
