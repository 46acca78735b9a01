package org.pingandeng.portal.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.pingandeng.portal.launch.PortalProcess;

/**
 * One question of each type, practised and sat: on a phone by touch, at a desk with the keyboard alone, without scripts,
 * without network. On a portal of its own, so that nobody else practises them.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ItemTypesIT {

    private static final List<String> TYPES = List.of(
            "true_false",
            "single",
            "multiple",
            "fill_in",
            "ordering",
            "matching",
            "hazard_picture",
            "short_answer",
            "case_study");

    private static final String TOPIC = "form:has(input[value='" + SampleItems.TOPIC + "']) [type=submit]";

    private PortalProcess portal;
    private SampleItems items;
    private Chromium.Opened chromium;

    @BeforeAll
    void aBankWithEveryType() {
        Path home = Path.of(System.getProperty("test.homes"), "item-types");
        SharedPortal.empty(home);
        portal = PortalProcess.serving(home);
        items = new SampleItems(portal);
        items.putIn();
        chromium = Chromium.open();
    }

    @AfterAll
    void close() {
        chromium.close();
        portal.close();
    }

    @Test
    void onAPhoneByTouchInChinese() {
        try (Screen screen = new Screen(chromium.browser(), portal, Screen.PHONE, "zh_CN")) {
            theWholeWay(screen, "示例学员丁");
        }
    }

    @Test
    void atADeskInEnglishWithTheKeyboardAlone() {
        try (Screen screen = new Screen(chromium.browser(), portal, Screen.DESK, "en")) {
            theWholeWay(screen, "示例学员戊");
        }
    }

    private void theWholeWay(Screen screen, String name) {
        Newcomer newcomer = new Newcomer(name);
        newcomer.register(screen);
        practise(screen);
        items.seat(newcomer.userName());
        sit(screen);
        itIsBeingMarked(screen);
    }

    private void practise(Screen screen) {
        Page page = begin(screen);
        TypeAnswers hand = new TypeAnswers(screen);
        Set<String> met = new TreeSet<>();
        for (int at = 0; at < TYPES.size(); at++) {
            page.waitForFunction("() => document.querySelectorAll('[data-item]').length"
                    + " === document.querySelectorAll('[name$=json]').length");
            String type = type(page);
            met.add(type);
            page.waitForFunction("() => [...document.images].every(image => image.complete)");
            look(screen, "types-practice-" + type);
            hand.answer(type, "#answer");
            page.locator("#check").click();
            page.locator(".explain").first().waitFor();
            look(screen, "types-practice-" + type + "-explained");
            if (page.locator("#compare").count() > 0) {
                page.locator("input[name$=point]").first().check();
                page.locator("#compare").click();
                page.locator("#compare").waitFor(gone());
                look(screen, "types-practice-" + type + "-compared");
            }
            page.locator("#next").click();
            page.waitForLoadState();
        }
        assertEquals(new TreeSet<>(TYPES), met);
        screen.open("/practice/mistakes");
        look(screen, "types-mistakes");
        assertTrue(page.locator("#main li.card").count() >= 5, "what was not wholly right is in the notebook");
    }

    private Page begin(Screen screen) {
        screen.open("/practice");
        screen.page().locator(TOPIC).click();
        screen.page().locator("#check").waitFor();
        return screen.page();
    }

    /** The type in the page's own words, turned back: the answer's form shows it best. */
    private static String type(Page page) {
        return (String) page.evaluate("""
                () => {
                  const has = (what) => document.querySelector('#answer ' + what);
                  if (has('.study')) return 'case_study';
                  if (has('.hazards, .scene')) return 'hazard_picture';
                  if (has('.ordering, [name=step]')) return 'ordering';
                  if (has('[name=pair]')) return 'matching';
                  if (has('textarea')) return 'short_answer';
                  if (has('[name=blank]')) return 'fill_in';
                  if (has('[type=checkbox]')) return 'multiple';
                  return has('[value=true]') ? 'true_false' : 'single';
                }
                """);
    }

    private static Locator.WaitForOptions gone() {
        return new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED);
    }

    private void sit(Screen screen) {
        Page page = enter(screen);
        TypeAnswers hand = new TypeAnswers(screen);
        for (int at = 0; at < TYPES.size(); at++) {
            turnTo(page, at);
            hand.answer(TYPES.get(at), "#answer");
            page.locator("#saved.good").waitFor();
            page.waitForFunction("() => [...document.images].every(image => image.complete)");
            look(screen, "types-room-" + TYPES.get(at));
        }
        assertEquals(TYPES.size(), page.locator("#cells button.answered").count(), "all answered, the case included");
        turnTo(page, TYPES.indexOf("hazard_picture"));
        theListIsAnEqualForm(screen);
        aPictureOpensLarge(screen);
        handIn(screen);
    }

    private Page enter(Screen screen) {
        screen.open("/exam/lobby?exam=" + SampleItems.EXAM);
        Page page = screen.page();
        page.locator("#agree").check();
        page.locator("#enter").click();
        page.waitForURL(address -> address.contains("/exam/room.html"));
        page.locator("#main:not([hidden])").waitFor();
        return page;
    }

    private static void turnTo(Page page, int at) {
        page.locator("#cells button").nth(at).evaluate("node => node.click()");
        page.waitForFunction("at => document.querySelectorAll('#cells button')[at].classList.contains('now')", at);
    }

    private void theListIsAnEqualForm(Screen screen) {
        Page page = screen.page();
        page.locator("#answer .seg button").last().click();
        assertEquals(5, page.locator("#answer .places input").count());
        page.locator("#answer .places label").first().click();
        page.locator("#saved.good").waitFor();
        look(screen, "types-room-hazard_picture-list");
        page.reload();
        page.locator("#main:not([hidden])").waitFor();
        turnTo(page, TYPES.indexOf("hazard_picture"));
        assertEquals(2, page.locator("#answer .marks i").count(), "the marks are there");
        page.locator("#answer .seg button").last().click();
        assertTrue(page.locator("#answer .places input").first().isChecked(), "and so is the tick");
    }

    private void aPictureOpensLarge(Screen screen) {
        Page page = screen.page();
        turnTo(page, TYPES.indexOf("single"));
        page.locator("#stem-more .zoom").click();
        page.locator("dialog.enlarged img").waitFor();
        look(screen, "types-room-enlarged");
        page.keyboard().press("Escape");
        page.locator("dialog.enlarged").waitFor(gone());
    }

    private static void handIn(Screen screen) {
        Page page = screen.page();
        if (screen.width() == Screen.PHONE) {
            page.locator("#open-sheet").click();
            page.locator("#dialog-yes").click();
        } else {
            page.locator("#hand-in").click();
        }
        page.locator("#dialog[open] .stack").waitFor();
        page.locator("#dialog-yes").click();
        page.waitForURL(address -> address.contains("/exam/result"));
    }

    private static void itIsBeingMarked(Screen screen) {
        Page page = screen.page();
        page.locator("#awaits").waitFor();
        assertEquals(0, page.locator(".lampscore b").count(), "no score before it is marked");
        look(screen, "types-result-awaits");
        screen.open("/exams");
        assertFalse(page.locator("#main").textContent().contains("0 / 45"));
        look(screen, "types-exams-awaits");
        screen.open("/learn/me");
        look(screen, "types-me-awaits");
        screen.open("/exam/lobby?exam=" + SampleItems.EXAM);
        assertEquals(0, page.locator("#enter").count());
        look(screen, "types-lobby-awaits");
    }

    private static void look(Screen screen, String name) {
        screen.keep(name);
        Whole.assertWhole(screen, name);
    }

    @Test
    void aReloadWithoutNetworkStillShowsThePictures() {
        try (Screen screen = new Screen(chromium.browser(), portal, Screen.PHONE, "en")) {
            Page page = seated(screen, "示例学员己");
            page.evaluate("() => navigator.serviceWorker.ready.then(() => true)");
            page.reload();
            page.locator("#main:not([hidden])").waitFor();
            kept(page);
            screen.context().setOffline(true);
            page.reload();
            page.locator("#main:not([hidden])").waitFor();
            turnTo(page, TYPES.indexOf("hazard_picture"));
            page.waitForFunction("() => document.querySelector('.scene img')?.naturalWidth === 1200");
            new TypeAnswers(screen).answer("hazard_picture", "#answer");
            page.locator("#saved.caution").waitFor();
            turnTo(page, TYPES.indexOf("multiple"));
            page.waitForFunction("() => document.querySelector('#stem-more audio')?.readyState > 0");
            screen.keep("types-room-offline");
            screen.context().setOffline(false);
            page.locator("#saved.good").waitFor();
        }
    }

    @Test
    void theAnswerCardSaysWhatIsBegunAndKeysBelongToWhatHasTheFocus() {
        try (Screen screen = new Screen(chromium.browser(), portal, Screen.DESK, "en")) {
            Page page = seated(screen, "示例学员癸");
            int study = TYPES.indexOf("case_study");
            turnTo(page, study);
            page.locator(".part").nth(0).locator(".op label").first().click();
            page.locator("#saved.good").waitFor();
            Locator cell = page.locator("#cells button").nth(study);
            assertTrue(cell.getAttribute("class").contains("partly"));
            assertEquals("Question 9, Begun", cell.getAttribute("aria-label"));
            page.locator(".part textarea").focus();
            page.keyboard().type("m1 ");
            page.keyboard().press("ArrowLeft");
            assertEquals("m1 ", page.locator(".part textarea").inputValue());
            assertEquals("9 of 9", page.locator("#place").textContent());
            assertEquals("false", page.locator("#doubt").getAttribute("aria-pressed"));
            page.locator("#hand-in").click();
            page.locator("#dialog[open]").getByText("1 begun and not finished: 9").waitFor();
            look(screen, "types-room-hand-in");
            page.locator("#dialog-no").click();
            aStepIsDraggedToItsPlace(page);
        }
    }

    private static void aStepIsDraggedToItsPlace(Page page) {
        turnTo(page, TYPES.indexOf("ordering"));
        Locator steps = page.locator("#answer .order li");
        String first = steps.first().locator("span").last().textContent();
        BoundingBox grip =
                steps.first().locator(".grip").boundingBox();
        BoundingBox last = steps.last().boundingBox();
        page.mouse().move(grip.x + grip.width / 2, grip.y + grip.height / 2);
        page.mouse().down();
        page.mouse().move(grip.x + grip.width / 2, last.y + 1, new Mouse.MoveOptions().setSteps(8));
        page.mouse().move(
                grip.x + grip.width / 2,
                last.y + last.height,
                new Mouse.MoveOptions().setSteps(4));
        page.mouse().up();
        assertEquals(first, steps.last().locator("span").last().textContent());
        page.locator("#spoken").getByText("now step 4 of 4").waitFor();
        page.locator("#saved.good").waitFor();
    }

    @Test
    void longAnswersThatWaitedGoInAsManyCallsAsTheServerReads() {
        try (Screen screen = new Screen(chromium.browser(), portal, Screen.PHONE, "en")) {
            screen.open("/account/signin");
            assertEquals("100 3 1 0", screen.page().evaluate("""
                    async () => {
                      const {portion} = await import('/resources/js/room/branches.js');
                      const saves = (n, letters) => Array.from({length: n}, (none, i) => ({n: i + 1, a: '字'.repeat(letters)}));
                      return [saves(150, 3), saves(50, 19000), saves(1, 90000), []].map((all) => portion(all).length).join(' ');
                    }
                    """));
        }
    }

    /** Waits until the room has put every file of the paper by. */
    private static void kept(Page page) {
        page.waitForFunction("""
                () => new Promise((done) => {
                  const open = indexedDB.open('pingandeng-exam');
                  open.onsuccess = () => {
                    const count = open.result.transaction('file').objectStore('file').count();
                    count.onsuccess = () => { open.result.close(); done(count.result === 2); };
                  };
                })
                """);
    }

    @Test
    void aPictureThatDoesNotComeIsSaidSoAndCanBeTriedAgain() {
        try (Screen screen = new Screen(chromium.browser(), portal, Screen.DESK, "zh_CN")) {
            screen.context().route("**/api/v1/exam/media/**", route -> route.abort());
            Page page = seated(screen, "示例学员庚");
            turnTo(page, TYPES.indexOf("hazard_picture"));
            page.locator(".scene .bad").waitFor();
            screen.complaints();
            look(screen, "types-room-no-picture");
            page.locator("#answer .seg button").last().click();
            page.locator("#answer .places label").first().click();
            page.locator("#saved.good").waitFor();
            screen.context().unroute("**/api/v1/exam/media/**");
            page.locator(".scene .btn").click();
            page.waitForFunction("() => document.querySelector('.scene img')?.naturalWidth === 1200");
        }
    }

    @Test
    void thePaperGivesItsFilesToItsRoomAndToNobodyElse() {
        try (Screen screen = new Screen(chromium.browser(), portal, Screen.PHONE, "zh_CN")) {
            List<Request> asked = new ArrayList<>();
            screen.page().onRequest(asked::add);
            Page page = seated(screen, "示例学员辛");
            kept(page);
            String token = asked.stream()
                    .filter(request -> request.url().contains("/exam/media/"))
                    .findFirst()
                    .orElseThrow()
                    .headerValue("x-sitting");
            assertEquals(200, media(page, token, items.scene()).status());
            assertTrue(media(page, token, items.scene())
                    .headers()
                    .get("content-type")
                    .startsWith("image/png"));
            assertEquals(404, media(page, token, items.secret()).status(), "an explanation's picture may tell the key");
            assertEquals(401, media(page, "x" + token, items.scene()).status());
            assertEquals(
                    404,
                    page.request().get(portal.url("/media/" + items.scene())).status(),
                    "unsigned");
            String paper = (String) page.evaluate("""
                    () => new Promise((done) => {
                      const open = indexedDB.open('pingandeng-exam');
                      open.onsuccess = () => {
                        const all = open.result.transaction('sitting').objectStore('sitting').getAll();
                        all.onsuccess = () => { open.result.close(); done(JSON.stringify(all.result)); };
                      };
                    })
                    """);
            assertTrue(paper.contains("消防栓前堆着货物"));
            for (String key : List.of("outline", "\"right\"", "\"hazard\":", "reference", items.secret())) {
                assertFalse(paper.contains(key), key);
            }
        }
    }

    private APIResponse media(Page page, String token, String file) {
        return page.request()
                .get(
                        portal.url("/api/v1/exam/media/" + file),
                        RequestOptions.create().setHeader("X-Sitting", token));
    }

    private Page seated(Screen screen, String name) {
        Newcomer newcomer = new Newcomer(name);
        newcomer.register(screen);
        items.seat(newcomer.userName());
        return enter(screen);
    }

    @Test
    void withoutScriptsEveryTypeIsPractisedByPlainForms() {
        Newcomer newcomer = new Newcomer("示例学员壬");
        try (Screen screen = new Screen(chromium.browser(), portal, Screen.PHONE, "zh_CN")) {
            newcomer.register(screen);
        }
        try (BrowserContext plain = chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setJavaScriptEnabled(false)
                        .setViewportSize(Screen.PHONE, 844))) {
            Page page = plain.newPage();
            signIn(page, newcomer);
            page.navigate(portal.url("/practice"));
            page.locator(TOPIC).press("Enter");
            for (int at = 0; at < TYPES.size(); at++) {
                page.locator("#check").waitFor();
                String type = plainType(page);
                plainly(page, type);
                page.locator("#check").press("Enter");
                page.locator(".explain").first().waitFor();
                page.locator("#next").press("Enter");
            }
        }
    }

    private void signIn(Page page, Newcomer newcomer) {
        page.navigate(portal.url("/account/signin"));
        page.fill("#userName", newcomer.userName());
        page.fill("#password", newcomer.password());
        page.press("#enter", "Enter");
        page.waitForURL(address -> !address.contains("/account/signin"));
    }

    private static String plainType(Page page) {
        if (page.locator("#answer .study").count() > 0) {
            return "case_study";
        }
        for (String[] one : new String[][] {
            {"[name=step]", "ordering"},
            {"[name=pair]", "matching"},
            {"[name=place]", "hazard_picture"},
            {"[name=essay]", "short_answer"},
            {"[name=blank]", "fill_in"}
        }) {
            if (page.locator("#answer " + one[0]).count() > 0) {
                return one[1];
            }
        }
        return "option";
    }

    private static void plainly(Page page, String type) {
        switch (type) {
            case "ordering" -> anOrder(page, "step");
            case "matching" -> page.locator("[name=pair]").first().selectOption("0");
            case "hazard_picture" -> page.locator("[name=place]").first().check();
            case "short_answer" -> page.locator("[name=essay]").fill("报警");
            case "fill_in" -> page.locator("[name=blank]").first().fill("19.5");
            case "case_study" -> {
                page.locator("[name='p1.option']").first().check(new Locator.CheckOptions().setForce(true));
                anOrder(page, "p3.step");
            }
            default -> page.locator("[name=option]").first().check(new Locator.CheckOptions().setForce(true));
        }
    }

    /** A step chosen twice is refused in words, and nothing that was chosen is lost. */
    private static void anOrder(Page page, String name) {
        Locator steps = page.locator("[name='" + name + "']");
        steps.nth(0).selectOption("1");
        steps.nth(1).selectOption("1");
        page.locator("#check").press("Enter");
        page.locator("#problem").waitFor();
        assertEquals("1", page.locator("[name='" + name + "']").nth(0).inputValue());
        if (name.startsWith("p3")) {
            assertTrue(page.locator("[name='p1.option']").first().isChecked(), "the case's other answers are there");
        }
        for (int at = 0; at < steps.count(); at++) {
            steps.nth(at).selectOption(String.valueOf(at));
        }
    }
}
