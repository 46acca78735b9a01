package org.pingandeng.portal.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A trainer makes blueprints and papers, sets an exam that three candidates sit, and offers a mock exam to learners. */
class PaperDeskIT {

    @Test
    void aBlueprintBecomesAnExamThatThreeCandidatesSit() {
        SharedPortal.filled();
        try (Chromium.Opened chromium = Chromium.open();
                Screen trainer = new Screen(chromium.browser(), SharedPortal.get(), Screen.DESK, "zh_CN");
                Screen phone = new Screen(chromium.browser(), SharedPortal.get(), Screen.PHONE, "zh_CN");
                Screen english = new Screen(chromium.browser(), SharedPortal.get(), Screen.DESK, "en");
                Screen stranger = new Screen(chromium.browser(), SharedPortal.get(), Screen.PHONE, "en")) {
            List<Screen> screens = List.of(phone, english, stranger);
            List<Newcomer> candidates = List.of(new Newcomer("示例考生甲"), new Newcomer("示例考生乙"), new Newcomer("示例考生丙"));
            for (int at = 0; at < screens.size(); at++) {
                candidates.get(at).register(screens.get(at));
            }
            Colleague.enter(trainer, "TRAINER");
            Page page = trainer.page();
            trainer.open("/desk/blueprint");
            whatIsWrongIsSaidAtItsField(trainer);
            section(page, 0, "true_false", "有限空间", "99", "5");
            page.locator("[name=count]").first().blur();
            page.locator("#shortages .note").waitFor();
            assertTrue(page.textContent("#shortages").contains("判断"), page.textContent("#shortages"));
            assertEquals(1, page.locator(".sections .lacks").count());
            Whole.assertWhole(trainer, "shortage");
            trainer.keep("desk-blueprint-shortage");
            section(page, 0, "true_false", "有限空间", "3", "10");
            page.click("#addRow");
            section(page, 1, "single", "有限空间", "3", "10");
            page.click("[data-row='2'] [id$=up]");
            assertEquals("single", page.locator("[name=type]").first().inputValue());
            page.fill("#forms", "2");
            page.fill("#common", "6");
            page.fill("#passMark", "30");
            page.fill("#minutes", "20");
            page.click("#sample");
            page.locator("#drawn tbody tr").first().waitFor();
            assertEquals(12, page.locator("#drawn tbody tr").count(), "two forms of six");
            Whole.assertWhole(trainer, "sample");
            trainer.keep("desk-blueprint");
            page.click("#keepAndDraw");
            page.waitForURL("**/desk/paper?**");
            assertEquals(6, page.locator("#items > li").count());
            Whole.assertWhole(trainer, "paper");
            trainer.keep("desk-paper");
            String exam = anExamOf(trainer, candidates);
            candidatesSit(exam, screens);
        }
    }

    private static void whatIsWrongIsSaidAtItsField(Screen trainer) {
        Page page = trainer.page();
        page.fill("[name=count]", "no number");
        page.fill("#minutes", "0");
        page.click("#keep");
        page.waitForSelector("#wrong");
        page.waitForSelector("#title-err .err-t");
        page.waitForSelector("#minutes-err .err-t");
        assertTrue(page.inputValue("[name=count]").startsWith("no"), "nothing that was typed is lost");
        page.fill("#title", "有限空间 结业测验");
        page.fill("#minutes", "20");
    }

    static void section(Page page, int row, String type, String topics, String count, String points) {
        page.locator("[name=type]").nth(row).selectOption(type);
        page.locator("[name=topics]").nth(row).fill(topics);
        page.locator("[name=count]").nth(row).fill(count);
        page.locator("[name=points]").nth(row).fill(points);
    }

    /** Sets an exam with the paper on the screen; answers with its code. */
    static String anExamOf(Screen trainer, List<Newcomer> candidates) {
        Page page = trainer.page();
        page.click("a[href*='/desk/exam?paper=']");
        page.fill("#attempts", "x");
        page.click("#set");
        page.locator("#attempts-err .err-t").waitFor();
        page.fill("#attempts", "2");
        page.click("#set");
        page.waitForURL("**/desk/exam?code=**");
        String code = page.url().replaceAll(".*code=", "");
        page.fill("#names", candidates.get(0).userName() + "\nnobody-at-all");
        page.click("#add");
        page.locator("#names-err .err-t").waitFor();
        page.locator("#nobody").waitFor();
        page.fill(
                "#names",
                String.join("\n", candidates.stream().map(Newcomer::userName).toList()));
        page.click("#add");
        page.locator("[data-user='" + candidates.get(2).userName() + "']").waitFor();
        assertEquals(3, page.locator("[data-user]").count());
        Whole.assertWhole(trainer, "exam");
        trainer.keep("desk-exam");
        return code;
    }

    private static void candidatesSit(String exam, List<Screen> screens) {
        for (Screen screen : screens) {
            Page page = screen.page();
            screen.open("/exams");
            page.locator("a[href='/exam/lobby?exam=" + exam + "']").click();
            page.locator("#agree").check();
            page.locator("#enter").click();
            page.locator("#main:not([hidden])").waitFor();
            Walk walk = new Walk(screen);
            assertEquals(6, walk.questions());
            walk.answerAll();
            walk.handIn();
            assertTrue(page.locator(".lampscore:not(.off)").textContent().contains("60"), page.url());
        }
    }

    @Test
    void aMockExamIsOfferedAndALearnerDoesItOnAPhone() {
        SharedPortal.filled();
        try (Chromium.Opened chromium = Chromium.open();
                Screen trainer = new Screen(chromium.browser(), SharedPortal.get(), Screen.DESK, "zh_CN");
                Screen learner = new Screen(chromium.browser(), SharedPortal.get(), Screen.PHONE, "zh_CN")) {
            Colleague.enter(trainer, "TRAINER");
            trainer.open("/desk/blueprint");
            Page desk = trainer.page();
            desk.fill("#title", "有限空间 模拟考试");
            desk.selectOption("#use", "PRACTICE");
            section(desk, 0, "true_false", "", "3", "20");
            desk.fill("#passMark", "40");
            desk.click("#keep");
            desk.waitForURL("**/desk/blueprint?id=**");
            String plan = desk.url().replaceAll(".*id=", "");
            trainer.open("/desk/blueprints");
            desk.click("[data-plan='" + plan + "'] [id$=offer]");
            desk.locator(".note.ok").waitFor();
            Whole.assertWhole(trainer, "blueprints");
            trainer.keep("desk-blueprints");

            new Newcomer("示例学员丁").register(learner);
            learner.open("/practice");
            learner.page().click("#to-mocks");
            Whole.assertWhole(learner, "mocks");
            learner.keep("practice-mock");
            learner.page().click("[data-mock='" + plan + "'] .timed");
            int wrong = doTheMockExam(learner);
            learner.open("/practice/mistakes");
            assertEquals(
                    wrong > 0, learner.page().locator("main li.card").count() > 0, "wrong answers are in the notebook");
        }
    }

    /** How many answers were wrong: the paper is drawn by chance, so they may all be right. */
    private static int doTheMockExam(Screen learner) {
        Page page = learner.page();
        page.locator("#left").waitFor();
        Whole.assertWhole(learner, "question");
        learner.keep("practice-mock-question");
        page.locator("#mock .op li label").first().click();
        page.click("#next");
        page.locator(".places .now[value='2']").waitFor();
        page.locator("#mock .op li label").nth(1).click();
        page.reload();
        assertEquals(1, page.locator(".places .done").count(), "what was kept is there after a reload");
        page.locator("#mock .op li label").first().click();
        page.locator(".places input[value='1']").click();
        page.locator(".places .now[value='1']").waitFor();
        Locator chosen = page.locator("#mock .op input:checked");
        assertEquals("true", chosen.inputValue(), "the first answer can be changed");
        page.locator("#mock .op li label").nth(1).click();
        page.click("#end");
        page.locator("#ending").waitFor();
        assertTrue(page.textContent("#ending").contains("1"), page.textContent("#ending"));
        Whole.assertWhole(learner, "ending");
        learner.keep("practice-mock-ending");
        page.click("#handIn");
        page.waitForURL("**/practice/mock-result?**");
        assertTrue(page.locator("#lessons > li").count() >= 1);
        Whole.assertWhole(learner, "result");
        learner.keep("practice-mock-result");
        int wrong = page.locator("#lessons .tag.danger").count();
        page.locator("#lessons .more").first().click();
        page.waitForURL("**/practice/drill?**");
        return wrong;
    }

    @Test
    void aPaperIsPutTogetherByHand() {
        SharedPortal.filled();
        try (Chromium.Opened chromium = Chromium.open();
                Screen trainer = new Screen(chromium.browser(), SharedPortal.get(), Screen.DESK, "en")) {
            Colleague.enter(trainer, "TRAINER");
            trainer.open("/desk/paper-manual");
            Page page = trainer.page();
            page.click("#save");
            page.waitForSelector("#title-err .err-t");
            page.fill("#title", "By hand");
            for (int item = 1; item <= 3; item++) {
                page.locator("[id$=add]").first().click();
                page.locator("[data-code]").nth(item - 1).waitFor();
            }
            List<String> codes = codes(page);
            page.locator("[data-code] [id$=down]").first().click();
            page.waitForFunction("code => document.querySelector('[data-code]').dataset.code === code", codes.get(1));
            assertEquals(List.of(codes.get(1), codes.get(0), codes.get(2)), codes(page));
            page.locator("[name=points]").first().fill("2,5");
            page.locator("[data-code] [id$=remove]").last().click();
            page.locator("[data-code]")
                    .nth(2)
                    .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
            Whole.assertWhole(trainer, "manual");
            trainer.keep("desk-paper-manual");
            page.click("#save");
            page.waitForURL("**/desk/paper?**");
            assertEquals(2, page.locator("#items > li").count());
            assertTrue(page.textContent("#items").contains("2.5"), page.textContent("#items"));
        }
    }

    private static List<String> codes(Page page) {
        return page.locator("[data-code]").all().stream()
                .map(row -> row.getAttribute("data-code"))
                .toList();
    }

    @Test
    void everyPaperDeskIsWholeAtBothWidthsAndInBothLanguages() {
        SharedPortal.filled();
        try (Chromium.Opened chromium = Chromium.open()) {
            for (int width : new int[] {Screen.PHONE, Screen.DESK}) {
                for (String language : List.of("zh_CN", "en")) {
                    try (Screen screen = new Screen(chromium.browser(), SharedPortal.get(), width, language)) {
                        Colleague.enter(screen, "TRAINER");
                        for (String name :
                                List.of("blueprints", "blueprint", "papers", "paper-manual", "exams", "exam")) {
                            assertEquals(200, screen.open("/desk/" + name), name);
                            Whole.assertWhole(screen, name);
                            screen.keep("desk-" + name + "-new");
                        }
                        screen.open("/practice/mock");
                        Whole.assertWhole(screen, "mock");
                        screen.keep("practice-mock-trainer");
                    }
                }
            }
        }
    }
}
