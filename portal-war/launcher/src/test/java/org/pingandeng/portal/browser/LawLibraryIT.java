package org.pingandeng.portal.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Somebody looks a rule up: library, law, article, the case that shows why, the answer to a question, and practice. */
class LawLibraryIT {

    private static final String ARTICLE = "/law?a=安全生产法:28";
    private static final Map<String, String> PAGES = Map.ofEntries(
            Map.entry("law", "/law"),
            Map.entry("law-search", "/law?q=监护&status=IN_FORCE"),
            Map.entry("law-level", "/law?level=国家标准"),
            Map.entry("law-one", "/law?a=安全生产法"),
            Map.entry("law-past", "/law?a=特种作业培训考核规定（30号令）"),
            Map.entry("law-article", ARTICLE),
            Map.entry("law-compare", "/law/compare?a=特种作业培训考核规定（30号令）"),
            Map.entry("law-interpretations", "/law/interpretations?topic=培训"),
            Map.entry("law-interpretation", "/law/interpretation?i=i-001"),
            Map.entry("glossary", "/glossary"),
            Map.entry("course-law", "/course?c=confined-space-guardian"));

    @BeforeAll
    static void theFirstContentIsThere() {
        SharedPortal.filled();
    }

    @Test
    void everyPageIsWholeAtBothWidthsAndInBothLanguages() {
        Whole.assertWholeEverywhere(PAGES);
    }

    @Test
    void fromTheLibraryToTheArticleTheCaseAndBackToPractice() {
        try (Chromium.Opened chromium = Chromium.open();
                Screen screen = new Screen(chromium.browser(), SharedPortal.get(), Screen.DESK, "zh_CN")) {
            new Newcomer("示例学员").register(screen);
            Page page = screen.page();
            screen.open("/law?q=安全生产法");
            press(page, "#found .laws a[href*='%E5%AE%89%E5%85%A8%E7%94%9F%E4%BA%A7%E6%B3%95']", "**/law?a=**");
            assertTrue(page.locator("#official").getAttribute("rel").contains("noopener"));
            press(page, "#a-28 a", "**%3A28");
            assertTrue(page.textContent("h1").contains("28"), page.textContent("h1"));
            String article = page.url();
            press(page, "#cases a", "**/case?c=**");
            page.locator("#main a[href='" + article.substring(article.indexOf("/law")) + "']")
                    .first()
                    .click();
            page.waitForURL("**%3A28");
            press(page, "#lessons a", "**/course?c=**");
            assertTrue(page.url().contains("#lesson-"), page.url());
            assertEquals(1, page.locator(page.url().replaceAll(".*#", "#")).count(), "the lesson stands on the page");
            page.navigate(article);
            press(page, "#interpretations a", "**/law/interpretation?i=**");
            page.navigate(article);
            press(page, "#practise", "**/practice?law=**");
            press(page, "#begin-law", "**/practice/drill**");
            answer(page);
            Locator cited = page.locator(".explain a[href*='/law?a=']");
            assertTrue(cited.allTextContents().stream().anyMatch(text -> text.contains("安全生产法")), page.url());
            screen.keep("practice-drill-connected");
            Whole.assertWhole(screen, "explanation");
        }
    }

    @Test
    void aCaseHasItsOwnThreeQuestionsAndTheyLeadBackToIt() {
        try (Chromium.Opened chromium = Chromium.open();
                Screen screen = new Screen(chromium.browser(), SharedPortal.get(), Screen.PHONE, "zh_CN")) {
            new Newcomer("示例学员").register(screen);
            Page page = screen.page();
            screen.open("/practice?case=C01");
            Whole.assertWhole(screen, "practice of a case");
            screen.keep("practice-case");
            page.locator("#begin-case").click();
            page.waitForURL("**/practice/drill**");
            assertTrue(
                    page.textContent("#main").contains("/ 3")
                            || page.textContent("#main").contains("3"),
                    "three");
            answer(page);
            page.locator("#near-cases a[href='/case?c=yinchuan-barbecue']").waitFor();
            screen.keep("practice-case-explained");
            Whole.assertWhole(screen, "explanation of a case's question");
        }
    }

    private static void answer(Page page) {
        Locator blank = page.locator("input[name=blank]");
        if (blank.count() > 0) {
            blank.first().fill("不知道");
        } else {
            page.locator("#answer li label").first().click();
        }
        page.locator("#check").click();
        page.locator(".explain").waitFor();
    }

    /** With the keyboard alone. */
    private static void press(Page page, String selector, String where) {
        page.locator(selector).first().focus();
        page.keyboard().press("Enter");
        page.waitForURL(where);
    }

    @Test
    void oldAddressesStayAndWhatIsNotThereSaysSo() {
        try (Chromium.Opened chromium = Chromium.open();
                Screen screen = new Screen(chromium.browser(), SharedPortal.get(), Screen.PHONE, "en")) {
            for (String path : List.of(
                    "/law?a=%E5%AE%89%E5%85%A8%E7%94%9F%E4%BA%A7%E6%B3%95%3A28",
                    "/law?a=安全生产法:28", "/law?a=煤矿安全规程", "/law?a=没有这部法:3", "/law?a=安全生产法:999", "/law?a=")) {
                assertEquals(200, screen.open(path), path);
                Whole.assertWhole(screen, path);
            }
            for (String path : List.of("/law/interpretation?i=none", "/law/compare?a=安全生产法", "/law/compare")) {
                assertEquals(404, screen.open(path), path);
            }
            screen.complaints();
            screen.open("/law?q=%20%3Cb%3E");
            Whole.assertWhole(screen, "nothing found");
        }
    }

    @Test
    void lawAndWordsAreToldToSearchEnginesAndFoundByPinyin() {
        try (Chromium.Opened chromium = Chromium.open();
                Screen screen = new Screen(chromium.browser(), SharedPortal.get(), Screen.DESK, "zh_CN")) {
            Page page = screen.page();
            screen.open(ARTICLE);
            Object kind = page.evaluate(
                    "() => JSON.parse(document.querySelector('script[type=\"application/ld+json\"]').textContent)['@type']");
            assertEquals("Legislation", kind);
            screen.open("/glossary?q=shuang chong");
            assertTrue(page.locator("[itemtype$=DefinedTerm]").count() > 0, "found by pinyin");
            screen.open("/law/interpretations?q=学时");
            assertTrue(page.locator(".asked mark").count() > 0, "typed words are marked");
        }
    }

    @Test
    void anEditorSeesWhatStandsAndAFileThatIsNoneIsRefused() {
        try (Chromium.Opened chromium = Chromium.open();
                Screen screen = new Screen(chromium.browser(), SharedPortal.get(), Screen.DESK, "zh_CN")) {
            Colleague.enter(screen, "EDITOR");
            screen.open("/desk/cases");
            press(screen.page(), "#main a[href='/desk/interpretations']", "**/desk/interpretations");
            Whole.assertWhole(screen, "interpretations at the desk");
            screen.keep("desk-interpretations");
            byte[] letter = "各位同事：这不是解读。".getBytes(StandardCharsets.UTF_8);
            screen.page()
                    .setInputFiles("#interpretationFile", new FilePayload("letter.json", "application/json", letter));
            screen.page().click("#importInterpretations");
            screen.page().waitForSelector(".note.danger, .err-t");
            assertEquals(List.of(), screen.barriers());
        }
    }
}
