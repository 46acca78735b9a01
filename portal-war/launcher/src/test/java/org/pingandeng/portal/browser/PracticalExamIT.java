package org.pingandeng.portal.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pingandeng.portal.launch.PortalDatabase;

/**
 * The office gives an exam a practical part; an examiner scores on a tablet: one whose theory is not passed is refused,
 * another is scored with a photo and signatures, the line is cut in the middle and comes back, a third meets a veto; the
 * candidate reads the result.
 */
class PracticalExamIT {

    private static final int TABLET = 1024;

    private final String exam = "practical-" + UUID.randomUUID();
    private final String title = "实操场 " + exam.substring(10, 16);
    private final Newcomer passed = new Newcomer("示例考生甲");
    private final Newcomer failed = new Newcomer("示例考生乙");
    private final Newcomer vetoed = new Newcomer("示例考生丙");

    @Test
    void anExaminerScoresOnATablet() {
        SharedPortal.filled();
        change(
                "insert into quiz.exam values (?, '低压电工 取证考试', 'Low-voltage electrician', 120, 80, 2, 60, ?, true, now())",
                exam,
                "[{\"type\":\"single\",\"count\":1,\"points\":100,\"topics\":[]}]");
        try (Chromium.Opened chromium = Chromium.open();
                Screen office = new Screen(chromium.browser(), SharedPortal.get(), Screen.DESK, "zh_CN");
                Screen tablet = new Screen(chromium.browser(), SharedPortal.get(), TABLET, "zh_CN");
                Screen phone = new Screen(chromium.browser(), SharedPortal.get(), Screen.PHONE, "en");
                Screen worker = new Screen(chromium.browser(), SharedPortal.get(), Screen.PHONE, "zh_CN")) {
            failed.register(worker);
            worker.context().clearCookies();
            worker.speak();
            vetoed.register(worker);
            worker.context().clearCookies();
            worker.speak();
            passed.register(worker);
            Colleague.enter(office, "OFFICE");
            rule(office);
            String session = date(office);
            theory(passed, session);
            theory(vetoed, session);
            beforeThePractical(worker);
            Colleague.enter(tablet, "INVIGILATOR");
            beforeItsDay(tablet, session);
            tablet.open("/desk/practical");
            look(tablet, "practical");
            tablet.open("/desk/practical?session=" + session);
            tablet.page().locator("#people li:nth-child(3)").waitFor();
            look(tablet, "practical-people");
            theoryComesFirst(tablet);
            twoSubjects(tablet);
            aVeto(tablet);
            theOfficeLooksOnAPhone(phone, session);
            papers(tablet, worker, session);
        }
    }

    private static void change(String sql, Object... values) {
        try (Connection database = PortalDatabase.open(SharedPortal.get());
                PreparedStatement statement = database.prepareStatement(sql)) {
            for (int at = 0; at < values.length; at++) {
                statement.setObject(at + 1, values[at]);
            }
            statement.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private void rule(Screen office) {
        Page page = office.page();
        assertEquals(200, office.open("/desk/practical-rules"));
        page.selectOption("#exam", exam);
        page.selectOption("#trade", "low-voltage-electrician");
        page.fill("#source", "");
        page.click("#keep");
        page.locator("#errors").waitFor();
        page.fill("#source", "示例：县考试办 2026 年通知");
        page.click("#keep");
        page.locator("#rules [data-exam='" + exam + "']").waitFor();
        look(office, "practical-rules");
    }

    private String date(Screen office) {
        Page page = office.page();
        office.open("/desk/exam-session");
        page.selectOption("#exam", exam);
        page.fill("#title", title);
        page.fill("#place", "示例实训场 " + exam.substring(10, 16));
        page.fill("#capacity", "10");
        page.click("#keep");
        page.locator("#session[data-state=PLANNED]").waitFor();
        String session = page.locator("#session").getAttribute("data-id");
        page.click("#publish");
        page.locator("#session[data-state=PUBLISHED]").waitFor();
        office.open("/desk/exam-session?s=roster&id=" + session);
        page.fill("#names", passed.userName() + "\n" + failed.userName() + "\n" + vetoed.userName());
        page.click("#add");
        page.locator("[data-user='" + vetoed.userName() + "']").waitFor();
        return session;
    }

    private void theory(Newcomer who, String session) {
        change(
                "insert into quiz.sitting (id, exam, candidate, attempt, seed, paper, points, pass_mark, started_at, ends_at,"
                        + " grace_ends_at, closed_at, closed_by, score, passed, session) select gen_random_uuid(), ?, id, 1, 1,"
                        + " '[]', 100, 80, now(), now(), now(), now(), 'CANDIDATE', 91, true, ?::uuid from portal.person"
                        + " where user_name = ?",
                exam,
                session,
                who.userName());
    }

    private void beforeThePractical(Screen worker) {
        worker.open("/exams");
        worker.page().locator("a[href^='/exam/result?sitting=']").first().click();
        worker.page().getByText("还要通过实操考试").waitFor();
        worker.open("/account/notices");
        worker.page().getByText("考试办已把您排进").waitFor();
        look(worker, "account-notices-dates");
    }

    /** Tasks stay closed until the day of the date comes. */
    private static void beforeItsDay(Screen tablet, String session) {
        tablet.open("/desk/practical?session=" + session);
        tablet.page().locator("#people li:nth-child(3)").waitFor();
        choose(tablet, "示例考生甲");
        tablet.page().locator("#person-stand[data-refusal=NOT_YET]").waitFor();
        assertEquals(0, tablet.page().locator("#tasks button").count());
        change("update quiz.exam_session set doors_at = now(), bell_at = now() where id = ?::uuid", session);
    }

    private static Locator task(Page page, String subject) {
        return page.locator("#tasks [data-subject=" + subject + "]");
    }

    private static void choose(Screen tablet, String name) {
        Page page = tablet.page();
        if (page.locator("#to-people").isVisible()) {
            page.click("#to-people");
        }
        page.locator("#people button")
                .filter(new Locator.FilterOptions().setHasText(name))
                .click();
        page.locator("#person-view:not([hidden])").waitFor();
    }

    private static void theoryComesFirst(Screen tablet) {
        choose(tablet, "示例考生乙");
        tablet.page().locator("#person-stand[data-refusal=THEORY_NOT_PASSED]").waitFor();
        assertTrue(task(tablet.page(), "TOOLS").isDisabled());
        look(tablet, "practical-theory-first");
    }

    private static void twoSubjects(Screen tablet) {
        Page page = tablet.page();
        choose(tablet, "示例考生甲");
        look(tablet, "practical-person");
        take(page, "TOOLS");
        page.click("#clock");
        tickAll(page);
        page.locator("[data-line='d1+']").click();
        page.setInputFiles("#photo", new FilePayload("site.png", "image/png", SamplePictures.warehouse()));
        page.locator("#shots img").waitFor();
        sign(page, 0);
        page.click("#hand-in");
        page.locator("#score-err:not(:empty)").waitFor();
        page.fill("#candidate-name", "示例考生甲");
        look(tablet, "practical-score");
        aNewVersionLosesNothing(page);
        choose(tablet, "示例考生甲");
        take(page, "TOOLS");
        assertTrue(page.locator("[data-line=s1]").isChecked(), "what was ticked outlives a reload");
        assertEquals(1, page.locator("#shots img").count());
        page.click("#hand-in");
        page.locator("#tasks [data-subject=TOOLS][data-waits=DECIDED]").waitFor();
        assertTrue(page.locator("#line.ok").isVisible());
        tablet.context().setOffline(true);
        take(page, "OPERATION");
        tickAll(page);
        page.fill("#examiner-name", "示例考评员");
        page.fill("#candidate-name", "示例考生甲");
        page.click("#hand-in");
        page.locator("#tasks [data-subject=OPERATION][data-waits=LINE]").waitFor();
        page.locator("#line:not(:empty)").waitFor();
        tablet.complaints(); // a browser without network says so
        look(tablet, "practical-offline");
        tablet.context().setOffline(false);
        page.locator("#tasks [data-subject=OPERATION][data-waits=DECIDED]").waitFor();
        tablet.complaints();
        for (String subject : new String[] {"HAZARDS", "EMERGENCY"}) {
            take(page, subject);
            tickAll(page);
            page.fill("#examiner-name", "示例考评员");
            page.fill("#candidate-name", "示例考生甲");
            page.click("#hand-in");
            page.locator("#tasks [data-subject=" + subject + "][data-waits=DECIDED]")
                    .waitFor();
        }
        assertTrue(page.locator("#person-stand").textContent().contains("合格"));
        look(tablet, "practical-passed");
    }

    /** The page says that the portal has a newer version, goes on, and a reload brings it. */
    private static void aNewVersionLosesNothing(Page page) {
        page.route(
                "**/app.webmanifest",
                route -> route.fulfill(
                        new Route.FulfillOptions().setBody("{\"icons\":[{\"src\":\"/x.svg?v=newer\"}]}")));
        page.evaluate("document.dispatchEvent(new Event('visibilitychange')); window.before = true");
        page.locator("#reload").waitFor();
        assertTrue(page.locator("[data-line=s1]").isChecked());
        page.unroute("**/app.webmanifest");
        page.click("#reload");
        page.waitForFunction("() => !window.before && document.querySelector('#people li')");
    }

    private static void take(Page page, String subject) {
        task(page, subject).click();
        page.locator("#score[data-subject=" + subject + "]").waitFor();
    }

    private static void tickAll(Page page) {
        page.locator(".marks:not(.veto) input[type=checkbox]").all().forEach(Locator::check);
    }

    private static void sign(Page page, int which) {
        Locator frame = page.locator("canvas.ink").nth(which);
        frame.scrollIntoViewIfNeeded();
        BoundingBox box = frame.boundingBox();
        page.mouse().move(box.x + 40, box.y + 60);
        page.mouse().down();
        page.mouse().move(box.x + 140, box.y + 110);
        page.mouse().move(box.x + 260, box.y + 50);
        page.mouse().up();
    }

    private static void aVeto(Screen tablet) {
        Page page = tablet.page();
        choose(tablet, "示例考生丙");
        take(page, "OPERATION");
        tickAll(page);
        page.locator(".marks.veto input").first().check();
        page.fill("#examiner-name", "示例考评员");
        page.fill("#candidate-name", "示例考生丙");
        page.click("#hand-in");
        page.locator("#tasks [data-subject=OPERATION][data-waits=DECIDED]").waitFor();
        assertTrue(page.locator("#person-stand").textContent().contains("不合格"));
        look(tablet, "practical-veto");
    }

    private static void theOfficeLooksOnAPhone(Screen phone, String session) {
        Colleague.enter(phone, "OFFICE");
        phone.open("/desk/practical?session=" + session);
        phone.page().locator("#people li:nth-child(3)").waitFor();
        look(phone, "practical-people");
        phone.page().locator("#people button").first().click();
        phone.page().locator("#person-view:not([hidden])").waitFor();
        look(phone, "practical-person");
        phone.open("/desk/practical-rules");
        look(phone, "practical-rules");
    }

    private void papers(Screen tablet, Screen worker, String session) {
        pdf(tablet, "/desk/practical?session=" + session + "&print=list");
        assertEquals(
                403,
                get(worker, "/desk/practical?session=" + session + "&print=list")
                        .status());
        worker.open("/exams");
        worker.page().locator("a[href^='/exam/result?sitting=']").first().click();
        worker.page()
                .locator("[data-practical='" + session + "'][data-state=PASSED]")
                .waitFor();
        look(worker, "exam-result-practical");
        pdf(worker, worker.page().locator("[data-practical] a.btn").getAttribute("href"));
        choose(tablet, "示例考生甲");
        pdf(tablet, tablet.page().locator("#sheet-pdf").getAttribute("href"));
    }

    private static void pdf(Screen screen, String address) {
        APIResponse answer = get(screen, address);
        assertEquals(200, answer.status(), address);
        assertEquals("%PDF", new String(answer.body(), 0, 4, StandardCharsets.ISO_8859_1));
    }

    private static APIResponse get(Screen screen, String address) {
        return screen.context().request().get(SharedPortal.get().url(address));
    }

    private static void look(Screen screen, String name) {
        screen.keep(name);
        Whole.assertWhole(screen, name);
    }
}
