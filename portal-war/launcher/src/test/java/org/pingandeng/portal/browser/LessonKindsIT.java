package org.pingandeng.portal.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Lessons that ask for something to be done: trainers write them, workers do them on a phone. */
class LessonKindsIT {

    private static final double A_SHORT_LESSON = 60_000;

    @BeforeAll
    static void theStarterContentIsIn() {
        SharedPortal.filled();
    }

    @Test
    void aTrainerWritesAScenarioAndAWorkerWalksThroughIt() {
        try (Chromium.Opened chromium = Chromium.open();
                Screen trainer = new Screen(chromium.browser(), SharedPortal.get(), Screen.DESK, "zh_CN");
                Screen reviewer = new Screen(chromium.browser(), SharedPortal.get(), Screen.DESK, "en");
                Screen phone = new Screen(chromium.browser(), SharedPortal.get(), Screen.PHONE, "zh_CN")) {
            Colleague.enter(trainer, "TRAINER");
            Colleague.enter(reviewer, "REVIEWER");
            String version = begin(trainer, "it-scenario", "scenario", "池口怎么做");
            pit(trainer);
            hand(trainer, reviewer, version, "it-scenario");
            new Newcomer("示例学员").register(phone);
            enter(phone, "it-scenario");
            walkIntoTheBadEnd(phone);
            walkToTheGoodEnd(phone);
            busyUntilDone(phone.page());
            phone.page().reload();
            assertEquals("true", phone.page().getAttribute("#exercise", "data-done"));
        }
    }

    /** A course with one lesson of a kind. */
    private static String begin(Screen trainer, String code, String kind, String title) {
        Page page = trainer.page();
        trainer.open("/desk/courses");
        page.fill("#newTitle", title);
        page.fill("#code", code);
        page.click("#begin");
        page.waitForSelector("#course-edit");
        String version = page.getAttribute("#course-edit", "data-version");
        page.fill("#field", "工贸");
        page.click("[data-op=ADD_CHAPTER]");
        page.click(".node.chapter a");
        page.fill("[name='f.title.zh']", "动手");
        page.click("#keep");
        page.waitForSelector(".node.chapter a:has-text('动手')");
        Locator more = page.locator(".nodes details.more").first();
        more.locator("summary").click();
        more.locator("[data-kind=" + kind + "]").click();
        page.waitForSelector("#course-edit[data-form=" + kind + "]");
        page.fill("[name='f.title.zh']", title);
        page.fill("[name='f.length']", "1");
        return version;
    }

    /** By keyboard where something is pressed: each step comes back to what it changed. */
    private static void pit(Screen trainer) {
        Page page = trainer.page();
        for (int situation = 0; situation < 3; situation++) {
            press(page, "#addSituation");
            page.waitForSelector("#situation-" + situation);
        }
        say(page, "situation.0.title.zh", "池口");
        say(page, "situation.0.text.zh", "工友说下去两分钟就好。");
        say(page, "situation.0.choice.0.text.zh", "先通风，再检测");
        say(page, "situation.0.choice.0.consequence.zh", "检测仪说氧气不够，谁也没有下去。");
        page.selectOption("[name='f.situation.0.choice.0.quality']", "GOOD");
        say(page, "situation.0.choice.1.text.zh", "让他快去快回");
        say(page, "situation.0.choice.1.consequence.zh", "他下去就没有声音了。");
        end(page, 1, "good", "平安", "先通风、再检测、后作业。");
        end(page, 2, "bad", "出事了", "没有检测，谁也不能下去。");
        page.selectOption("[name='f.situation.0.choice.0.to']", "s2");
        page.setInputFiles(
                "[name='up.picture.0']", new FilePayload("pit.png", "image/png", SamplePictures.warehouse()));
        page.waitForSelector("#situation-0 img");
        page.click("#to-version");
        page.click("#submit");
        page.waitForSelector("#problems");
        List<String> problems = page.locator("#problems li").allTextContents();
        assertEquals(3, problems.size(), problems.toString());
        trainer.keep("desk-course-edit-scenario-problems");
        page.click("#problems a >> nth=0");
        page.waitForURL(address -> address.contains("#situation-0"));
        say(page, "situation.0.alt.zh", "池口");
        page.selectOption("[name='f.situation.0.choice.1.to']", "s3");
        page.click("#keep");
        page.waitForFunction("() => !document.getElementById('problems')");
        Whole.assertWhole(trainer, "a scenario being written");
        trainer.keep("desk-course-edit-scenario");
    }

    private static void press(Page page, String button) {
        page.locator(button).focus();
        page.keyboard().press("Enter");
    }

    private static void say(Page page, String field, String text) {
        page.fill("[name='f." + field + "']", text);
    }

    private static void end(Page page, int situation, String how, String title, String lesson) {
        String at = "situation." + situation;
        say(page, at + ".title.zh", title);
        say(page, at + ".text.zh", "这一天就这样过去了。");
        page.selectOption("[name='f." + at + ".end']", how);
        page.waitForSelector("[name='f." + at + ".lesson.zh']");
        say(page, at + ".lesson.zh", lesson);
    }

    /** Through review to learners, with a programme of its own and a short length. */
    private static void hand(Screen trainer, Screen reviewer, String version, String code) {
        trainer.open("/desk/course?v=" + version);
        trainer.page().click("#submit");
        trainer.page().waitForSelector("#state[data-state=IN_REVIEW]");
        reviewer.open("/desk/course?v=" + version);
        reviewer.page().click("tr[data-lesson] a >> nth=0");
        reviewer.page().waitForSelector("#shown");
        Whole.assertWhole(reviewer, "what a reviewer reads");
        reviewer.keep("desk-course-" + code);
        reviewer.page().click("#approve");
        reviewer.page().click("#publish");
        reviewer.page().waitForSelector("#state[data-state=PUBLISHED]");
        PackageFixture.open(SharedPortal.get(), List.of(code));
    }

    private static void enter(Screen phone, String code) {
        phone.open("/learn/programme?c=" + code);
        phone.page().click("#enrol");
        phone.page().click("#go-on");
        phone.page().locator("#lesson[data-state]").waitFor();
    }

    private static void walkIntoTheBadEnd(Screen phone) {
        Page page = phone.page();
        Whole.assertWhole(phone, "a scenario before its beginning");
        phone.keep("learn-lesson-scenario-begin");
        page.click("#begin");
        page.waitForSelector("#exercise[data-state=OPEN]");
        assertEquals("exercise-title", page.evaluate("() => document.activeElement.id"));
        assertFalse(page.content().contains("没有声音"), "the browser is not told what a choice leads to");
        Whole.assertWhole(phone, "a situation");
        phone.keep("learn-lesson-scenario");
        page.click(".offer[value='让他快去快回']");
        page.waitForSelector("#exercise[data-state=ENDED]");
        assertTrue(page.textContent("#exercise-said").contains("没有声音"), "what came of it is said aloud");
        assertTrue(page.textContent(".better").contains("先通风，再检测"));
        assertEquals("false", page.getAttribute("#exercise", "data-done"));
        Whole.assertWhole(phone, "a bad end");
        phone.keep("learn-lesson-scenario-end");
    }

    /** By keyboard, with scripts and without. */
    private static void walkToTheGoodEnd(Screen phone) {
        Page page = phone.page();
        plainly(phone);
        page.reload();
        page.waitForSelector("#exercise[data-state=OPEN]");
        new Keyboard(page).press(".offer[value='先通风，再检测']", "Enter");
        page.waitForSelector("#exercise[data-state=ENDED][data-done=true]");
        Whole.assertWhole(phone, "a good end");
        phone.keep("learn-lesson-scenario-good");
    }

    /** In a browser that runs no scripts the same forms are plain posts. */
    private static void plainly(Screen phone) {
        Browser browser = phone.context().browser();
        try (BrowserContext plain =
                browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false).setViewportSize(390, 844))) {
            plain.addCookies(phone.context().cookies());
            Page page = plain.newPage();
            page.navigate(phone.page().url());
            page.click("#again");
            page.waitForSelector("#exercise[data-state=OPEN]");
            assertTrue(page.url().contains("/learn/lesson?id="), page.url());
        }
    }

    /** Signs of life while the time runs. */
    private static void busyUntilDone(Page page) {
        Locator done = page.locator("#lesson[data-state=done]");
        for (int second = 0; second < A_SHORT_LESSON / 1000 && done.count() == 0; second++) {
            page.mouse().move(100 + second % 50, 300);
            page.waitForTimeout(1_000);
        }
        done.waitFor();
    }

    @Test
    void theScenarioThatComesWithThePortalIsReadInBothLanguages() {
        try (Chromium.Opened chromium = Chromium.open();
                Screen phone = new Screen(chromium.browser(), SharedPortal.get(), Screen.PHONE, "zh_CN");
                Screen desk = new Screen(chromium.browser(), SharedPortal.get(), Screen.DESK, "en")) {
            for (Screen screen : List.of(phone, desk)) {
                new Newcomer("示例学员").register(screen);
                screen.open("/learn/programme?c=hazchem-trading-head");
                Page page = screen.page();
                page.click("#enrol");
                page.locator("#go-on").waitFor();
                page.locator("ol.chapters a:has-text('" + (screen == phone ? "傍晚的一次卸车" : "unloading at dusk") + "')")
                        .click();
                page.locator("#lesson[data-state]").waitFor();
                page.click("#begin");
                page.waitForSelector("#exercise[data-state=OPEN]");
                page.click(screen == phone ? ".offer[value^='先按卸车票']" : ".offer[value^='Go through']");
                page.waitForSelector("#came.GOOD");
                page.click(screen == phone ? ".offer[value^='不卸']" : ".offer[value^='Do not unload']");
                page.waitForSelector("#exercise[data-step='2']");
                Whole.assertWhole(screen, "the drip");
                screen.keep("learn-lesson-scenario-starter");
                page.click(screen == phone ? ".offer[value^='找把扳手']" : ".offer[value^='Fetch']");
                page.waitForSelector("#exercise[data-state=ENDED]");
                Whole.assertWhole(screen, "the fire");
                screen.keep("learn-lesson-scenario-starter-end");
            }
        }
    }
}
