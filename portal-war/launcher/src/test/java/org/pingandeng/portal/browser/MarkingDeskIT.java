package org.pingandeng.portal.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.pingandeng.portal.launch.PortalProcess;

/**
 * After an exam: answers in sentences are marked by persons, candidates object to questions, and what proved wrong is
 * put right for all. On a portal of its own, for its colleagues see every pile.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MarkingDeskIT {

    private static final String SENTENCES = "先喊人报警，不下池。";
    private static final int MOST_LOOKS = 60;

    private PortalProcess portal;
    private Chromium.Opened chromium;

    @BeforeAll
    void aPortalOfItsOwn() {
        Path home = Path.of(System.getProperty("test.homes"), "marking-desk");
        SharedPortal.empty(home);
        portal = PortalProcess.serving(home);
        chromium = Chromium.open();
    }

    @AfterAll
    void close() {
        chromium.close();
        portal.close();
    }

    private Screen screen(int width, String language) {
        return new Screen(chromium.browser(), portal, width, language);
    }

    private Screen colleague(int width, String language, String role) {
        Screen screen = screen(width, language);
        Colleague.enter(screen, role);
        return screen;
    }

    private static void look(Screen screen, String name) {
        screen.keep(name);
        Whole.assertWhole(screen, name);
    }

    @Test
    void twoMarkAnAnswerAndAThirdDecidesWhereTheyDiffer() {
        WrittenExam exam = new WrittenExam(portal);
        try (Screen candidate = screen(Screen.PHONE, "zh_CN")) {
            String sitting = exam.sat(candidate, "示例学员子", WrittenExam.WATER, SENTENCES);
            itWaits(candidate, sitting);
            try (Screen first = colleague(Screen.DESK, "zh_CN", "TRAINER")) {
                nothingIsGivenWhileAPointIsOpen(first);
                first.page().locator("fieldset").nth(0).locator("label").last().click();
                first.page().locator("fieldset").nth(1).locator("label").last().click();
                first.page().fill("#remark", "要点齐全");
                first.page().click("#give");
                first.page().locator(".note.ok").waitFor();
                assertEquals(0, first.page().locator("#give").count(), "nobody marks an answer twice");
            }
            withTheKeyboardAloneNothing();
            itWaits(candidate, sitting);
            try (Screen third = colleague(Screen.PHONE, "en", "OFFICE")) {
                begin(third);
                third.page().locator("fieldset").nth(0).locator("label").last().click();
                third.page().locator("fieldset").nth(1).locator("label").first().click();
                third.page().click("#give");
                third.page().locator(".note.ok").waitFor();
                look(third, "marking-done");
            }
            candidate.open("/exam/result?sitting=" + sitting);
            assertEquals("93.3", candidate.page().locator(".lampscore b").textContent());
            look(candidate, "marking-result");
        }
    }

    private void itWaits(Screen candidate, String sitting) {
        candidate.open("/exam/result?sitting=" + sitting);
        candidate.page().locator("#awaits").waitFor();
        assertEquals(404, candidate.open("/exam/appeal?sitting=" + sitting), "there is no mark to object to yet");
        candidate.complaints();
    }

    private void begin(Screen marker) {
        marker.open("/desk/marking");
        look(marker, "marking-piles");
        marker.page().locator("#piles tbody .btn").first().click();
        marker.page().locator("#give").waitFor();
        look(marker, "marking-answer");
    }

    private void nothingIsGivenWhileAPointIsOpen(Screen marker) {
        begin(marker);
        Page page = marker.page();
        assertEquals(SENTENCES, page.locator("#written").textContent());
        assertEquals(0, page.locator("main").getByText("示例学员子").count(), "without a name");
        page.locator("fieldset").nth(0).locator("label").first().click();
        page.click("#give");
        page.locator(".note.danger").waitFor();
        assertTrue(page.locator("[name=step0]").first().isChecked(), "what was given is there yet");
        look(marker, "marking-open-point");
    }

    private void withTheKeyboardAloneNothing() {
        try (Screen second = colleague(Screen.DESK, "en", "REVIEWER")) {
            second.open("/desk/marking");
            Keyboard keyboard = new Keyboard(second.page());
            keyboard.press("#piles tbody .btn", "Enter");
            second.page().locator("#give").waitFor();
            keyboard.press("[name=step0]", "Space");
            keyboard.press("[name=step1]", "Space");
            keyboard.press("#give", "Enter");
            second.page().locator(".note.ok").waitFor();
            look(second, "marking-nothing-left");
        }
    }

    @Test
    void whatACandidateObjectsToRightlyIsPutRightForAll() {
        WrittenExam exam = new WrittenExam(portal);
        try (Screen failed = screen(Screen.PHONE, "zh_CN");
                Screen passed = screen(Screen.DESK, "en");
                Screen office = colleague(Screen.DESK, "zh_CN", "OFFICE")) {
            String sitting = exam.sat(failed, "示例学员丑", WrittenExam.DIOXIDE, "");
            String other = exam.sat(passed, "示例学员寅", WrittenExam.WATER, "");
            assertEquals("40", score(failed, sitting));
            assertEquals("80", score(passed, other));
            object(failed, WrittenExam.CHOICE, "二氧化碳才能用于带电设备，见灭火器说明。");
            uphold(office);
            assertEquals("80", score(failed, sitting));
            look(failed, "appeal-result-after");
            assertEquals("80", score(passed, other), "nobody loses by our mistake");
            told(failed, "40 分改为 80 分", "意见成立");
            failed.open("/exam/appeal?sitting=" + sitting);
            failed.page().getByText("您说得对，答案已更正。").first().waitFor();
            look(failed, "appeal-upheld");
        }
        errata();
    }

    private static String score(Screen screen, String sitting) {
        screen.open("/exam/result?sitting=" + sitting);
        return screen.page().locator(".lampscore b").textContent();
    }

    /** From the result to the question; an empty objection is refused beside its field. */
    private void object(Screen candidate, int place, String why) {
        Page page = candidate.page();
        page.locator("#object").click();
        page.locator("#slots").waitFor();
        look(candidate, "appeal-slots");
        page.locator("#slots li").nth(place - 1).locator(".btn").click();
        page.locator("#send").click();
        page.locator("#text-err:not(:empty)").waitFor();
        assertEquals(0, page.locator("#main .tag.ok").count(), "the key is not shown");
        look(candidate, "appeal-nothing-said");
        page.fill("#text", why);
        page.click("#send");
        page.locator("#slots").waitFor();
        assertEquals(0, page.locator("#slots li").nth(place - 1).locator(".btn").count(), "once a question");
        look(candidate, "appeal-waits");
    }

    private void uphold(Screen office) {
        Page page = office.page();
        office.open("/desk/appeals");
        look(office, "appeals");
        page.locator("#waiting tr:has-text('二氧化碳') .btn").click();
        page.locator("#uphold").waitFor();
        look(office, "appeals-open");
        page.click("#uphold");
        page.locator("#preview").waitFor();
        assertEquals(0, page.locator("#commit").count(), "nothing is done unseen");
        page.click("#preview");
        page.locator("#plan-err:not(:empty)").waitFor();
        page.fill("#reason", "您说得对，答案已更正。");
        page.locator("[name=plan][value='2']").check();
        page.locator("[name=nobodyLoses]").uncheck();
        page.click("#preview");
        page.locator("#effect tbody tr").first().waitFor();
        assertEquals(List.of("示例学员丑", "示例学员寅"), sorted(page.locator("#effect tbody tr td:first-child")));
        assertEquals(1, page.locator("#effect .tag.danger").count(), "one would lose the pass");
        look(office, "regrade-preview");
        page.locator("[name=nobodyLoses]").check();
        commit(office);
    }

    private static List<String> sorted(Locator cells) {
        return cells.allTextContents().stream().sorted().toList();
    }

    /** Without a word for the public it is refused; with another plan than the one shown it is shown anew. */
    private void commit(Screen office) {
        Page page = office.page();
        page.click("#commit");
        page.locator("#erratum-err:not(:empty)").waitFor();
        assertEquals("您说得对，答案已更正。", page.inputValue("#reason"));
        look(office, "regrade-no-erratum");
        page.fill("#erratum", "一道消防器材题的答案有误，已更正。");
        page.locator("[name=nobodyLoses]").uncheck();
        page.click("#commit");
        page.locator("#effect .note.warn").first().waitFor();
        page.locator("[name=nobodyLoses]").check();
        page.click("#preview");
        page.waitForFunction("() => !document.querySelector('#effect .tag.danger')");
        page.click("#commit");
        page.locator("#ruled").waitFor();
        look(office, "appeals-ruled");
    }

    /** Notices come with the news, which may take a moment. */
    private static void told(Screen candidate, String... texts) {
        Page page = candidate.page();
        for (int at = 0; at < MOST_LOOKS; at++) {
            candidate.open("/account/notices");
            String all = page.locator("#main").textContent();
            if (List.of(texts).stream().allMatch(all::contains)) {
                look(candidate, "appeal-notices");
                return;
            }
            page.evaluate("() => new Promise(done => requestAnimationFrame(done))");
        }
        throw new AssertionError(
                List.of(texts) + " not among " + page.locator("#main").textContent());
    }

    private void errata() {
        try (Screen anybody = screen(Screen.PHONE, "zh_CN")) {
            anybody.open("/errata");
            anybody.page().getByText("一道消防器材题的答案有误").first().waitFor();
            look(anybody, "errata");
        }
    }

    @Test
    void anObjectionThatIsNotRightIsAnsweredAndChangesNothing() {
        WrittenExam exam = new WrittenExam(portal);
        try (Screen candidate = screen(Screen.DESK, "en");
                Screen reviewer = colleague(Screen.PHONE, "zh_CN", "REVIEWER")) {
            String sitting = exam.sat(candidate, "示例学员卯", WrittenExam.WATER, "");
            assertEquals("80", score(candidate, sitting));
            object(candidate, WrittenExam.STATEMENT, "It is the owner who decides.");
            reviewer.open("/desk/appeals");
            look(reviewer, "appeals-reviewer");
            Page page = reviewer.page();
            page.locator("#waiting tr:has-text('owner') .btn").click();
            assertEquals(0, page.locator("#uphold").count(), "a reviewer puts nothing right alone");
            page.click("#reject");
            page.locator("#reply-err:not(:empty)").waitFor();
            look(reviewer, "appeals-no-reply");
            page.fill("#reply", "国家标准规定至少每月检查一次。");
            page.click("#reject");
            page.locator("#ruled").waitFor();
            assertEquals("80", score(candidate, sitting));
            told(candidate, "Your objection to question 2 was not upheld", "国家标准规定至少每月检查一次。");
        }
    }

    @Test
    void aQuestionWithoutAnotherKeyCanBeDroppedOnly() {
        WrittenExam exam = new WrittenExam(portal);
        for (int width : new int[] {Screen.PHONE, Screen.DESK}) {
            for (String language : List.of("zh_CN", "en")) {
                try (Screen office = colleague(width, language, "OFFICE")) {
                    office.open("/desk/regrade?item=" + exam.statement() + "&version=1");
                    office.page().locator("#no-keys a").waitFor();
                    look(office, "regrade-no-keys");
                    office.page().locator("[name=plan][value=drop]").check();
                    office.page().click("#preview");
                    office.page().locator("#sum").waitFor();
                    look(office, "regrade-nobody");
                    office.open("/desk/regrade");
                    look(office, "regrade-none");
                    office.open("/errata");
                    look(office, "errata-office");
                }
            }
        }
    }
}
