package org.pingandeng.portal.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A lesson left and opened again: the second, the notes, and what the page says when a minute does not count. */
class StudyRoomIT {

    @BeforeAll
    static void theFirstContentIsThere() {
        SharedPortal.filled();
    }

    @Test
    void theFilmGoesOnAtTheSecondWhereItWasLeft() {
        try (Chromium.Opened chromium = Chromium.open();
                Screen screen = new Screen(chromium.browser(), SharedPortal.get(), Screen.PHONE, "zh_CN")) {
            Page page = lesson(screen, "video");
            page.evaluate("() => document.getElementById('video').play()");
            page.waitForFunction("() => document.getElementById('video').currentTime > 6");
            page.evaluate("() => document.getElementById('video').pause()");
            page.waitForResponse(
                    "**/api/v1/study/beats", () -> page.evaluate("() => dispatchEvent(new Event('online'))"));
            double left = second(page);
            page.reload();
            page.waitForFunction("() => document.getElementById('video').currentTime > 1");
            assertEquals(left, second(page), 1.5);
            assertTrue(page.textContent("#counted").matches("0:0[4-9]"), page.textContent("#counted"));
        }
    }

    private static double second(Page page) {
        return ((Number) page.evaluate("() => document.getElementById('video').currentTime")).doubleValue();
    }

    @Test
    void aNoteIsKeptAndTakenAway() {
        try (Chromium.Opened chromium = Chromium.open();
                Screen screen = new Screen(chromium.browser(), SharedPortal.get(), Screen.PHONE, "zh_CN")) {
            Page page = lesson(screen, "text");
            page.fill("#note", "监护人不下去");
            page.click("#note-form button");
            page.locator("#notes li").getByText("监护人不下去").waitFor();
            page.reload();
            page.locator("#notes li").getByText("监护人不下去").waitFor();
            page.click("#notes li button");
            page.waitForFunction("() => document.querySelectorAll('#notes li').length === 0");
            page.reload();
            page.locator("#lesson[data-state]").waitFor();
            assertEquals(0, page.locator("#notes li").count());
        }
    }

    @Test
    void aForgedReportIsRefusedAndThePageSaysWhy() {
        try (Chromium.Opened chromium = Chromium.open();
                Screen screen = new Screen(chromium.browser(), SharedPortal.get(), Screen.PHONE, "en")) {
            Page page = lesson(screen, "text");
            page.route("**/api/v1/study/beats", StudyRoomIT::forge);
            page.mouse().wheel(0, 200);
            page.evaluate("() => dispatchEvent(new Event('online'))");
            page.locator("#banner.note").waitFor();
            String why = page.getAttribute("#why", "data-FORGED_TOKEN");
            assertTrue(page.textContent("#banner").startsWith(why), page.textContent("#banner"));
            assertEquals("0:00", page.textContent("#counted"));
            screen.keep("learn-lesson-refused");
        }
    }

    private static void forge(Route route) {
        String said = route.request().postData();
        route.resume(new Route.ResumeOptions().setPostData(said.replaceAll("\"token\":\"(..)", "\"token\":\"xx")));
    }

    @Test
    void theSecondWindowCountsAndTheFirstSaysSo() {
        try (Chromium.Opened chromium = Chromium.open();
                Screen screen = new Screen(chromium.browser(), SharedPortal.get(), Screen.DESK, "zh_CN")) {
            Page first = lesson(screen, "text");
            Page second = screen.context().newPage();
            second.navigate(first.url());
            second.locator("#banner.note").waitFor();
            String other = second.getAttribute("#lesson", "data-other");
            assertTrue(second.textContent("#banner").contains(other));
            second.click("#banner button");
            second.waitForFunction("() => !document.getElementById('banner').textContent");
            first.evaluate("() => dispatchEvent(new Event('online'))");
            first.waitForFunction("other => document.getElementById('banner').textContent.includes(other)", other);
        }
    }

    @Test
    void aJumpAheadIsSetBackAndANoteLeadsBackToItsSecond() {
        try (Chromium.Opened chromium = Chromium.open();
                Screen screen = new Screen(chromium.browser(), SharedPortal.get(), Screen.DESK, "zh_CN")) {
            Page page = lesson(screen, "video");
            page.evaluate("() => document.getElementById('video').play()");
            page.waitForFunction("() => document.getElementById('video').currentTime > 4");
            page.evaluate("() => document.getElementById('video').pause()");
            double left = second(page);
            page.evaluate("() => { document.getElementById('video').currentTime = 40 }");
            page.waitForFunction("() => document.getElementById('video').currentTime < 10");
            assertEquals(left, second(page), 2);
            assertEquals(page.getAttribute("#lesson", "data-ahead"), page.textContent("#banner"));

            page.fill("#note", "先通风");
            page.click("#note-form button");
            page.locator("#notes button.tag").waitFor();
            String at = page.textContent("#notes button.tag");
            assertTrue(at.matches("0:0[3-6]"), at);
            page.evaluate("() => { document.getElementById('video').currentTime = 0 }");
            page.waitForFunction("() => document.getElementById('video').currentTime === 0");
            page.click("#notes button.tag");
            page.waitForFunction("() => document.getElementById('video').currentTime > 2");
        }
    }

    @Test
    void whatWasWatchedBeforeIsSaidNotToCountAgain() {
        try (Chromium.Opened chromium = Chromium.open();
                Screen screen = new Screen(chromium.browser(), SharedPortal.get(), Screen.PHONE, "en")) {
            Page page = lesson(screen, "video");
            page.evaluate("() => document.getElementById('video').play()");
            page.waitForFunction("() => document.getElementById('video').currentTime > 4");
            page.waitForResponse(
                    "**/api/v1/study/beats", () -> page.evaluate("() => dispatchEvent(new Event('online'))"));
            page.evaluate("() => { document.getElementById('video').currentTime = 0 }");
            page.waitForFunction("() => document.getElementById('video').currentTime > 2");
            page.evaluate("() => dispatchEvent(new Event('online'))");
            String why = page.getAttribute("#why", "data-ALREADY_COUNTED");
            page.waitForFunction("why => document.getElementById('state').textContent === why", why);
        }
    }

    @Test
    void aTextGoesOnAtTheLineWhereItWasLeft() {
        try (Chromium.Opened chromium = Chromium.open();
                Screen screen = new Screen(chromium.browser(), SharedPortal.get(), Screen.PHONE, "zh_CN")) {
            Page page = lesson(screen, "text");
            page.evaluate("() => scrollTo(0, 900)");
            page.waitForFunction("() => scrollY > 800");
            page.waitForResponse(
                    "**/api/v1/study/beats", () -> page.evaluate("() => dispatchEvent(new Event('online'))"));
            String address = page.url();
            screen.open("/learn/me");
            page.navigate(address);
            page.waitForFunction("() => scrollY > 800 && scrollY < 1000");
        }
    }

    @Test
    void aReportSentTwiceWithOtherWordsIsRefused() {
        try (Chromium.Opened chromium = Chromium.open();
                Screen screen = new Screen(chromium.browser(), SharedPortal.get(), Screen.PHONE, "zh_CN")) {
            Page page = lesson(screen, "text");
            Request honest = page.waitForRequest(
                    "**/api/v1/study/beats", () -> page.evaluate("() => dispatchEvent(new Event('online'))"));
            honest.response();
            String more = honest.postData().replaceAll("\"lasted\":(\\d+)", "\"lasted\":99$1");
            Object refusal = page.evaluate(
                    "async body => (await (await fetch('/api/v1/study/beats', {method: 'POST',"
                            + " headers: {'Content-Type': 'application/json'}, body})).json()).refusal",
                    more);
            assertEquals("REPLAYED_TOKEN", refusal);
        }
    }

    @Test
    void whatCannotBeCountedIsSaidOnceAndNotCalledANetworkFailure() {
        try (Chromium.Opened chromium = Chromium.open();
                Screen screen = new Screen(chromium.browser(), SharedPortal.get(), Screen.PHONE, "zh_CN")) {
            Page page = lesson(screen, "text");
            page.route("**/api/v1/study/begin", route -> route.fulfill(new Route.FulfillOptions().setStatus(404)));
            page.reload();
            page.locator("#banner.note").waitFor();
            assertEquals(page.getAttribute("#lesson", "data-closed"), page.textContent("#banner"));
        }
    }

    /** A newcomer enrols and opens the programme's first lesson of a kind. */
    private static Page lesson(Screen screen, String kind) {
        new Newcomer("示例学员").register(screen);
        screen.open("/learn/programme?c=confined-space-before-you-enter");
        Page page = screen.page();
        page.click("#enrol");
        page.locator("#go-on").waitFor();
        int place = "text".equals(kind) ? 0 : 2;
        page.locator("ol.chapters a").nth(place).click();
        page.locator("#lesson[data-kind=" + kind + "][data-state]").waitFor();
        return page;
    }
}
