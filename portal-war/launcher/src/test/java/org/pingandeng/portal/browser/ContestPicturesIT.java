package org.pingandeng.portal.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.pingandeng.portal.browser.ContestSteps.Made;

/**
 * A contest whose questions have a picture and a blank: the picture is seen and the blank filled by keys, on a dead line
 * too, and the kept page speaks the reader's language.
 */
class ContestPicturesIT {

    private static final String TOPIC = "示例看图题";
    private static final int WIDE = 1200;

    private static SampleItems items;

    @BeforeAll
    static void theBankHasPicturesWithABlank() {
        SharedPortal.filled();
        items = new SampleItems(SharedPortal.get());
        items.putInBlanks(TOPIC, ContestSteps.QUESTIONS);
    }

    @AfterAll
    static void nobodyElseMeetsThem() {
        items.retire(TOPIC);
    }

    @Test
    void aPictureIsSeenAndABlankFilledAlsoWithoutNetwork() {
        try (Chromium.Opened chromium = Chromium.open();
                Screen office = new Screen(chromium.browser(), SharedPortal.get(), Screen.DESK, "zh_CN");
                Screen pupil = new Screen(chromium.browser(), SharedPortal.get(), Screen.PHONE, "en")) {
            Colleague.enter(office, "OFFICE");
            Made made = ContestSteps.makeOf(office, "示例看图竞赛", TOPIC, "CLASS");
            List<String> fetched = new CopyOnWriteArrayList<>();
            pupil.page().onRequest(request -> {
                if (request.url().contains("/contest/media/")) {
                    fetched.add(request.url());
                }
            });
            ContestSteps.enter(pupil, made, 1);
            pictureIsThere(pupil.page());
            Whole.assertWhole(pupil, "picture");
            pupil.keep("contest-room-picture");
            fillsByKeys(pupil.page());
            isToldWhichBlankIsWrong(pupil);
            goesOnWithoutNetwork(pupil);
            assertEquals(1, fetched.size(), "one picture for five questions and a reload: " + fetched);
            theKeptPageFollowsTheLanguage(pupil, made);
        }
    }

    private static void pictureIsThere(Page page) {
        page.waitForFunction("wide => document.querySelector('#stem-more .pic img')?.naturalWidth === wide", WIDE);
    }

    /** Enter with an empty blank leads back into it; with a word it confirms. */
    private static void fillsByKeys(Page page) {
        Keyboard keys = new Keyboard(page);
        keys.press("#blank-0", "Enter");
        page.locator("#told .err-t").waitFor();
        assertEquals("blank-0", page.evaluate("() => document.activeElement.id"));
        keys.type("#blank-0", "纸箱");
        page.keyboard().press("Enter");
        page.locator("#told .explain .good").waitFor();
        assertEquals("false", page.getAttribute("#blank-0", "aria-invalid"));
        ContestSteps.goOn(page, 1);
    }

    private static void isToldWhichBlankIsWrong(Screen pupil) {
        Page page = pupil.page();
        pictureIsThere(page);
        ContestSteps.answerOne(page);
        page.locator("#blank-0[aria-invalid=true]").waitFor();
        assertTrue(page.textContent("#told").contains("货物"), "what would have been right");
        Whole.assertWhole(pupil, "wrong blank");
        pupil.keep("contest-room-blank-wrong");
        ContestSteps.goOn(page, 2);
    }

    private static void goesOnWithoutNetwork(Screen pupil) {
        Page page = pupil.page();
        page.locator("#contest[data-kept=yes]").waitFor();
        pupil.context().setOffline(true);
        page.reload();
        page.locator("#begin:enabled").waitFor();
        speaks(page, "en", "Somebody else takes part");
        page.click("#begin");
        pictureIsThere(page);
        page.fill("#blank-0", "货物");
        page.keyboard().press("Enter");
        page.locator("#saved.away").waitFor();
        pupil.keep("contest-room-picture-away");
        pupil.complaints(); // the browser says that there was no network
        pupil.context().setOffline(false);
        page.locator("#told .explain .good").waitFor();
    }

    private static void theKeptPageFollowsTheLanguage(Screen pupil, Made made) {
        Page page = pupil.page();
        String room = URLEncoder.encode("/contest/room?c=" + made.slug(), StandardCharsets.UTF_8);
        assertEquals(200, pupil.open("/prefs?lang=zh_CN&next=" + room));
        speaks(page, "zh-CN", "换一个人");
        page.locator("#contest[data-kept=yes]").waitFor();
        pupil.context().setOffline(true);
        page.reload();
        page.locator("#begin:enabled").waitFor();
        speaks(page, "zh-CN", "换一个人");
        pupil.context().setOffline(false);
    }

    private static void speaks(Page page, String language, String leave) {
        assertEquals(language, page.getAttribute("html", "lang"));
        assertEquals(leave, page.textContent("#leave").strip());
    }
}
