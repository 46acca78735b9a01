package org.pingandeng.portal.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalTime;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.pingandeng.portal.launch.PortalDatabase;

/**
 * An hour in the hall: two candidates on phones, an invigilator at a desk and a colleague from the office on a phone. A
 * hand is raised, the power fails, one gets more time, one sitting is declared void, and afterwards the log is read.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InvigilatorIT {

    private static final double PATIENCE = 40_000;

    private Chromium.Opened chromium;
    private WrittenExam exam;
    private Screen first;
    private Screen second;
    private Screen invigilator;
    private Screen office;

    @BeforeAll
    void twoCandidatesSitDown() {
        chromium = Chromium.open();
        exam = new WrittenExam(SharedPortal.get());
        first = screen(Screen.PHONE, "zh_CN");
        second = screen(Screen.PHONE, "en");
        invigilator = screen(Screen.DESK, "zh_CN");
        office = screen(Screen.PHONE, "en");
        exam.enter(first, "示例考生甲");
        exam.enter(second, "示例考生乙");
        Colleague.enter(invigilator, "INVIGILATOR");
        Colleague.enter(office, "OFFICE");
    }

    private Screen screen(int width, String language) {
        return new Screen(chromium.browser(), SharedPortal.get(), width, language);
    }

    @AfterAll
    void theHallCloses() {
        first.close();
        second.close();
        invigilator.close();
        office.close();
        chromium.close();
    }

    private static void look(Screen screen, String name) {
        screen.keep(name);
        Whole.assertWhole(screen, name);
    }

    private static void await(Page page, String selector) {
        page.locator(selector).first().waitFor(new Locator.WaitForOptions().setTimeout(PATIENCE));
    }

    @Test
    void anHourInTheHall() {
        theInvigilatorFindsTheExam();
        aHandIsRaisedAndSeenTo();
        aMessageReachesAll();
        aTabThatWasLeftIsSeenWithItsReason();
        thePowerFailsAndTimeIsMadeGood();
        oneGetsMoreTime();
        oneSittingIsDeclaredVoid();
        oneIsClosedAndItsLogHolds();
        whatIsChangedInTheLogIsFound();
    }

    /** Cards stay and are patched: nothing is taken out or put in while nobody comes or goes. */
    @Test
    void fiveHundredCandidatesStayWhereTheyAre() {
        WrittenExam many = new WrittenExam(SharedPortal.get());
        many.seatMany(500);
        try (Screen desk = screen(Screen.DESK, "en")) {
            Colleague.enter(desk, "INVIGILATOR");
            desk.open("/desk/invigilate?exam=" + many.code());
            Page page = desk.page();
            await(page, "#grid li:nth-child(500)");
            page.evaluate(
                    "() => { window.moved = 0; new MutationObserver(changes => { window.moved += changes.length; })"
                            + ".observe(document.getElementById('grid'), {childList: true}); }");
            page.waitForResponse("**/api/v1/watch/board**", () -> {});
            page.waitForResponse("**/api/v1/watch/board**", () -> {});
            assertEquals(0, ((Number) page.evaluate("() => window.moved")).intValue());
            page.locator("#filters [data-filter=done]").click();
            assertEquals(0, page.locator("#grid li:not([hidden])").count());
            page.locator("#nobody").waitFor();
            page.locator("#filters [data-filter=all]").click();
            assertEquals(0, desk.overflow());
        } finally {
            many.clear();
        }
    }

    private void theInvigilatorFindsTheExam() {
        invigilator.open("/desk/invigilate");
        look(invigilator, "invigilate-halls");
        open(invigilator);
        await(invigilator.page(), "#grid li:nth-child(2)");
        assertEquals(
                2, invigilator.page().locator("#grid .seat[data-state=OPEN]").count());
        invigilator.page().locator("#grid .seat").first().focus();
        invigilator.page().keyboard().press("ArrowRight");
        assertEquals(
                1,
                invigilator
                        .page()
                        .evaluate(
                                "() => [...document.querySelectorAll('#grid .seat')].indexOf(document.activeElement)"));
        open(office);
        await(office.page(), "#grid li:nth-child(2)");
        look(office, "invigilate");
    }

    private void open(Screen screen) {
        screen.open("/desk/invigilate?exam=" + exam.code());
        await(screen.page(), "#grid .seat");
    }

    private void aHandIsRaisedAndSeenTo() {
        Page room = first.page();
        room.click("#hand");
        room.fill("#hand-words", "第 1 题看不清");
        first.keep("exam-room-hand");
        room.click("#dialog-yes");
        await(room, "#hand[aria-pressed=true]");
        Page desk = invigilator.page();
        await(desk, "#todo .tag.info");
        assertTrue(desk.locator("#todo").textContent().contains("第 1 题看不清"));
        look(invigilator, "invigilate");
        desk.locator("#todo .todo").first().click();
        await(desk, "#seat[open] [data-order=ANSWER]");
        look(invigilator, "invigilate-seat");
        desk.click("[data-order=ANSWER]");
        desk.click("#seat-close");
        await(room, "#hand[aria-pressed=false]");
    }

    private void order(Page desk, String what, String words) {
        desk.fill("#order-words", words);
        desk.click("#order-yes");
        desk.locator("#order")
                .waitFor(new Locator.WaitForOptions()
                        .setState(com.microsoft.playwright.options.WaitForSelectorState.HIDDEN));
        desk.locator("#said:not(:empty)").waitFor();
        assertTrue(desk.locator("#said").textContent().length() > 2, what);
    }

    private void aMessageReachesAll() {
        Page desk = invigilator.page();
        desk.click("[data-all=MESSAGE]");
        desk.click("#order-yes");
        desk.locator("#order-err:not(:empty)").waitFor();
        look(invigilator, "invigilate-message");
        order(desk, "message", "请检查准考证号。\n还有三十分钟。");
        for (Screen candidate : new Screen[] {first, second}) {
            await(candidate.page(), "#messages .message");
            look(candidate, "exam-room-message");
            candidate.page().click("#messages button");
            assertTrue(candidate.page().locator("#messages").isHidden());
        }
    }

    private void aTabThatWasLeftIsSeenWithItsReason() {
        hidden(second.page(), true);
        second.page().waitForRequest(request -> request.url().endsWith("/signals"), () -> {});
        hidden(second.page(), false);
        Page desk = office.page();
        panel(office, 1);
        await(desk, "#seat-signals li:has-text('Left the page 1 time') p");
        look(office, "invigilate-seat");
        desk.click("#seat-close");
    }

    private static void hidden(Page page, boolean hidden) {
        page.evaluate(
                "hidden => { Object.defineProperty(document, 'hidden', {get: () => hidden, configurable: true});"
                        + " document.dispatchEvent(new Event('visibilitychange')); }",
                hidden);
    }

    private static int left(Page room) {
        return LocalTime.parse(room.locator("#clock").textContent()).toSecondOfDay();
    }

    private void thePowerFailsAndTimeIsMadeGood() {
        WrittenExam.choose(first.page(), WrittenExam.CHOICE, WrittenExam.DIOXIDE);
        WrittenExam.choose(first.page(), WrittenExam.STATEMENT, 0);
        WrittenExam.choose(second.page(), WrittenExam.CHOICE, WrittenExam.WATER);
        Page desk = invigilator.page();
        desk.click("[data-all=PAUSE]");
        order(desk, "pause", "考场停电");
        await(desk, "#grid .seat[data-state=PAUSED]");
        await(first.page(), "#paused:not([hidden])");
        await(second.page(), "#paused:not([hidden])");
        look(first, "exam-room-paused");
        look(second, "exam-room-paused");
        look(invigilator, "invigilate-paused");
        int stands = left(first.page());
        first.page().waitForTimeout(3_000);
        assertEquals(stands, left(first.page()), "the clock stands");
        assertTrue(first.page().locator("#main").isHidden());
        desk.click("[data-all=RESUME]");
        order(desk, "resume", "");
        await(first.page(), "#main:not([hidden])");
        await(second.page(), "#main:not([hidden])");
        int after = left(first.page());
        assertTrue(stands - after <= 12 && after <= stands, stands + " then " + after);
    }

    private void panel(Screen screen, int seat) {
        screen.page().locator("#grid .seat").nth(seat).click();
        await(screen.page(), "#seat[open]");
    }

    private void oneGetsMoreTime() {
        int before = left(second.page());
        Page desk = office.page();
        panel(office, 1);
        desk.click("[data-order=EXTEND]");
        desk.fill("#order-minutes", "0");
        desk.fill("#order-words", "Late because of the bus");
        desk.click("#order-yes");
        desk.fill("#order-minutes", "7");
        look(office, "invigilate-extend");
        order(desk, "extend", "Late because of the bus");
        desk.click("#seat-close");
        second.page()
                .waitForFunction(
                        "before => { const [h, m, s] = document.getElementById('clock').textContent.split(':').map(Number);"
                                + " return h * 3600 + m * 60 + s > before; }",
                        before + 300,
                        new Page.WaitForFunctionOptions().setTimeout(PATIENCE));
    }

    private void oneSittingIsDeclaredVoid() {
        Page desk = invigilator.page();
        panel(invigilator, 0);
        desk.click("[data-order=VOID]");
        desk.click("#order-yes");
        desk.locator("#order-err:not(:empty)").waitFor();
        order(desk, "void", "考生身份不符");
        desk.click("#seat-close");
        await(desk, "#grid .seat[data-state=VOID]");
        first.page()
                .waitForURL(
                        address -> address.contains("/exam/result"), new Page.WaitForURLOptions().setTimeout(PATIENCE));
        first.page().locator("#void").waitFor();
        look(first, "exam-result-void");
        first.open("/exams");
        look(first, "exams-void");
    }

    private void oneIsClosedAndItsLogHolds() {
        Page desk = office.page();
        panel(office, 1);
        desk.click("[data-order=CLOSE]");
        order(desk, "close", "The hall closes");
        await(desk, "#grid .seat[data-state=CLOSED]");
        String log = desk.locator("#seat-log").getAttribute("href");
        for (Screen screen : new Screen[] {invigilator, office}) {
            screen.open(log);
            assertEquals("true", screen.page().locator("#verdict").getAttribute("data-holds"));
            assertTrue(screen.page().locator("#course .order").count() >= 5, "message, pause, resume, extend, close");
            look(screen, "sitting-log");
        }
    }

    /** Somebody with all rights on the database changes an answer; the page says which one. */
    private void whatIsChangedInTheLogIsFound() {
        UUID sitting = UUID.fromString(office.page().url().replaceAll(".*s=", ""));
        try (Connection database = PortalDatabase.open(SharedPortal.get());
                Statement guard = database.createStatement();
                PreparedStatement forge = database.prepareStatement(
                        "update quiz.sitting_event set answer = replace(answer, '0', '1') where sitting = ?")) {
            guard.execute("alter table quiz.sitting_event disable trigger sitting_event_is_append_only");
            forge.setObject(1, sitting);
            assertTrue(forge.executeUpdate() > 0);
            guard.execute("alter table quiz.sitting_event enable trigger sitting_event_is_append_only");
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        invigilator.open("/desk/sitting?s=" + sitting);
        assertEquals("false", invigilator.page().locator("#verdict").getAttribute("data-holds"));
        assertEquals(1, invigilator.page().locator("#verdict li").count());
        look(invigilator, "sitting-log-broken");
    }
}
