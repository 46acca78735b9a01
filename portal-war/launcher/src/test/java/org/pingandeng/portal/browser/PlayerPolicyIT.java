package org.pingandeng.portal.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The office sets how films of a programme are watched; a worker's film keeps to it, asks in the middle whether somebody
 * is there, and what nobody answered for does not count, with the reason.
 */
class PlayerPolicyIT {

    private static final String PROGRAMME = "hazchem-trading-head-initial";

    @BeforeAll
    static void theFirstContentIsThere() {
        SharedPortal.filled();
    }

    @Test
    void aFilmIsWatchedAsTheProgrammeSaysAndItsQuestionsAreAnsweredOrNot() {
        try (Chromium.Opened chromium = Chromium.open();
                Screen office = new Screen(chromium.browser(), SharedPortal.get(), Screen.DESK, "zh_CN");
                Screen worker = new Screen(chromium.browser(), SharedPortal.get(), Screen.PHONE, "zh_CN")) {
            Colleague.enter(office, "OFFICE");
            decide(office);
            Page page = film(worker);
            keepsToIt(page);
            Whole.assertWhole(worker, "a film with manners");
            worker.keep("learn-lesson-policy");
            answered(worker);
            unanswered(worker);
            ledger(worker);
            english(chromium);
        }
    }

    private static void decide(Screen office) {
        Page page = office.page();
        office.open("/desk/player-policy?p=" + PROGRAMME);
        assertEquals(PROGRAMME, page.inputValue("#programme"));
        page.selectOption("#seeking", "NONE");
        for (int at = 0; at < page.locator("[name=speeds]").count(); at++) {
            page.locator("[name=speeds]").nth(at).uncheck();
        }
        page.check("[name=speeds][value='200']");
        page.fill("#count", "2");
        page.fill("#answer", "30");
        page.fill("#least", "40");
        page.fill("#source", "示例办公室二〇二六年决定");
        page.click("#addPolicy");
        page.locator("#least-err:not(:empty)").waitFor();
        assertEquals("示例办公室二〇二六年决定", page.inputValue("#source"), "nothing typed is lost");
        page.fill("#least", "100");
        page.click("#addPolicy");
        page.locator("tr[data-programme=" + PROGRAMME + "]").first().waitFor();
        Whole.assertWhole(office, "policies");
        office.keep("desk-player-policy");
        page.setViewportSize(Screen.PHONE, 844);
        assertEquals(0, office.overflow(), "policies on a phone");
        office.keep("desk-player-policy-390");
        page.setViewportSize(Screen.DESK, 900);
    }

    private static Page film(Screen worker) {
        new Newcomer("示例学员").register(worker);
        worker.open("/learn/programme?p=" + PROGRAMME);
        Page page = worker.page();
        page.click("#enrol");
        page.locator("#go-on").waitFor();
        page.locator("ol.chapters a:has-text('一桶货'), ol.chapters a:has-text('one drum')")
                .click();
        page.locator("#lesson[data-kind=video][data-state]").waitFor();
        return page;
    }

    /** No other speed than those allowed, and no way to move the film. */
    private static void keepsToIt(Page page) {
        assertTrue(page.textContent("#manners").contains("2.0"), page.textContent("#manners"));
        page.waitForFunction("() => document.getElementById('video').readyState >= 1");
        page.evaluate("() => { document.getElementById('video').playbackRate = 1.5 }");
        page.waitForFunction("() => document.getElementById('video').playbackRate === 1");
        assertEquals(page.getAttribute("#lesson", "data-fast"), page.textContent("#banner"));
        page.evaluate("() => { document.getElementById('video').currentTime = 30 }");
        page.waitForFunction("() => document.getElementById('video').currentTime < 2");
        assertEquals(page.getAttribute("#lesson", "data-ahead"), page.textContent("#banner"));
        page.selectOption("#speed", "200");
        page.waitForFunction("() => document.getElementById('video').playbackRate === 2");
    }

    private static void untilAsked(Page page) {
        page.evaluate("() => { const v = document.getElementById('video'); v.muted = true; return v.play(); }");
        page.waitForFunction(
                "() => document.getElementById('check').open",
                null,
                new Page.WaitForFunctionOptions().setTimeout(60_000));
        assertTrue((Boolean) page.evaluate("() => document.getElementById('video').paused"), "the film stands still");
    }

    private static void answered(Screen worker) {
        Page page = worker.page();
        untilAsked(page);
        assertEquals("0:00", page.textContent("#counted"), "what was watched waits");
        assertTrue(page.textContent("#waits").contains("0:"), page.textContent("#waits"));
        Whole.assertWhole(worker, "a question in a film");
        worker.keep("learn-lesson-question");
        page.keyboard().press("Escape");
        assertTrue((Boolean) page.evaluate("() => document.getElementById('check').open"), "not waved away");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        page.locator("#check [data-part=said].note").waitFor();
        worker.keep("learn-lesson-question-answered");
        page.waitForFunction("() => document.getElementById('counted').textContent !== '0:00'");
        page.locator("#check [data-part=go]").press("Enter");
        page.waitForFunction("""
                () => {
                  const box = document.getElementById('check');
                  const next = box.open && box.querySelector('[data-part=go]').hidden;
                  return next || !box.open && !document.getElementById('video').paused;
                }""");
    }

    private static void unanswered(Screen worker) {
        Page page = worker.page();
        String counted = page.textContent("#counted");
        untilAsked(page);
        double left = second(page);
        page.locator("#check [data-part=said].note.warn")
                .waitFor(new com.microsoft.playwright.Locator.WaitForOptions().setTimeout(60_000));
        page.waitForFunction("left => document.getElementById('video').currentTime < left - 1", left);
        page.locator("#check [data-part=go]").click();
        page.waitForFunction("() => !document.getElementById('check').open");
        page.evaluate("() => document.getElementById('video').pause()");
        assertEquals(counted, page.textContent("#counted"), "nothing of it counts");
    }

    private static double second(Page page) {
        return ((Number) page.evaluate("() => document.getElementById('video').currentTime")).doubleValue();
    }

    private static void ledger(Screen worker) {
        worker.open("/learn/ledger?p=" + PROGRAMME);
        assertTrue(worker.page().textContent("main").contains("视频中的问题没有回答"));
        worker.keep("learn-ledger-absent");
    }

    private static void english(Chromium.Opened chromium) {
        try (Screen worker = new Screen(chromium.browser(), SharedPortal.get(), Screen.DESK, "en")) {
            Page page = film(worker);
            assertFalse(page.textContent("#manners").isBlank());
            page.waitForFunction("() => document.querySelectorAll('#cues button').length > 0");
            page.locator("details:has(#cues) summary").click();
            Whole.assertWhole(worker, "a film in English");
            worker.keep("learn-lesson-policy-en");
        }
    }
}
