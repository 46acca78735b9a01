package org.pingandeng.portal.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A worker asks under a lesson on a phone, the trainer answers at a desk, and another worker reads it without a name. */
class TeacherQuestionsIT {

    private final String question = "风机停了还能下去吗？" + UUID.randomUUID().toString().substring(0, 6);

    @BeforeAll
    static void theFirstContentIsThere() {
        SharedPortal.filled();
    }

    @Test
    void aQuestionIsAskedAnsweredShownToAllAndWithdrawn() {
        try (Chromium.Opened chromium = Chromium.open();
                Screen worker = new Screen(chromium.browser(), SharedPortal.get(), Screen.PHONE, "zh_CN");
                Screen trainer = new Screen(chromium.browser(), SharedPortal.get(), Screen.DESK, "zh_CN");
                Screen mate = new Screen(chromium.browser(), SharedPortal.get(), Screen.DESK, "en")) {
            String lesson = lesson(worker, "示例工人");
            ask(worker);
            Colleague.enter(trainer, "TRAINER");
            answer(trainer);
            told(worker, lesson);
            lesson(mate, "示例同事");
            mate.page().locator("#published li:has-text('" + question + "')").waitFor();
            assertFalse(mate.page().textContent("main").contains("示例工人"), "nobody reads who asked");
            Whole.assertWhole(mate, "answers to others");
            mate.keep("learn-lesson-answers-en");
            withdraw(trainer);
            mate.page().reload();
            mate.page().locator("#lesson[data-state]").waitFor();
            assertEquals(
                    0,
                    mate.page()
                            .locator("#published li:has-text('" + question + "')")
                            .count());
        }
    }

    private static String lesson(Screen screen, String name) {
        new Newcomer(name).register(screen);
        screen.open("/learn/programme?c=confined-space-before-you-enter");
        Page page = screen.page();
        page.click("#enrol");
        page.locator("#go-on").waitFor();
        page.locator("ol.chapters a").nth(2).click();
        page.locator("#lesson[data-kind=video][data-state]").waitFor();
        return page.url();
    }

    private void ask(Screen worker) {
        Page page = worker.page();
        page.evaluate("() => { const v = document.getElementById('video'); v.muted = true; return v.play(); }");
        page.waitForFunction("() => document.getElementById('video').currentTime > 3");
        page.evaluate("() => document.getElementById('video').pause()");
        page.click("a[href='#ask']");
        page.fill("#ask", question);
        assertTrue(
                page.textContent("#ask-place-label").matches("(?s).*0:0[3-9].*"), page.textContent("#ask-place-label"));
        page.click("#ask-form button");
        Locator line = page.locator("#asked li:has-text('" + question + "')");
        line.locator(".tag.warn").waitFor();
        Whole.assertWhole(worker, "a question under a lesson");
        worker.keep("learn-lesson-ask");
        page.fill("#ask", "问错了");
        page.click("#ask-form button");
        page.locator("#asked li:has-text('问错了') .btn").click();
        page.waitForFunction("() => !document.getElementById('asked').textContent.includes('问错了')");
    }

    private void answer(Screen trainer) {
        Page page = trainer.page();
        trainer.open("/desk/questions");
        Locator row = page.locator("#questions tr:has-text('" + question + "')");
        row.waitFor();
        Whole.assertWhole(trainer, "questions");
        trainer.keep("desk-questions");
        row.locator("a.btn").click();
        page.locator("#said").waitFor();
        assertTrue(page.textContent("main").contains("0:0"), "the place is told");
        page.click("#send");
        page.locator("#reply-err:not(:empty)").waitFor();
        page.fill("#reply", "不能。风机停了要马上出来，重新通风、检测。");
        page.check("#published");
        Whole.assertWhole(trainer, "a question being answered");
        trainer.keep("desk-question");
        page.setViewportSize(Screen.PHONE, 844);
        assertEquals(0, trainer.overflow(), "a question on a phone");
        page.setViewportSize(Screen.DESK, 900);
        page.click("#send");
        page.locator(".note.ok").waitFor();
    }

    private void told(Screen worker, String lesson) {
        Page page = worker.page();
        page.navigate(lesson);
        page.locator("#asked li:has-text('" + question + "') .reply").waitFor();
        for (int at = 0; at < 40; at++) {
            worker.open("/account/notices");
            if (page.textContent("main").contains("有答复了")) {
                return;
            }
            page.waitForTimeout(500);
        }
        throw new AssertionError("no notice of the answer");
    }

    private void withdraw(Screen trainer) {
        Page page = trainer.page();
        trainer.open("/desk/questions?show=answered");
        page.locator("#questions tr:has-text('" + question + "') a.btn").click();
        page.click("#withdraw");
        page.locator(".note.ok").waitFor();
        trainer.keep("desk-questions-answered");
    }
}
