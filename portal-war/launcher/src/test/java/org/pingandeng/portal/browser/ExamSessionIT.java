package org.pingandeng.portal.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pingandeng.portal.launch.PortalDatabase;

/**
 * The office plans a date, two ask for it, one is refused with the reason; the other comes before the doors, at the doors,
 * and sits until the date is cancelled; a third comes too late; a make-up date takes both.
 */
class ExamSessionIT {

    private final String exam = "dates-" + UUID.randomUUID();
    private final String title = "上午场 " + exam.substring(6, 12);

    @Test
    void aDateGoesItsWayFromThePlanToTheMakeUp() {
        SharedPortal.filled();
        change(
                "insert into quiz.exam (code, title_zh, title_en, minutes, pass_mark, attempts, grace_seconds, blueprint,"
                        + " changed_at) select ?, '有限空间作业 结业考试', 'Confined space: final exam', minutes, pass_mark, attempts,"
                        + " grace_seconds, blueprint, now() from quiz.exam where code = 'confined-space-5min'");
        try (Chromium.Opened chromium = Chromium.open();
                Screen office = new Screen(chromium.browser(), SharedPortal.get(), Screen.DESK, "zh_CN");
                Screen worker = new Screen(chromium.browser(), SharedPortal.get(), Screen.PHONE, "zh_CN");
                Screen refused = new Screen(chromium.browser(), SharedPortal.get(), Screen.DESK, "en");
                Screen late = new Screen(chromium.browser(), SharedPortal.get(), Screen.PHONE, "en")) {
            Colleague.enter(office, "OFFICE");
            String session = plan(office);
            Newcomer first = new Newcomer("示例考生甲");
            Newcomer second = new Newcomer("示例考生乙");
            Newcomer third = new Newcomer("示例考生丙");
            first.register(worker);
            second.register(refused);
            third.register(late);
            ask(worker, session);
            ask(refused, session);
            decide(office, session, first, second);
            theRefusedOneReadsTheReason(refused, session);
            papers(office, worker, refused, session);
            atTheDoors(worker, session);
            tooLate(office, late, third, session);
            String again = cancelledAndMadeUpFor(office, worker, session);
            try (Screen phone = new Screen(chromium.browser(), SharedPortal.get(), Screen.PHONE, "en")) {
                onThePhone(phone, session, again);
            }
        }
    }

    private void change(String sql) {
        try (Connection database = PortalDatabase.open(SharedPortal.get());
                PreparedStatement statement = database.prepareStatement(sql)) {
            statement.setString(1, exam);
            statement.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Moves the date's hours as if time had passed. */
    private void bell(String hours) {
        change("update quiz.exam_session set " + hours + " where exam = ? and makes_up_for is null");
    }

    private String plan(Screen office) {
        Page page = office.page();
        assertEquals(200, office.open("/desk/exam-session"));
        page.click("#keep");
        page.locator("#errors").waitFor();
        page.locator("#title-err .err-t").waitFor();
        page.selectOption("#exam", exam);
        page.fill("#title", title);
        page.fill("#place", "示例考场 " + exam.substring(6, 12));
        page.fill("#capacity", "2");
        page.fill("#seats", "2");
        page.fill("#lateness", "5");
        page.fill("#code", "K7Q2");
        look(office, "desk-exam-session-new");
        page.click("#keep");
        page.locator("#session[data-state=PLANNED]").waitFor();
        page.click("#publish");
        page.locator("#session[data-state=PUBLISHED]").waitFor();
        look(office, "desk-exam-session");
        String session = page.locator("#session").getAttribute("data-id");
        office.open("/desk/exam-sessions?m=" + page.inputValue("#bellAt").substring(0, 7));
        page.locator("[data-session='" + session + "']").waitFor();
        look(office, "desk-exam-sessions");
        return session;
    }

    private static Locator offer(Screen screen, String session) {
        screen.open("/exams");
        return screen.page().locator("#offers [data-session='" + session + "']");
    }

    private static void ask(Screen screen, String session) {
        Locator offer = offer(screen, session);
        look(screen, "exams-dates");
        offer.locator("button[value=ask]").click();
        screen.page()
                .locator("[data-session='" + session + "'][data-stand=ASKED]")
                .waitFor();
    }

    private void decide(Screen office, String session, Newcomer first, Newcomer second) {
        Page page = office.page();
        office.open("/desk/exam-session?s=roster&id=" + session);
        look(office, "desk-exam-session-asked");
        page.locator("[data-user='" + first.userName() + "'] button[value=accept]")
                .click();
        page.locator("[data-user='" + first.userName() + "'][data-stand=ACCEPTED]")
                .waitFor();
        Locator other = page.locator("[data-user='" + second.userName() + "']");
        other.locator("select").selectOption("HOURS_MISSING");
        other.locator("input[name=words]").fill("还差 4 学时");
        other.locator("button[value=refuse]").click();
        page.locator("[data-user='" + second.userName() + "'][data-stand=REFUSED]")
                .waitFor();
        look(office, "desk-exam-session-roster");
    }

    private void theRefusedOneReadsTheReason(Screen refused, String session) {
        Locator offer = offer(refused, session);
        assertTrue(offer.locator("[data-reason=HOURS_MISSING]").textContent().contains("还差 4 学时"));
        refused.open("/exam/lobby?exam=" + exam);
        assertEquals(0, refused.page().locator("#enter").count());
        assertTrue(refused.page().locator(".note.warn").textContent().contains("not taken"));
        look(refused, "exam-lobby-refused");
    }

    private void papers(Screen office, Screen worker, Screen refused, String session) {
        Page page = office.page();
        office.open("/desk/exam-session?s=papers&id=" + session);
        page.click("#seatShuffled");
        page.locator(".note.ok").waitFor();
        office.open("/desk/exam-session?s=papers&id=" + session);
        look(office, "desk-exam-session-papers");
        for (String print : List.of("tickets", "roll", "minutes")) {
            pdf(office, "/desk/exam-session?id=" + session + "&print=" + print);
            assertEquals(
                    403,
                    get(worker, "/desk/exam-session?id=" + session + "&print=" + print)
                            .status());
        }
        pdf(worker, "/exams?ticket=" + session);
        assertEquals(404, get(refused, "/exams?ticket=" + session).status());
        offer(worker, session);
        look(worker, "exams-ticket");
    }

    private void atTheDoors(Screen worker, String session) {
        Page page = worker.page();
        worker.open("/exam/lobby?exam=" + exam);
        assertTrue(page.locator(".note.warn").textContent().contains("入场时间"));
        assertEquals(0, page.locator("#enter").count());
        look(worker, "exam-lobby-early");
        bell("doors_at = now() - interval '1 minute', bell_at = now() + interval '20 minutes'");
        worker.open("/exam/lobby?exam=" + exam);
        look(worker, "exam-lobby-doors");
        page.fill("#accessCode", "WRONG");
        page.locator("#agree").check();
        page.click("#enter");
        page.locator(".note.danger, .note.warn").first().waitFor();
        assertTrue(page.locator("main").textContent().contains("口令不对"));
        page.fill("#accessCode", "k7q2");
        page.locator("#agree").check();
        page.click("#enter");
        page.waitForURL(address -> address.contains("/exam/room.html"));
    }

    private void tooLate(Screen office, Screen late, Newcomer third, String session) {
        late.open("/exam/lobby?exam=" + exam);
        assertTrue(late.page().locator(".note.warn").textContent().contains("on none of them"));
        office.open("/desk/exam-session?s=roster&id=" + session);
        office.page().fill("#names", third.userName());
        office.page().click("#add");
        office.page().locator("[data-user='" + third.userName() + "']").waitFor();
        bell("doors_at = now() - interval '2 hours', bell_at = now() - interval '1 hour'");
        late.open("/exam/lobby?exam=" + exam);
        assertTrue(late.page().locator(".note.warn").textContent().contains("too late"));
        look(late, "exam-lobby-late");
    }

    private String cancelledAndMadeUpFor(Screen office, Screen worker, String session) {
        Page page = office.page();
        office.open("/desk/exam-session?id=" + session);
        page.click("#cancel");
        page.locator("#errors").waitFor();
        page.fill("#cancelWords", "考场停电");
        page.click("#cancel");
        page.locator("#session[data-state=CANCELLED]").waitFor();
        offer(worker, session).getByText("考场停电").waitFor();
        worker.complaints(); // the room, which hears that its sitting is closed
        assertEquals("CANCELLED", offer(worker, session).getAttribute("data-stand"));
        look(worker, "exams-cancelled");
        worker.page().locator("a[href^='/exam/result?sitting=']").click();
        worker.page().locator("#void").waitFor();
        look(worker, "exam-result-void");
        worker.open("/exam/lobby?exam=" + exam);
        assertTrue(worker.page().locator(".note.warn").textContent().contains("不占考试次数"));
        page.fill("#againTitle", "补考场");
        page.fill("#againBell", "2030-01-15T09:00");
        page.click("#makeUp");
        page.locator("#session[data-state=PLANNED]").waitFor();
        String again = page.locator("#session").getAttribute("data-id");
        page.click("#publish");
        page.locator("#session[data-state=PUBLISHED]").waitFor();
        office.open("/desk/exam-session?s=roster&id=" + again);
        assertEquals(2, page.locator("[data-stand=ACCEPTED]").count(), "whose paper is void, and who came too late");
        assertEquals("ACCEPTED", offer(worker, again).getAttribute("data-stand"));
        office.open("/desk/exam-session?s=steps&id=" + session);
        page.locator("[data-step=MADE_UP]").waitFor();
        look(office, "desk-exam-session-steps");
        return again;
    }

    private static void onThePhone(Screen phone, String session, String again) {
        Colleague.enter(phone, "OFFICE");
        phone.open("/desk/exam-sessions?m=2030-01");
        look(phone, "desk-exam-sessions");
        for (String section : List.of("data", "roster", "papers", "steps")) {
            phone.open("/desk/exam-session?id=" + again + "&s=" + section);
            look(phone, "desk-exam-session-" + section);
        }
        phone.open("/desk/exam-session?s=data&id=" + session);
        look(phone, "desk-exam-session-cancelled");
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
        Whole.assertWhole(screen, name);
        screen.keep(name);
    }
}
