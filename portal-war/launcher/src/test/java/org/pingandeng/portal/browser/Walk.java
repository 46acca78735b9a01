package org.pingandeng.portal.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The stations of a worker's way on one screen; with the keyboard alone where nobody holds a phone. */
final class Walk {

    private static final int FOUND = 200;
    private static final int MOST_LOOKS = 240;
    private static final int A_MOMENT = 500;
    private static final double A_LESSON = 150_000;

    private final Screen screen;
    private final Page page;
    private final Keyboard keyboard;
    private final AnswerKey key;

    Walk(Screen screen) {
        this(screen, new AnswerKey());
    }

    Walk(Screen screen, AnswerKey key) {
        this.screen = screen;
        this.key = key;
        this.page = screen.page();
        this.keyboard = new Keyboard(page);
    }

    /** Presses something the way this person does: with a finger, or with Tab and Enter. */
    void press(String selector) {
        if (screen.width() == Screen.PHONE) {
            page.locator(selector).first().click();
        } else {
            keyboard.press(selector, "Enter");
        }
    }

    /** At a first start what can be learned comes in behind; a newcomer looks again until it is there. */
    void awaitContent() {
        for (String path : List.of("/course?c=", "/learn/programme?c=")) {
            for (int look = 0; screen.open(path + "confined-space-before-you-enter") != FOUND; look++) {
                assertTrue(look < MOST_LOOKS, path);
                page.waitForTimeout(A_MOMENT);
            }
        }
        screen.complaints();
    }

    void enrol() {
        screen.open("/courses");
        look("courses");
        screen.open("/course?c=confined-space-before-you-enter");
        look("course");
        screen.open("/learn/programme?c=confined-space-before-you-enter");
        press("#enrol");
        page.locator("#go-on").waitFor();
        look("learn-programme");
    }

    /** Studies in real time what is left, lesson after lesson. */
    void study() {
        while (page.locator("#go-on").count() > 0) {
            press("#go-on");
            page.locator("#lesson[data-state]").waitFor();
            String kind = page.locator("#lesson").getAttribute("data-kind");
            look("learn-lesson-" + kind);
            if ("video".equals(kind)) {
                press("#video");
                page.evaluate("() => document.getElementById('video').play()");
            }
            Reader.untilDone(page, A_LESSON);
            press("#back");
            page.locator("#lessons").waitFor();
        }
        screen.open("/learn/ledger");
        look("learn-ledger");
    }

    void practise() {
        screen.open("/practice");
        look("practice");
        press("#all");
        page.locator("#check").waitFor();
        look("practice-drill");
        answerWrong();
        page.locator(".explain").waitFor();
        look("practice-drill-explained");
        screen.open("/practice/mistakes");
        look("practice-mistakes");
    }

    /** The first option, or nonsense in a blank; whatever it is worth, the explanation follows. */
    private void answerWrong() {
        Locator blank = page.locator("input[name=blank]");
        if (blank.count() > 0) {
            blank.first().fill("不知道");
        } else {
            page.locator("#answer li label").first().click();
        }
        page.locator("#check").click();
    }

    void enterExam() {
        screen.open("/exams");
        look("exams");
        screen.open("/exam/lobby?exam=confined-space-5min");
        look("exam-lobby");
        if (screen.width() == Screen.PHONE) {
            page.locator("#agree").check();
        } else {
            keyboard.press("#agree", "Space");
        }
        press("#enter");
        page.waitForURL(address -> address.contains("/exam/room.html"));
        page.locator("#main:not([hidden])").waitFor();
        look("exam-room");
    }

    /** Leaves a page with all that it still asks the server; what comes of that is nobody's fault any more. */
    void leave() {
        page.navigate("about:blank");
        screen.complaints();
    }

    /** Opens the same exam in a second window, and takes it back in the first; what was answered is there. */
    void openElsewhereAndComeBack() {
        answer();
        awaitSaved();
        Page second = screen.context().newPage();
        second.navigate(page.url().replaceAll("/exam/.*", "/exam/lobby?exam=confined-space-5min"));
        second.locator("#agree").check();
        second.locator("#enter").click();
        second.locator("#main:not([hidden])").waitFor();
        assertEquals(1, second.locator("#cells button.answered").count(), "the second window has the answer");
        page.locator("#stage-link:not([hidden])").waitFor();
        look("exam-taken-over");
        second.close();
        leave();
        enterExam();
        assertEquals(1, page.locator("#cells button.answered").count(), "nothing that was saved is lost");
    }

    /** Answers without network: the room says so, keeps the answer, and sends it when the network is back. */
    void answerWithoutNetwork() {
        page.locator("#next").click();
        screen.context().setOffline(true);
        answer();
        page.locator("#saved.caution").waitFor();
        page.locator("#banner:not([hidden])").waitFor();
        screen.keep("exam-room-offline");
        screen.context().setOffline(false);
        awaitSaved();
        screen.complaints();
    }

    /** Somebody changes the pass on its way: refused with a reason, and entering again brings every answer back. */
    void answerWithAForgedPass() {
        int before = page.locator("#cells button.answered").count();
        page.locator("#next").click();
        page.route("**/api/v1/exam/**", Walk::forge);
        answer();
        page.locator("#banner-text").getByText("pass").waitFor();
        screen.keep("exam-room-forged");
        page.unroute("**/api/v1/exam/**");
        leave();
        enterExam();
        assertTrue(page.locator("#cells button.answered").count() >= before, "nothing that was saved is lost");
        awaitSaved();
    }

    private static void forge(Route route) {
        Map<String, String> headers = new HashMap<>(route.request().headers());
        headers.replace("x-sitting", "forged");
        route.resume(new Route.ResumeOptions().setHeaders(headers));
    }

    int questions() {
        return page.locator("#cells button").count();
    }

    /** Answers the question in front as a well-prepared candidate. */
    void answer() {
        List<String> right = key.of(page.locator("#stem").textContent());
        Locator blank = page.locator("#answer input.in");
        if (blank.count() > 0) {
            blank.first().fill(right.get(0));
            return;
        }
        boolean english = "en".equals(screen.language());
        for (String text : right) {
            String shown =
                    "对".equals(text) ? (english ? "True" : "对") : "错".equals(text) ? (english ? "False" : "错") : text;
            Locator words = page.getByText(shown, new Page.GetByTextOptions().setExact(true));
            page.locator("#answer label")
                    .filter(new Locator.FilterOptions().setHas(words))
                    .first()
                    .click();
        }
    }

    void awaitSaved() {
        page.locator("#saved.good").waitFor();
    }

    void answerAll() {
        for (int i = 0; i < questions(); i++) {
            page.locator("#cells button").nth(i).evaluate("node => node.click()");
            answer();
        }
        awaitSaved();
    }

    void handIn() {
        if (screen.width() == Screen.PHONE) {
            press("#open-sheet");
            page.locator("#dialog[open] .cells").first().waitFor();
            screen.keep("exam-sheet");
            press("#dialog-yes");
        } else {
            press("#hand-in");
        }
        page.locator("#dialog[open] .stack").waitFor();
        screen.keep("exam-hand-in");
        press("#dialog-yes");
        page.waitForURL(address -> address.contains("/exam/result"));
        look("exam-result");
    }

    /** Waits for the certificate and answers with its serial. */
    String certificate() {
        Locator serial = page.locator("a[href*='/verify/']");
        for (int i = 0; i < 60 && serial.count() == 0; i++) {
            screen.open("/learn/certificates");
            page.waitForTimeout(500);
        }
        look("learn-certificates");
        return serial.first().getAttribute("href").replaceAll(".*/verify/", "");
    }

    void verify(String serial) {
        screen.open("/verify/" + serial);
        look("verify-valid");
        assertTrue(page.content().contains("*"), "the name is masked");
    }

    void look(String name) {
        screen.keep(name);
        assertEquals(0, screen.overflow(), name + " sticks out at " + screen.width());
        assertEquals(List.of(), screen.barriers(), name);
        assertEquals(List.of(), screen.complaints(), name);
    }
}
