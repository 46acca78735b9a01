package org.pingandeng.portal.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** An exam looked back on: two candidates have sat it, each more than once, and the trainer reads how it did. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Execution(ExecutionMode.CONCURRENT)
class StatisticsDeskIT {

    private static final String EXAM = "confined-space-5min";
    private static final int ATTEMPTS = 2;

    private Chromium.Opened chromium;

    @BeforeAll
    void twoCandidatesStudyAndSitTheExamTwiceEach() {
        SharedPortal.filled();
        CompletableFuture<Void> other = CompletableFuture.runAsync(() -> sit("示例学员丁", 0));
        sit("示例学员戊", 1);
        other.join();
        chromium = Chromium.open();
    }

    @AfterAll
    void close() {
        chromium.close();
    }

    /** In a browser of their own, for two people study at the same time. */
    private static void sit(String name, int turn) {
        try (Chromium.Opened own = Chromium.open();
                Screen screen = new Screen(own.browser(), SharedPortal.get(), Screen.DESK, "zh_CN")) {
            new Newcomer(name).register(screen);
            Walk walk = new Walk(screen);
            walk.enrol();
            walk.study();
            for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
                sit(screen, walk, turn + attempt);
            }
        }
    }

    /** Takes one of the first two options in turn and knows no blank, which is never enough to pass. */
    private static void sit(Screen screen, Walk walk, int turn) {
        walk.enterExam();
        Page page = screen.page();
        for (int question = 0; question < walk.questions(); question++) {
            page.locator("#cells button").nth(question).evaluate("node => node.click()");
            Locator blank = page.locator("#answer input.in");
            if (blank.count() > 0) {
                blank.first().fill("=1+1");
            } else {
                page.locator("#answer label").nth((question + turn) % 2).click();
            }
        }
        walk.awaitSaved();
        page.click("#hand-in");
        page.click("#dialog[open] #dialog-yes");
        page.waitForURL(address -> address.contains("/exam/result"));
    }

    private Screen screen(int width, String language) {
        return new Screen(chromium.browser(), SharedPortal.get(), width, language);
    }

    @Test
    @Execution(ExecutionMode.SAME_THREAD)
    void theTrainerGoesFromTheExamToItsItemsAndTakesTheWorkbookAway() throws IOException {
        try (Screen trainer = screen(Screen.DESK, "zh_CN")) {
            Colleague.enter(trainer, "TRAINER");
            trainer.open("/desk/statistics");
            Page page = trainer.page();
            page.click("#exams a[href*='" + EXAM + "']");
            page.locator("#paper").waitFor();
            assertTrue(Integer.parseInt(page.locator("#paper .n").first().textContent()) >= 2 * ATTEMPTS);
            page.click("#item-table th[aria-sort=none] a[href*='sort=facility']");
            page.locator("#item-table th[aria-sort=ascending] a[href*='sort=-facility']")
                    .waitFor();
            page.click("#items .chips a[href*='flag=TOO_FEW']");
            page.locator("#items .chips [aria-current=page][href*='flag=TOO_FEW']")
                    .waitFor();
            Download download = page.waitForDownload(() -> page.click("#export"));
            assertEquals("statistics-" + EXAM + ".xlsx", download.suggestedFilename());
            try (ZipFile workbook = new ZipFile(download.path().toFile())) {
                byte[] paper = workbook.getInputStream(workbook.getEntry("xl/workbook.xml"))
                        .readAllBytes();
                assertTrue(new String(paper, StandardCharsets.UTF_8).contains("选项与答案"));
                assertTrue(workbook.stream().anyMatch(entry -> entry.getName().endsWith("sheet4.xml")));
            }
            page.locator("#item-table tbody a").first().click();
            page.locator("#answers").waitFor();
            assertTrue(page.locator("#answers tbody tr").count() >= 2);
            assertEquals(404, trainer.open("/desk/statistics-exam?exam=nowhere"));
            assertEquals(404, trainer.open("/desk/statistics-item?exam=" + EXAM + "&item=x&version=1&part=0"));
        }
    }

    @Test
    @Execution(ExecutionMode.SAME_THREAD)
    void theStatisticsAreWholeAtBothWidthsAndInBothLanguages() {
        for (int width : new int[] {Screen.PHONE, Screen.DESK}) {
            for (String language : List.of("zh_CN", "en")) {
                try (Screen screen = screen(width, language)) {
                    Colleague.enter(screen, "REVIEWER");
                    assertEquals(200, screen.open("/desk/statistics"));
                    look(screen, "desk-statistics");
                    assertEquals(200, screen.open("/desk/statistics-exam?exam=" + EXAM));
                    look(screen, "desk-statistics-exam");
                    assertEquals(200, screen.open("/desk/statistics-exam?exam=" + EXAM + "&sort=-sittings"));
                    screen.page().locator("#item-table tbody a").first().click();
                    screen.page().locator("#answers").waitFor();
                    look(screen, "desk-statistics-item");
                }
            }
        }
    }

    private static void look(Screen screen, String name) {
        Whole.assertWhole(screen, name);
        screen.keep(name);
    }
}
