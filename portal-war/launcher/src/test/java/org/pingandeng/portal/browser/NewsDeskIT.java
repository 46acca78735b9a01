package org.pingandeng.portal.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An editor writes, three others review, the public reads and finds. */
class NewsDeskIT {

    private static final String WORD = "磨坊粉尘";
    private static final long PATIENCE_NANOS = 45_000_000_000L;

    @BeforeAll
    static void theFirstContentIsThere() {
        SharedPortal.filled();
    }

    @Test
    void aCasePassesThreeReviewsAndIsFoundAMomentLater() {
        try (Chromium.Opened chromium = Chromium.open();
                Screen editor = new Screen(chromium.browser(), SharedPortal.get(), Screen.DESK, "zh_CN");
                Screen reviewer = new Screen(chromium.browser(), SharedPortal.get(), Screen.DESK, "zh_CN");
                Screen office = new Screen(chromium.browser(), SharedPortal.get(), Screen.DESK, "zh_CN");
                Screen admin = new Screen(chromium.browser(), SharedPortal.get(), Screen.DESK, "zh_CN");
                Screen second = new Screen(chromium.browser(), SharedPortal.get(), Screen.DESK, "zh_CN")) {
            Colleague.enter(editor, "EDITOR");
            write(editor);
            Colleague.enter(reviewer, "REVIEWER");
            review(reviewer, true);
            editor.open("/desk/review?kind=case&key=C41&n=1");
            assertEquals(0, editor.page().locator("#pass").count(), "nobody reviews their own");
            Colleague.enter(office, "OFFICE");
            review(office, false);
            office.open("/desk/review?kind=case&key=C41&n=1");
            assertEquals(0, office.page().locator("#pass").count(), "nobody passes two reviews");
            Colleague.enter(admin, "ADMINISTRATOR");
            Appointed.enter(second, admin, "示例编辑乙", "EDITOR", "");
            review(second, false);
            found(second);
            editor.open("/desk/piece?kind=case&key=C41");
            assertEquals("PUBLISHED", editor.page().locator("#state").getAttribute("data-state"));
            editor.keep("desk-piece-published");
            signed(editor);
            editor.open("/desk/piece?kind=case&key=C41");
            withdraw(editor);
            moved(editor, List.of(reviewer, office, second));
            foundAgain(editor);
            assertTrue(
                    office.context().cookies().stream().noneMatch(each -> each.name.equals("csfcfc")),
                    "a redirect leaves no cookie of Faces' own flash");
        }
    }

    /** One worker signs for a talk about the case; the others have not come yet. */
    private static void signed(Screen foreman) {
        foreman.open("/talk/kit?c=example-mill-dust");
        Page page = foreman.page();
        page.locator("#sign").waitFor();
        page.fill("#name", "示例工人己");
        page.click("#add");
        page.locator("#names li:has-text('示例工人己')").waitFor();
    }

    /** The sheet that was begun goes on where the case is now. */
    private static void foundAgain(Screen foreman) {
        foreman.open("/talk/kit?c=example-mill-dust");
        Page page = foreman.page();
        page.locator("#names li:has-text('示例工人己')").waitFor();
        assertTrue(page.url().endsWith("/talk/kit?c=example-mill-dust-again"), page.url());
    }

    /** What is withdrawn is gone from search and sitemap, and each of its addresses says why. */
    private static void withdraw(Screen editor) {
        Page page = editor.page();
        page.fill("#reason", "示例案例正在更正");
        page.click("#withdraw");
        page.waitForSelector("#state[data-state=WITHDRAWN]");
        until(() -> editor.open("/case?c=example-mill-dust") == 410);
        assertTrue(page.textContent("#withdrawn").contains("示例案例正在更正"));
        assertEquals(
                "no-cache",
                told(editor, "/case?c=example-mill-dust").headers().get("cache-control"),
                "it may come back");
        editor.complaints(); // a browser says that what is gone is gone
        Whole.assertWhole(editor, "withdrawn case");
        editor.keep("case-withdrawn");
        for (String path : List.of("/case-sheet", "/talk/kit")) {
            assertEquals(410, editor.open(path + "?c=example-mill-dust"), path);
            assertTrue(page.textContent("#withdrawn").contains("示例案例正在更正"), path);
        }
        until(() -> !told(editor, "/search?q=" + WORD).text().contains("example-mill-dust"));
        assertTrue(!told(editor, "/sitemap.xml").text().contains("example-mill-dust"));
        assertEquals(200, editor.open("/desk/cases"));
        assertEquals(1, page.locator("#withdrawn a[href*='key=C41']").count());
    }

    /** It comes back by three reviews, at another address; the old one leads there. */
    private static void moved(Screen editor, List<Screen> reviewers) {
        editor.open("/desk/piece?kind=case&key=C41");
        Page page = editor.page();
        page.click("#change");
        page.waitForSelector("#piece");
        page.fill("#f-slug", "example-mill-dust-again");
        page.click("#submit");
        page.waitForSelector("#state[data-state=REVIEW]");
        reviewers.forEach(each -> review(each, false));
        until(() -> told(editor, "/case?c=example-mill-dust").status() == 301);
        assertTrue(told(editor, "/case?c=example-mill-dust")
                .headers()
                .get("location")
                .endsWith("/case?c=example-mill-dust-again"));
        assertEquals(200, editor.open("/case-sheet?c=example-mill-dust"));
        assertTrue(page.url().endsWith("/case-sheet?c=example-mill-dust-again"), page.url());
    }

    private static APIResponse told(Screen screen, String path) {
        return screen.context()
                .request()
                .get(SharedPortal.get().url(path), RequestOptions.create().setMaxRedirects(0));
    }

    private static void until(BooleanSupplier there) {
        long since = System.nanoTime();
        while (!there.getAsBoolean()) {
            assertTrue(System.nanoTime() - since < PATIENCE_NANOS, "there after a while");
        }
    }

    private static void write(Screen editor) {
        editor.open("/desk/news");
        Page page = editor.page();
        page.fill("#code", "C41");
        page.click("#begin-case");
        page.waitForSelector("#piece");
        Map.ofEntries(
                        Map.entry("slug", "example-mill-dust"),
                        Map.entry("title", "示例" + WORD + "爆燃案例"),
                        Map.entry("summary", "这是测试用的示例案例。" + WORD + "遇到火花。"),
                        Map.entry("date", "2020-05-06"),
                        Map.entry("province", "示例省"),
                        Map.entry("deaths", "0"),
                        Map.entry("missing", "0"),
                        Map.entry("injured", "1"),
                        Map.entry("type2025", "WSA10018"),
                        Map.entry("timeline", "上午 | 开机\n十分钟后 | 爆燃"),
                        Map.entry("directCause", "积尘没有清扫，遇到火花。"),
                        Map.entry("managementCauses", "没有清扫制度"),
                        Map.entry("lessons", "每班清扫\n设备接地\n动火先批"),
                        Map.entry("report", "示例报告"))
                .forEach((field, text) -> page.fill("#f-" + field, text));
        page.selectOption("#f-severity", "S4");
        page.selectOption("#f-field", "工贸");
        page.waitForFunction("() => document.getElementById('kept').textContent.includes('已保存')"
                + " && document.querySelector('[name=revision]').value > 0");
        page.click("#submit");
        page.waitForSelector(".note.danger a[href='#f-sources']");
        editor.keep("desk-piece-problems");
        page.fill("#f-sources", "测试用示例，不是真实事故。");
        page.click("#submit");
        page.waitForSelector("#state[data-state=REVIEW]");
        Whole.assertWhole(editor, "piece");
    }

    private static void review(Screen screen, boolean picture) {
        screen.open("/desk/reviews");
        Page page = screen.page();
        if (picture) {
            Whole.assertWhole(screen, "reviews");
            screen.keep("desk-reviews");
        }
        page.locator("#mine a[href*='key=C41']").click();
        page.waitForSelector("#pass");
        if (picture) {
            Whole.assertWhole(screen, "review");
            screen.keep("desk-review");
        }
        page.click("#pass");
        page.waitForURL("**/desk/reviews**");
    }

    private static void found(Screen screen) {
        long since = System.nanoTime();
        until(() -> told(screen, "/search?q=" + WORD).text().contains("/case?c=example-mill-dust"));
        System.out.printf("found %.1f s after its last review; to reach: 2 s%n", (System.nanoTime() - since) / 1e9);
        assertEquals(200, screen.open("/case?c=example-mill-dust"));
    }

    @Test
    void whatIsWithdrawnSaysWhyAtItsOldAddress() {
        try (Chromium.Opened chromium = Chromium.open();
                Screen editor = new Screen(chromium.browser(), SharedPortal.get(), Screen.DESK, "zh_CN")) {
            Colleague.enter(editor, "EDITOR");
            editor.open("/desk/piece?kind=article&key=what-a-certificate-check-is");
            Page page = editor.page();
            page.fill("#reason", "说明正在更新");
            page.click("#withdraw");
            page.waitForSelector(".note.ok");
            until(() -> editor.open("/news/article?a=what-a-certificate-check-is") == 410);
            assertTrue(page.textContent("#withdrawn").contains("说明正在更新"));
            editor.keep("news-withdrawn");
        }
    }

    @Test
    void thePublicReadsColumnsArticlesAndFeeds() {
        try (Chromium.Opened chromium = Chromium.open()) {
            for (int width : new int[] {Screen.PHONE, Screen.DESK}) {
                for (String language : List.of("zh_CN", "en")) {
                    try (Screen screen = new Screen(chromium.browser(), SharedPortal.get(), width, language)) {
                        Map.of(
                                        "news", "/news",
                                        "news-column", "/news?c=education",
                                        "news-empty", "/news?c=posters",
                                        "news-article", "/news/article?a=portal-guide")
                                .forEach((name, path) -> {
                                    assertEquals(200, screen.open(path), path);
                                    Whole.assertWhole(screen, path);
                                    screen.keep(name);
                                });
                        assertEquals(404, screen.open("/news/article?a=none"));
                        assertEquals(404, screen.open("/news?c=none"));
                    }
                }
            }
            try (Screen screen = new Screen(chromium.browser(), SharedPortal.get(), Screen.DESK, "zh_CN")) {
                for (String path : List.of("/feed/all.xml", "/feed/notices.xml", "/sitemap.xml")) {
                    APIResponse answer =
                            screen.context().request().get(SharedPortal.get().url(path));
                    assertEquals(200, answer.status(), path);
                    assertTrue(answer.text().contains("portal-guide"), path);
                }
                screen.open("/news/article?a=portal-guide");
                assertEquals("平安灯怎么用：四步开始学习", screen.page().getAttribute("meta[property='og:title']", "content"));
            }
        }
    }

    @Test
    void theEditorsDeskIsWholeAtBothWidthsAndInBothLanguages() {
        try (Chromium.Opened chromium = Chromium.open()) {
            for (int width : new int[] {Screen.PHONE, Screen.DESK}) {
                for (String language : List.of("zh_CN", "en")) {
                    try (Screen screen = new Screen(chromium.browser(), SharedPortal.get(), width, language)) {
                        Colleague.enter(screen, "OFFICE");
                        for (String name : List.of("news", "news-columns", "alerts")) {
                            assertEquals(200, screen.open("/desk/" + name), name);
                            Whole.assertWhole(screen, name);
                            screen.keep("desk-" + name);
                        }
                        screen.open("/desk/news");
                        screen.page().click("#begin");
                        screen.page().waitForSelector("#piece");
                        Whole.assertWhole(screen, "piece");
                        screen.keep("desk-piece");
                    }
                }
            }
        }
    }
}
