package org.pingandeng.portal.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A trainer keeps a bank in order: finds, files, sends to review, looks at what changed and at what the law changed. */
class ItemBankIT {

    private static final String HEADER = ImportWalk.HEADER.strip() + ",岗位\n";
    private static final int MANY = 24;

    private static String file(String firstStem) {
        return HEADER
                + IntStream.rangeClosed(1, MANY)
                        .mapToObj(i -> String.format(
                                "bk-%02d,判断,考试,%s,,对,照规定做。,%s,%d,示例试行法:3,示例教材,,主要负责人",
                                i,
                                i == 1 ? firstStem : "吊篮作业前检查安全锁，第 " + i + " 次也一样。",
                                i % 3 == 0 ? "吊篮作业/检查" : "吊篮作业/操作/" + (i % 2 == 0 ? "上升" : "下降"),
                                1 + i % 5))
                        .collect(Collectors.joining("\n"));
    }

    @Test
    void aTrainerFilesQuestionsAndSendsThemToReviewAndAnotherApproves() throws IOException {
        SharedPortal.filled();
        try (Chromium.Opened chromium = Chromium.open();
                Screen trainer = new Screen(chromium.browser(), SharedPortal.get(), Screen.DESK, "zh_CN");
                Screen reviewer = new Screen(chromium.browser(), SharedPortal.get(), Screen.PHONE, "en")) {
            Colleague.enter(trainer, "TRAINER");
            bringIn(trainer, file("悬吊平台要每天检查。"));
            findsByTreeAndFilters(trainer);
            filesUnderAField(trainer);
            trainer.open("/desk/items?topic=吊篮作业&state=DRAFT");
            trainer.page().check("#which");
            trainer.page().click("#submit");
            trainer.page().waitForSelector(".note.ok");
            reaches(trainer, 0);
            Colleague.enter(reviewer, "REVIEWER");
            reviewer.open("/desk/items?topic=吊篮作业&state=IN_REVIEW");
            reviewer.page().check("#which");
            reviewer.page().click("#approve");
            reviewer.page().waitForSelector(".note.ok");
            reaches(reviewer, 0);
            aNewVersionShowsWhatChanged(trainer);
            tickedOnesGoOutAsAFile(trainer);
        }
    }

    private static void bringIn(Screen screen, String csv) {
        ImportWalk.give(screen, "bank.csv", csv);
        ImportWalk.take(screen.page());
    }

    private static int rows(Screen screen) {
        screen.page().waitForLoadState();
        return screen.page().locator(".ql > li").count();
    }

    /** A list follows what was done as soon as nothing older is still being written. */
    private static void reaches(Screen screen, int rows) {
        for (int look = 0; look < 40 && rows(screen) != rows; look++) {
            screen.page().reload();
        }
        assertEquals(rows, rows(screen));
    }

    private static void findsByTreeAndFilters(Screen screen) {
        Page page = screen.page();
        screen.open("/desk/items");
        page.click(".topics a:has-text('吊篮作业')");
        page.waitForURL("**topic=**");
        reaches(screen, 20);
        assertTrue(page.textContent(".topics [aria-current=page]").contains(String.valueOf(MANY)));
        page.click(".topics a:has-text('检查')");
        page.waitForSelector("[data-code=bk-03]");
        reaches(screen, 8);
        page.fill("#q", "安全锁 次也");
        page.selectOption("#sort", "HARDEST");
        page.keyboard().press("Enter");
        page.waitForSelector(".chip:has-text('安全锁')");
        assertEquals("bk-09", page.locator(".ql > li").first().getAttribute("data-code"));
        page.click(".morefilters summary");
        page.fill("#law", "示例试行法:3");
        page.selectOption("#used", "false");
        page.selectOption("#post", "主要负责人");
        page.fill("#source", "示例教材");
        page.click(".bankfilter .btn.primary");
        page.waitForSelector(".chip:has-text('示例试行法')");
        reaches(screen, 8);
        assertTrue(page.locator(".morefilters[open]").count() > 0, "filters in force are not hidden");
        Whole.assertWhole(screen, "filtered");
        screen.keep("desk-items-filtered");
        page.click(".chip:has-text('知识点')");
        page.waitForSelector("[data-code=bk-02]");
        screen.open("/desk/items?topic=吊篮作业&q=没有这样的词");
        page.waitForSelector(".empty");
        screen.keep("desk-items-none");
        screen.open("/desk/items?topic=吊篮作业&page=99");
        page.waitForSelector(".empty");
    }

    private static void filesUnderAField(Screen screen) {
        Page page = screen.page();
        screen.open("/desk/items?topic=吊篮作业/检查");
        page.click("#putTag >> xpath=ancestor::details/summary");
        page.click("#putTag");
        page.waitForSelector(".note.warn");
        page.check("#page-all");
        assertTrue(page.textContent("#ticked").contains("8"));
        page.click("#putTag >> xpath=ancestor::details/summary");
        page.selectOption("#tag", "FIELD|建筑施工");
        screen.keep("desk-items-tagging");
        page.click("#putTag");
        page.waitForSelector(".note.ok");
        screen.open("/desk/items?field=建筑施工&topic=吊篮作业");
        reaches(screen, 8);
        page.check("[aria-label=bk-03]");
        page.click("#putTag >> xpath=ancestor::details/summary");
        page.selectOption("#tag", "FIELD|建筑施工");
        page.click("#takeTag");
        page.waitForSelector(".note.ok");
        reaches(screen, 7);
    }

    private static void aNewVersionShowsWhatChanged(Screen screen) {
        Page page = screen.page();
        bringIn(screen, file("悬吊平台要每班检查。"));
        screen.open("/desk/items?q=bk-01");
        page.click("[data-code=bk-01] .q a");
        page.waitForSelector("#diff");
        assertEquals("天", page.textContent("#diff del"));
        assertEquals("班", page.textContent("#diff ins"));
        assertTrue(page.locator("#versions li").count() == 2);
        String trail = page.textContent("#trail");
        assertTrue(trail.contains("送审") && trail.contains("审核通过"), trail);
        assertEquals(0, page.locator("#approve").count(), "nobody approves, who may not review");
        Whole.assertWhole(screen, "versions");
        screen.keep("desk-item-versions");
        page.click("#versions a:has-text('第 1 版')");
        page.waitForSelector(".note.warn");
        assertTrue(page.textContent("#stem").contains("每天"));
        screen.open("/desk/item?id=00000000-0000-4000-8000-000000000000");
        page.waitForSelector(".empty");
    }

    private static void tickedOnesGoOutAsAFile(Screen screen) throws IOException {
        Page page = screen.page();
        screen.open("/desk/items?topic=吊篮作业&sort=CODE");
        page.check("[aria-label=bk-01]");
        page.check("[aria-label=bk-02]");
        page.click("#export");
        page.waitForURL("**/desk/items-export?**");
        page.click("a.chip:has-text('CSV')");
        Download download = page.waitForDownload(() -> page.click("#download"));
        String csv = Files.readString(download.path());
        assertTrue(csv.contains("bk-01") && csv.contains("bk-02"), csv);
        assertFalse(csv.contains("bk-03"), csv);
    }

    @Test
    void aChangedArticleListsWhatCitesIt() {
        SharedPortal.filled();
        try (Chromium.Opened chromium = Chromium.open();
                Screen trainer = new Screen(chromium.browser(), SharedPortal.get(), Screen.DESK, "zh_CN");
                Screen editor = new Screen(chromium.browser(), SharedPortal.get(), Screen.PHONE, "zh_CN")) {
            Colleague.enter(trainer, "TRAINER");
            bringIn(trainer, HEADER + "lw-1,判断,练习,要带安全绳。,,对,规定如此。,示例法规,1,示例变更法:7,示例教材,,\n");
            Colleague.enter(editor, "EDITOR");
            law(editor, "系好安全绳。");
            law(editor, "系好安全绳，高挂低用。");
            editor.open("/desk/law-citations");
            assertEquals("1", editor.page().textContent("[data-article='示例变更法:7'] td:nth-child(5)"));
            Whole.assertWhole(editor, "changed law");
            editor.keep("desk-law-changes");
            editor.open("/desk/law-citations?since=yesterday");
            editor.page().waitForSelector(".err-t");
            trainer.open("/desk/law-citations");
            trainer.page().click("[data-article='示例变更法:7'] a");
            trainer.page().waitForSelector("#citing-items li");
            assertTrue(trainer.page().textContent("#history").contains("高挂低用"));
            Whole.assertWhole(trainer, "citing");
            trainer.keep("desk-law-citing");
            trainer.page().click("#in-bank");
            trainer.page().waitForSelector("[data-code=lw-1]");
            trainer.open("/desk/law-citations?a=安全生产法");
            assertTrue(trainer.page().locator("#citing-lessons li").count() > 0, "lessons cite it too");
        }
    }

    private static void law(Screen screen, String gist) {
        screen.open("/desk/cases");
        String json = """
                [{"code":"示例变更法","title":"示例变更法","titleEn":"Sample Law","inForce":"2026-01-01","articles":[
                 {"number":"7","gist":"%s","gistEn":"","mark":"known","source":"示例"}]}]""".formatted(gist);
        screen.page()
                .setInputFiles(
                        "#lawFile",
                        new FilePayload("law.json", "application/json", json.getBytes(StandardCharsets.UTF_8)));
        screen.page().click("#importLaws");
        screen.page().waitForSelector(".note.ok");
    }

    @Test
    void everyPageOfTheBankIsWholeAtBothWidthsAndInBothLanguages() {
        SharedPortal.filled();
        try (Chromium.Opened chromium = Chromium.open()) {
            for (int width : new int[] {Screen.PHONE, Screen.DESK}) {
                for (String language : List.of("zh_CN", "en")) {
                    try (Screen screen = new Screen(chromium.browser(), SharedPortal.get(), width, language)) {
                        Colleague.enter(screen, "OFFICE");
                        for (String name : List.of("items", "catalogues", "law-citations")) {
                            assertEquals(200, screen.open("/desk/" + name), name);
                            Whole.assertWhole(screen, name);
                            screen.keep("desk-" + name);
                        }
                        screen.open("/desk/catalogues");
                        screen.page().click("[data-code=operations-2026] summary");
                        Whole.assertWhole(screen, "catalogue");
                        screen.page().click("#bringIn");
                        screen.page().waitForSelector("#catalogue-err .err-t");
                        screen.keep("desk-catalogue");
                    }
                }
            }
        }
    }
}
