package org.pingandeng.portal.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;

/** What trainers and learners do with a training class, step by step. */
final class ClassSteps {

    private static final ZoneId COUNTY = ZoneId.of("Asia/Shanghai");

    private ClassSteps() {}

    /**
     * Opens a class with one seat, with a teacher, for sign-ups.
     *
     * @return the class, for addresses
     */
    static String open(Screen trainer, String code, String programme) {
        Page page = trainer.page();
        assertEquals(200, trainer.open("/desk/training"));
        Whole.assertWhole(trainer, "training");
        LocalDate today = LocalDate.now(COUNTY);
        page.fill("#code", code);
        page.selectOption("#programme", programme);
        page.fill("#title", "示例有限空间作业培训班");
        page.fill("#titleEn", "Sample class: confined space");
        page.fill("#place", "示例培训中心 201 教室");
        page.fill("#quota", "1");
        page.fill("#from", today.toString());
        page.fill("#to", today.plusDays(10).toString());
        page.click("#make");
        page.waitForURL(address -> address.contains("/desk/training-class"));
        String id = page.locator("#class").getAttribute("data-id");
        page.fill("#teacherName", "示例教师" + code);
        page.fill("#qualification", "注册安全工程师");
        page.fill("#number", "AQ20260101");
        page.click("#addTeacher");
        page.locator("[aria-labelledby=teachers] li").waitFor();
        page.click("#to-SIGN_UP");
        page.locator("#class[data-state=SIGN_UP]").waitFor();
        Whole.assertWhole(trainer, "training-class");
        trainer.keep("desk-training-class");
        trainer.open("/desk/training");
        trainer.keep("desk-training");
        return id;
    }

    /** Asks for a seat, with everything that is asked. */
    static void signUp(Screen learner, String programme, LocalDate born) {
        Page page = learner.page();
        learner.open("/learn/programme?p=" + programme);
        page.locator("[aria-labelledby=open-classes] a").last().click();
        page.locator("#signUp").waitFor();
        page.fill("#born", born.toString());
        page.selectOption("#schooling", "JUNIOR");
        page.fill("#post", "电工");
        page.check("#health");
        learner.keep("learn-class-sign-up");
        page.click("#signUp");
        page.locator("#stand[data-stand=PENDING]").waitFor();
    }

    /** Where a learner stands in a class. */
    static String stand(Screen learner, String id) {
        learner.open("/learn/class?id=" + id);
        return learner.page().locator("#stand").getAttribute("data-stand");
    }

    /** Decides on a request, the oldest being 0; what is refused has a reason. */
    static void decide(Screen trainer, String id, int at, String decision, String reason) {
        trainer.open("/desk/training-class?s=signups&id=" + id);
        Locator request = trainer.page().locator("[data-signup]").nth(at);
        if (reason != null) {
            Whole.assertWhole(trainer, "training-class sign-ups");
            trainer.keep("desk-training-signups");
            request.locator("select[name=reason]").selectOption(reason);
        }
        request.locator("button[value=" + decision + "]").click();
        trainer.page().locator("[data-state=" + decision + "]").first().waitFor();
    }
}
