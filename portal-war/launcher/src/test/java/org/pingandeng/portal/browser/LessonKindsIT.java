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
            Reader.untilDone(phone.page(), A_SHORT_LESSON);
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
            page.waitForSelector("#part-" + situation);
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
        page.waitForSelector("#part-0 img");
        page.click("#to-version");
        page.click("#submit");
        page.waitForSelector("#problems");
        List<String> problems = page.locator("#problems li").allTextContents();
        assertEquals(3, problems.size(), problems.toString());
        trainer.keep("desk-course-edit-scenario-problems");
        page.click("#problems a >> nth=0");
        page.waitForURL(address -> address.contains("#part-0"));
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
        try (BrowserContext plain = browser.newContext(
                new Browser.NewContextOptions().setJavaScriptEnabled(false).setViewportSize(390, 844))) {
            plain.addCookies(phone.context().cookies());
            Page page = plain.newPage();
            page.navigate(phone.page().url());
            page.click("#again");
            page.waitForSelector("#exercise[data-state=OPEN]");
            assertTrue(page.url().contains("/learn/lesson?id="), page.url());
        }
    }

    @Test
    void aTrainerDrawsASceneAndAWorkerFindsWhatIsWrong() {
        try (Chromium.Opened chromium = Chromium.open();
                Screen trainer = new Screen(chromium.browser(), SharedPortal.get(), Screen.DESK, "en");
                Screen reviewer = new Screen(chromium.browser(), SharedPortal.get(), Screen.DESK, "zh_CN");
                Screen phone = new Screen(chromium.browser(), SharedPortal.get(), Screen.PHONE, "zh_CN")) {
            Colleague.enter(trainer, "TRAINER");
            Colleague.enter(reviewer, "REVIEWER");
            String version = begin(trainer, "it-scene", "scene", "仓库里哪里不对");
            store(trainer);
            hand(trainer, reviewer, version, "it-scene");
            new Newcomer("示例学员").register(phone);
            enter(phone, "it-scene");
            giveUp(phone);
            findAll(phone);
            Reader.untilDone(phone.page(), A_SHORT_LESSON);
        }
    }

    /** The picture, and three places drawn on it: two hazards and shelves that are all right. */
    private static void store(Screen trainer) {
        Page page = trainer.page();
        page.setInputFiles("[name='up.file']", new FilePayload("store.png", "image/png", SamplePictures.warehouse()));
        page.waitForSelector("[data-scene] img");
        say(page, "alt.zh", "一间仓库");
        place(page, 0, "消火栓前面", "箱子挡住了消火栓：搬走，前面不放东西。", 0.43, 0.40, 0.59, 0.78);
        place(page, 1, "地上的电线", "电线泡在水里：断电，把水擦干，换一条路走。", 0.62, 0.78, 0.90, 0.92);
        place(page, 2, "左边的货架", "", 0.06, 0.20, 0.37, 0.70);
        page.uncheck("[type=checkbox][name='f.region.2.hazard']");
        say(page, "share", "100");
        page.click("#keep");
        page.waitForSelector("#part-2");
        Whole.assertWhole(trainer, "a scene being drawn");
        trainer.keep("desk-course-edit-scene");
    }

    private static void place(Page page, int at, String label, String measure, double... corners) {
        press(page, "#addPlace");
        page.waitForSelector("#part-" + at);
        say(page, "region." + at + ".label.zh", label);
        say(page, "region." + at + ".measure.zh", measure);
        click(page, corners[0], corners[1]);
        click(page, corners[2], corners[1]);
        click(page, corners[2], corners[3]);
        click(page, corners[0], corners[3]);
        assertEquals(4, page.inputValue("[name='f.region." + at + ".outline']").split(" ").length);
    }

    /** At a share of the picture's width and height. */
    private static void click(Page page, double x, double y) {
        Locator picture = page.locator("[data-scene] svg, .hazards .scene img").first();
        picture.scrollIntoViewIfNeeded();
        var box = picture.boundingBox();
        picture.click(new Locator.ClickOptions().setPosition(x * box.width, y * box.height));
    }

    private static void giveUp(Screen phone) {
        Page page = phone.page();
        page.click("#begin");
        page.waitForSelector("#exercise[data-state=OPEN] .hazards .scene img");
        assertFalse(page.content().contains("搬走"), "the browser is not told what is wrong");
        click(page, 0.2, 0.4);
        page.waitForSelector("#exercise[data-step='1'] #came.RISKY");
        click(page, 0.5, 0.6);
        page.waitForSelector("#exercise[data-step='2'] #came.GOOD");
        assertTrue(page.textContent(".reviewed").contains("搬走"));
        page.waitForSelector(".hazards .scene polygon.found");
        Whole.assertWhole(phone, "a scene");
        phone.keep("learn-lesson-scene");
        page.click("#end");
        page.waitForSelector("#exercise[data-state=ENDED]");
        assertEquals(1, page.locator("polygon.missed").count());
        assertEquals("false", page.getAttribute("#exercise", "data-done"));
        Whole.assertWhole(phone, "a scene whose hazards are told");
        phone.keep("learn-lesson-scene-end");
    }

    /** One by the keyboard's cross, one by its name in the list. */
    private static void findAll(Screen phone) {
        Page page = phone.page();
        page.click("#again");
        page.waitForSelector("#exercise[data-state=OPEN] .hazards .scene img");
        page.locator(".hazards .scene").focus();
        for (int step = 0; step < 4; step++) {
            page.keyboard().press("ArrowDown");
        }
        page.keyboard().press("Enter");
        page.waitForSelector("#exercise[data-step='1'] #came.GOOD");
        assertTrue(
                (boolean) page.evaluate("() => document.activeElement.classList.contains('scene')"),
                "the keyboard goes on in the picture");
        page.click(".hazards .seg button:has-text('文字')");
        page.locator(".hazards .places label:has-text('电线')").click();
        page.waitForSelector("#exercise[data-state=ENDED][data-done=true]");
        Whole.assertWhole(phone, "a scene that is done");
    }

    @Test
    void aTrainerAsksQuestionsInALessonAndAWorkerAnswersThem() {
        try (Chromium.Opened chromium = Chromium.open();
                Screen trainer = new Screen(chromium.browser(), SharedPortal.get(), Screen.DESK, "zh_CN");
                Screen reviewer = new Screen(chromium.browser(), SharedPortal.get(), Screen.DESK, "en");
                Screen phone = new Screen(chromium.browser(), SharedPortal.get(), Screen.PHONE, "zh_CN")) {
            Colleague.enter(trainer, "TRAINER");
            Colleague.enter(reviewer, "REVIEWER");
            String version = begin(trainer, "it-practice", "practice", "练两道题");
            order(trainer);
            hand(trainer, reviewer, version, "it-practice");
            new Newcomer("示例学员").register(phone);
            enter(phone, "it-practice");
            answer(phone);
            Reader.untilDone(phone.page(), A_SHORT_LESSON);
            phone.open("/practice/mistakes");
            assertTrue(phone.page().locator(".card").count() > 0, "what was wrong is in the notebook");
        }
    }

    private static void order(Screen trainer) {
        Page page = trainer.page();
        assertTrue(page.locator("#topics-known option").count() > 1);
        say(page, "questions", "cs-p02\ncs-none");
        say(page, "count", "2");
        say(page, "right", "50");
        page.selectOption("#draw", "questions");
        page.waitForSelector("#named .bad-line:has-text('cs-none')");
        page.click("#to-version");
        page.click("#submit");
        page.waitForSelector("#problems");
        page.click("#problems a >> nth=0");
        page.waitForSelector("[name='f.questions']");
        say(page, "questions", "cs-p02\ncs-p03");
        page.click("#keep");
        page.waitForSelector("#named .good-line:has-text('cs-p03')");
        assertEquals(0, page.locator("#problems").count());
        Whole.assertWhole(trainer, "practice being ordered");
        trainer.keep("desk-course-edit-practice");
    }

    /** One of two is enough. */
    private static void answer(Screen phone) {
        Page page = phone.page();
        Whole.assertWhole(phone, "practice before its beginning");
        phone.keep("learn-lesson-practice-begin");
        page.click("#begin");
        page.waitForSelector("#exercise #check");
        Whole.assertWhole(phone, "a question within a lesson");
        phone.keep("learn-lesson-practice");
        answer(page, false);
        page.waitForSelector("#exercise .explain");
        Whole.assertWhole(phone, "an answer within a lesson");
        phone.keep("learn-lesson-practice-answered");
        assertEquals("false", page.getAttribute("#exercise", "data-done"));
        page.click("#drill-next");
        page.waitForSelector("#exercise #check");
        answer(page, true);
        page.waitForSelector("#exercise[data-done=true] .explain");
        page.click("#drill-next");
        page.waitForSelector("#exercise-standing");
        Whole.assertWhole(phone, "practice that is done");
        phone.keep("learn-lesson-practice-end");
    }

    /** Of the two statements only that about refusing is right. */
    private static void answer(Page page, boolean rightly) {
        boolean statement = page.textContent("#stem").contains("拒绝");
        page.locator("#exercise .op label:has(input[value='" + (statement == rightly) + "'])")
                .click();
        page.click("#exercise #check");
    }

    @Test
    void theExercisesThatComeWithThePortalAreReadInBothLanguages() {
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
                page.locator("ol.chapters a:has-text('" + (screen == phone ? "这间库房" : "in this store") + "')")
                        .click();
                page.locator("#lesson[data-kind=scene][data-state]").waitFor();
                page.click("#begin");
                page.waitForSelector(".hazards .scene img");
                click(page, 0.58, 0.55);
                page.waitForSelector("#exercise[data-step='1'] .hazards .scene img");
                click(page, 0.42, 0.80);
                page.waitForSelector("#exercise[data-step='2']");
                Whole.assertWhole(screen, "the store");
                screen.keep("learn-lesson-scene-starter");
            }
        }
    }
}
