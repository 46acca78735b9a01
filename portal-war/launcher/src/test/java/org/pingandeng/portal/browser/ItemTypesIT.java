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
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
        TypesWalk walk = new TypesWalk(screen);
        walk.practise();
        items.seat(newcomer.userName());
        walk.sit();
        walk.itIsBeingMarked();
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
            new TypesWalk(screen).turnTo("hazard_picture");
            page.waitForFunction("() => document.querySelector('.scene img')?.naturalWidth === 1200");
            new TypeAnswers(screen).answer("hazard_picture", "#answer");
            page.locator("#saved.caution").waitFor();
            new TypesWalk(screen).turnTo("multiple");
            page.waitForFunction("() => document.querySelector('#stem-more audio')?.src.startsWith('blob:')");
            page.evaluate("""
                    () => new Promise((heard, broken) => {
                      const sound = document.querySelector('#stem-more audio');
                      Object.assign(sound, {onloadedmetadata: () => heard(true), onerror: broken});
                      sound.load();
                    })
                    """);
            screen.keep("types-room-offline");
            screen.context().setOffline(false);
            page.locator("#saved.good").waitFor();
        }
    }

    @Test
    void theAnswerCardSaysWhatIsBegunAndKeysBelongToWhatHasTheFocus() {
        try (Screen screen = new Screen(chromium.browser(), portal, Screen.DESK, "en")) {
            Page page = seated(screen, "示例学员癸");
            int study = TypesWalk.TYPES.indexOf("case_study");
            new TypesWalk(screen).turnTo("case_study");
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
            page.locator("#dialog[open]")
                    .getByText("1 begun and not finished: 9")
                    .waitFor();
            new TypesWalk(screen).look("types-room-hand-in");
            page.locator("#dialog-no").click();
            new TypesWalk(screen).turnTo("ordering");
            aStepIsDraggedToItsPlace(page);
        }
    }

    private static void aStepIsDraggedToItsPlace(Page page) {
        Locator steps = page.locator("#answer .order li");
        String first = steps.first().locator("span").last().textContent();
        BoundingBox grip = steps.first().locator(".grip").boundingBox();
        BoundingBox last = steps.last().boundingBox();
        page.mouse().move(grip.x + grip.width / 2, grip.y + grip.height / 2);
        page.mouse().down();
        page.mouse().move(grip.x + grip.width / 2, last.y + 1, new Mouse.MoveOptions().setSteps(8));
        page.mouse().move(grip.x + grip.width / 2, last.y + last.height, new Mouse.MoveOptions().setSteps(4));
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
            new TypesWalk(screen).turnTo("hazard_picture");
            page.locator(".scene .bad").waitFor();
            screen.complaints();
            new TypesWalk(screen).look("types-room-no-picture");
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
        new TypesWalk(screen).enter();
        return screen.page();
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
            page.locator(TypesWalk.TOPIC).press("Enter");
            for (int at = 0; at < TypesWalk.TYPES.size(); at++) {
                page.locator("#check").waitFor();
                PlainAnswers.answer(page);
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
}
