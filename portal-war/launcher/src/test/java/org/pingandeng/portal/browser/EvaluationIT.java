package org.pingandeng.portal.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A class is over; five learners say what they think of its teacher, and the trainer reads it once all five have. */
class EvaluationIT {

    private static final ZoneId COUNTY = ZoneId.of("Asia/Shanghai");
    private static final String PROGRAMME = "confined-space-5min";

    private final String code = "ev-" + UUID.randomUUID().toString().substring(0, 8);
    private final String teacher = "示例教师" + code;

    @Test
    void whatFiveLearnersSayOfATeacherIsShownWithoutTheirNames() {
        SharedPortal.filled();
        List<Screen> learners = new ArrayList<>();
        try (Chromium.Opened chromium = Chromium.open();
                Screen trainer = new Screen(chromium.browser(), SharedPortal.get(), Screen.DESK, "zh_CN")) {
            Colleague.enter(trainer, "TRAINER");
            String id = open(trainer);
            for (int at = 0; at < 5; at++) {
                Screen learner = new Screen(
                        chromium.browser(),
                        SharedPortal.get(),
                        at == 1 ? Screen.DESK : Screen.PHONE,
                        at == 1 ? "en" : "zh_CN");
                learners.add(learner);
                new Newcomer("示例学员" + at).register(learner);
                signUp(learner, id);
            }
            run(trainer, id);
            for (int at = 0; at < 5; at++) {
                evaluate(learners.get(at), at);
                if (at == 3) {
                    few(trainer);
                }
            }
            shown(trainer);
            file(trainer, id);
        } finally {
            learners.forEach(Screen::close);
        }
    }

    private String open(Screen trainer) {
        Page page = trainer.page();
        trainer.open("/desk/training");
        page.fill("#code", code);
        page.selectOption("#programme", PROGRAMME);
        page.fill("#title", "示例评价班");
        page.fill("#titleEn", "Sample class");
        page.fill("#place", "示例教室");
        page.fill("#quota", "5");
        page.fill("#from", LocalDate.now(COUNTY).toString());
        page.fill("#to", LocalDate.now(COUNTY).toString());
        page.fill("#signUpTo", LocalDate.now(COUNTY).toString());
        page.click("#make");
        page.waitForURL(address -> address.contains("/desk/training-class"));
        String id = page.locator("#class").getAttribute("data-id");
        page.fill("#teacherName", teacher);
        page.fill("#qualification", "注册安全工程师");
        page.fill("#number", "AQ20260102");
        page.click("#addTeacher");
        page.locator("[aria-labelledby=teachers] li").waitFor();
        page.click("#to-SIGN_UP");
        page.locator("#class[data-state=SIGN_UP]").waitFor();
        return id;
    }

    private static void signUp(Screen learner, String id) {
        Page page = learner.page();
        learner.open("/learn/class?id=" + id);
        page.fill("#born", "1990-05-06");
        page.selectOption("#schooling", "JUNIOR");
        page.fill("#post", "电工");
        page.check("#health");
        page.click("#signUp");
        page.locator("#stand[data-stand=PENDING]").waitFor();
    }

    private static void run(Screen trainer, String id) {
        Page page = trainer.page();
        for (int at = 0; at < 5; at++) {
            trainer.open("/desk/training-class?s=signups&id=" + id);
            page.locator("[data-signup] button[value=ACCEPTED]").first().click();
            page.locator(".note.ok, [data-state=ACCEPTED]").first().waitFor();
        }
        trainer.open("/desk/training-class?id=" + id);
        page.click("#to-RUNNING");
        page.locator("#class[data-state=RUNNING]").waitFor();
    }

    private void evaluate(Screen learner, int at) {
        Page page = learner.page();
        learner.open("/learn/evaluate");
        page.locator("#offers li:has-text('" + teacher + "') a").click();
        Locator marks = page.locator("fieldset.marks");
        assertEquals(4, marks.count());
        if (at == 0) {
            page.fill("#words", "示例意见：多讲讲现场");
            page.click("#give");
            page.locator("#problem").waitFor();
            assertEquals("示例意见：多讲讲现场", page.inputValue("#words"), "nothing typed is lost");
        }
        for (int item = 0; item < 4; item++) {
            marks.nth(item)
                    .locator("input[value='" + (item == 0 ? 3 : 5) + "']")
                    .check();
        }
        if (at < 2) {
            Whole.assertWhole(learner, "an evaluation");
            learner.keep(at == 0 ? "learn-evaluate" : "learn-evaluate-en");
        }
        page.click("#give");
        page.locator(".note.ok").waitFor();
        page.locator("#offers li[data-given=true]:has-text('" + teacher + "')").waitFor();
        if (at == 0) {
            learner.keep("learn-evaluate-done");
        }
    }

    private void few(Screen trainer) {
        trainer.open("/desk/evaluations");
        Locator card = trainer.page().locator("#teachers li[data-answers='4']:has-text('" + teacher + "')");
        card.waitFor();
        assertFalse(card.textContent().contains("多讲讲现场"), "too few to be shown");
        trainer.keep("desk-evaluations-few");
    }

    private void shown(Screen trainer) {
        trainer.open("/desk/evaluations");
        Locator card = trainer.page().locator("#teachers li[data-answers='5']:has-text('" + teacher + "')");
        card.locator(".tally").waitFor();
        assertTrue(card.textContent().contains("4.5"), card.textContent());
        assertTrue(card.textContent().contains("多讲讲现场"));
        assertFalse(card.textContent().contains("示例学员"), "nobody's name");
        Whole.assertWhole(trainer, "evaluations");
        trainer.keep("desk-evaluations");
        trainer.page().setViewportSize(Screen.PHONE, 844);
        assertEquals(0, trainer.overflow(), "evaluations on a phone");
        trainer.keep("desk-evaluations-390");
        trainer.page().setViewportSize(Screen.DESK, 900);
    }

    private static void file(Screen trainer, String id) {
        String address = SharedPortal.get().url("/desk/training-class?s=file&download=xlsx&id=" + id);
        assertEquals(200, trainer.context().request().get(address).status());
    }
}
