package org.pingandeng.portal.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Somebody without an account looks for something; an administrator has the index built anew. */
class SearchIT {

    private static final long A_WHILE_MS = 30_000;

    @BeforeAll
    static void theFirstContentIsThere() {
        SharedPortal.filled();
    }

    private static Screen screen(Chromium.Opened chromium, int width, String language) {
        return new Screen(chromium.browser(), SharedPortal.get(), width, language);
    }

    /** The index may be a moment behind the content. */
    private static void openUntilFound(Screen screen, String path, String key) {
        long limit = System.currentTimeMillis() + A_WHILE_MS;
        screen.open(path);
        while (screen.page().locator("[data-key='" + key + "']").count() == 0) {
            assertTrue(System.currentTimeMillis() < limit, path + " finds no " + key);
            screen.page().waitForTimeout(250);
            screen.open(path);
        }
    }

    @Test
    void aCaseIsFoundByItsReadingWithASlip() {
        try (Chromium.Opened chromium = Chromium.open();
                Screen screen = screen(chromium, Screen.PHONE, "zh_CN")) {
            openUntilFound(screen, "/search?q=yinchaun+shaokao", "case:C01");
            Whole.assertWhole(screen, "mended search");
            screen.keep("search-mended");
            Page page = screen.page();
            assertTrue(page.textContent(".mended").contains("银川"), page.textContent(".mended"));
            page.locator("[data-key='case:C01'] h2 a").click();
            page.waitForURL("**/case?c=yinchuan-barbecue**");
        }
    }

    @Test
    void suggestionsAreChosenWithTheKeyboard() {
        try (Chromium.Opened chromium = Chromium.open();
                Screen screen = screen(chromium, Screen.DESK, "zh_CN")) {
            openUntilFound(screen, "/search?kind=law&q=%E6%9C%89%E9%99%90%E7%A9%BA%E9%97%B4", "law:工贸企业有限空间作业安全规定");
            Page page = screen.page();
            screen.open("/search");
            page.locator("main input[name=q]").pressSequentially("yxkj");
            page.waitForSelector("#suggestions li");
            Whole.assertWhole(screen, "suggestions");
            screen.keep("search-suggestions");
            page.keyboard().press("ArrowDown");
            String first = page.textContent("#suggestions li[aria-selected=true]");
            assertEquals(first, page.inputValue("main input[name=q]"));
            page.keyboard().press("Enter");
            page.waitForURL("**/search?q=**");
            assertEquals(first, page.inputValue("main input[name=q]"));
            assertTrue(page.locator("article.res").count() > 3);
        }
    }

    @Test
    void numbersAreUnderstoodAndChoicesNarrowTheList() {
        try (Chromium.Opened chromium = Chromium.open();
                Screen screen = screen(chromium, Screen.DESK, "zh_CN")) {
            openUntilFound(screen, "/search?q=2019%E5%B9%B4%E7%88%86%E7%82%B8", "case:C13");
            Page page = screen.page();
            assertTrue(page.textContent(".chip.on").contains("2019"), page.textContent(".chip.on"));
            Whole.assertWhole(screen, "search by year");
            page.locator("#filters a").first().click();
            page.waitForURL("**&field=**");
            assertEquals(2, page.locator(".chip.on").count());
            screen.keep("search-narrowed");
            page.locator(".chip.on").first().click();
            page.waitForURL(address -> !address.contains("2019"));
            page.locator("article.res a[href*='like=']").first().click();
            page.waitForURL("**like=**");
            assertTrue(page.locator("article.res").count() > 3);
        }
    }

    @Test
    void oneBoxFindsCampaignsWordsAndPagesToo() {
        try (Chromium.Opened chromium = Chromium.open();
                Screen screen = screen(chromium, Screen.PHONE, "zh_CN")) {
            openUntilFound(
                    screen,
                    "/search?q=%E5%AE%89%E5%85%A8%E7%94%9F%E4%BA%A7%E4%B8%87%E9%87%8C%E8%A1%8C",
                    "campaign:safety-tour");
            openUntilFound(screen, "/search?q=%E9%9A%8F%E6%89%8B%E6%8B%8D", "page:/snap");
            openUntilFound(screen, "/search?kind=term&q=%E5%AE%89%E5%BA%B7%E6%9D%AF", "term:安康杯");
            Whole.assertWhole(screen, "search over all kinds");
            screen.keep("search-kinds");
        }
    }

    @Test
    void thePageIsWholeInEnglish() {
        try (Chromium.Opened chromium = Chromium.open();
                Screen screen = screen(chromium, Screen.PHONE, "en")) {
            openUntilFound(screen, "/search?q=confined+space", "course:confined-space-guardian");
            Whole.assertWhole(screen, "search in English");
            screen.keep("search-results");
            screen.open("/search?q=qqzzxx");
            Whole.assertWhole(screen, "nothing found");
            assertTrue(screen.page().locator("main .empty .chip").count() > 3);
        }
    }

    @Test
    void anIndexThatIsDeletedComesBack() throws IOException {
        Path shelf = SharedPortal.get().home().resolve("index");
        try (Chromium.Opened chromium = Chromium.open();
                Screen screen = screen(chromium, Screen.DESK, "zh_CN")) {
            openUntilFound(screen, "/search?q=yxkj", "course:confined-space-guardian");
            try (Stream<Path> files = Files.walk(shelf)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(file);
                }
            }
            long limit = System.currentTimeMillis() + A_WHILE_MS;
            while (indexes(shelf).isEmpty()) {
                assertTrue(System.currentTimeMillis() < limit, "The index does not come back");
                screen.page().waitForTimeout(250);
            }
            openUntilFound(screen, "/search?q=yxkj", "course:confined-space-guardian");
        }
    }

    private static List<Path> indexes(Path shelf) throws IOException {
        if (!Files.isDirectory(shelf)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(shelf)) {
            return files.filter(file -> file.getFileName().toString().startsWith("segments"))
                    .toList();
        }
    }

    @Test
    void anAdministratorHasTheIndexBuiltAnew() {
        try (Chromium.Opened chromium = Chromium.open();
                Screen desk = screen(chromium, Screen.DESK, "en")) {
            Colleague.enter(desk, "ADMINISTRATOR");
            desk.open("/desk/jobs");
            Page page = desk.page();
            page.locator("#index button").click();
            page.waitForFunction("() => /Built 20/.test(document.querySelector('#index').textContent)");
            Whole.assertWhole(desk, "/desk/jobs");
        }
    }
}
