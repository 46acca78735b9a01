package org.pingandeng.portal.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * What an exam room owes its candidate when things go wrong: nothing answered is lost without a word. One candidate
 * studies once; every story enters the sitting again through the lobby.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Execution(ExecutionMode.CONCURRENT)
class ExamRoomIT {

    private static final String SAVES = "**/api/v1/exam/saves";
    private static final String STATE = "**/api/v1/exam/state";

    private final Newcomer candidate = new Newcomer("示例学员丙");

    @TempDir
    Path folder;

    private Chromium.Opened chromium;
    private Screen screen;
    private Walk walk;

    @BeforeAll
    void theCandidateHasStudied() {
        SharedPortal.filled();
        chromium = Chromium.open();
        screen = new Screen(chromium.browser(), SharedPortal.get(), Screen.DESK, "en");
        candidate.register(screen);
        walk = new Walk(screen);
        walk.enrol();
        walk.study();
    }

    @AfterAll
    void theHallCloses() {
        screen.close();
        chromium.close();
    }

    @Test
    @Execution(ExecutionMode.SAME_THREAD)
    void aReloadWithoutNetworkKeepsEveryAnswerAndTheirOrder() {
        Page page = room();
        page.evaluate("() => navigator.serviceWorker.ready.then(() => true)");
        page.reload();
        turnTo(page, 1);
        choose(page, 0);
        walk.awaitSaved();
        screen.context().setOffline(true);
        choose(page, 1);
        page.locator("#saved.caution").waitFor();
        page.reload();
        page.locator("#main:not([hidden])").waitFor();
        turnTo(page, 1);
        assertTrue(chosen(page, 1), "the last choice is there");
        choose(page, 0);
        screen.context().setOffline(false);
        walk.awaitSaved();
        page.reload();
        turnTo(page, 1);
        assertTrue(chosen(page, 0), "the server has the last choice");
    }

    @Test
    @Execution(ExecutionMode.SAME_THREAD)
    void whatIsBeingTypedIsKeptWhenThePageIsTurnedOrLeft() {
        Page page = room();
        int blank = page.locator("#cells button").count();
        turnTo(page, blank);
        page.locator("#answer input.in").first().fill("氧");
        turnTo(page, 1);
        turnTo(page, blank);
        assertEquals("氧", page.locator("#answer input.in").first().inputValue());
        page.locator("#answer input.in").first().fill("氧气");
        page.reload();
        turnTo(page, blank);
        assertEquals("氧气", page.locator("#answer input.in").first().inputValue());
    }

    @Test
    @Execution(ExecutionMode.SAME_THREAD)
    void aCopyOfTheTabSaysWhyItDoesNotRunAndTheFirstGoesOn() {
        Page page = room();
        Page copy = screen.context().newPage();
        copy.navigate(SharedPortal.get().url("/exam/room.html"));
        copy.locator("#stage-text").getByText("another tab of this browser").waitFor();
        assertTrue(copy.locator("#main").isHidden());
        assertTrue(copy.locator("#stage-link").isVisible());
        copy.close();
        turnTo(page, 2);
        choose(page, 0);
        walk.awaitSaved();
        assertTrue(page.locator("#stage").isHidden());
    }

    @Test
    @Execution(ExecutionMode.SAME_THREAD)
    void whatTheFirstDeviceStillHeldIsKeptForAPersonAndDoesNotReplaceTheSecondDevices() {
        Page page = room();
        turnTo(page, 3);
        screen.context().setOffline(true);
        choose(page, 0);
        page.locator("#saved.caution").waitFor();
        try (Screen second = new Screen(chromium.browser(), SharedPortal.get(), Screen.PHONE, "en")) {
            candidate.signIn(second);
            Walk there = new Walk(second);
            there.enterExam();
            turnTo(second.page(), 3);
            choose(second.page(), 1);
            there.awaitSaved();
            Response held = page.waitForResponse(SAVES, () -> screen.context().setOffline(false));
            assertTrue(held.text().contains("\"kept\":true,\"reason\":\"TAKEN_OVER\""), held.text());
            page.locator("#stage-link:not([hidden])").waitFor();
            assertTrue(page.locator("#main").isHidden());
        }
        room();
        turnTo(page, 3);
        assertTrue(chosen(page, 1), "the second device's answer counts");
    }

    @Test
    @Execution(ExecutionMode.SAME_THREAD)
    void aBrowserThatKeepsNothingSaysSoAndTheExamGoesOn() {
        try (Screen strict = new Screen(chromium.browser(), SharedPortal.get(), Screen.PHONE, "en")) {
            candidate.signIn(strict);
            strict.context()
                    .addInitScript(
                            "Object.defineProperty(window, 'indexedDB', {get() { throw new Error('private'); }})");
            Walk there = new Walk(strict);
            there.enterExam();
            strict.page()
                    .locator("#banner-text")
                    .getByText("cannot keep answers")
                    .waitFor();
            turnTo(strict.page(), 1);
            choose(strict.page(), 0);
            there.awaitSaved();
            assertTrue(strict.page().locator("#banner").isVisible(), "still said after the first answer was saved");
        }
    }

    @Test
    @Execution(ExecutionMode.SAME_THREAD)
    void aRefusedAnswerIsExplainedUntilTheNextOneHolds() {
        Page page = room();
        page.route(SAVES, route -> refuse(route, "MALFORMED"));
        turnTo(page, 2);
        choose(page, 0);
        page.locator("#banner-text").getByText("wrong form").waitFor();
        assertEquals("Not saved", page.locator("#saved").textContent());
        page.unroute(SAVES);
        choose(page, 1);
        walk.awaitSaved();
        assertTrue(page.locator("#banner").isHidden());
    }

    @Test
    @Execution(ExecutionMode.SAME_THREAD)
    void anAnswerAfterTheEndIsExplainedAndStaysOnTheDevice() {
        Page page = room();
        page.route(SAVES, route -> refuse(route, "TOO_LATE"));
        turnTo(page, 2);
        choose(page, 1);
        page.locator("#banner-text").getByText("Time was over").waitFor();
        page.route(STATE, ExamRoomIT::closed);
        page.locator("#stage-text")
                .getByText("Answers to 1 question did not count")
                .waitFor();
        screen.keep("exam-room-too-late");
        assertTrue(page.locator("#stage-link").getAttribute("href").startsWith("/exam/result?sitting="));
        assertEquals("stage", page.evaluate("() => document.activeElement.id"));
        Download receipts = page.waitForDownload(() -> page.click("#stage-receipts"));
        assertTrue(receipts.suggestedFilename().startsWith("receipts-"));
        page.unroute(SAVES);
        page.unroute(STATE);
    }

    @Test
    @Execution(ExecutionMode.SAME_THREAD)
    void whatTheNetworkNeverCarriesIsHandedInAsAFile() throws IOException {
        Page page = room();
        turnTo(page, 4);
        choose(page, 0);
        walk.awaitSaved();
        screen.context().setOffline(true);
        choose(page, 1);
        page.locator("#banner-answers").waitFor();
        assertEquals(0, screen.overflow());
        assertEquals(List.of(), screen.barriers());
        screen.keep("exam-room-answers");
        Download kept = page.waitForDownload(() -> page.click("#banner-answers"));
        Path file = folder.resolve(kept.suggestedFilename());
        kept.saveAs(file);
        handIn(file);
        screen.context().setOffline(false);
        walk.awaitSaved();
        screen.complaints();
        room();
        turnTo(page, 4);
        assertTrue(chosen(page, 1), "the answer came by hand, and once");
    }

    private void handIn(Path file) throws IOException {
        try (Screen invigilator = new Screen(chromium.browser(), SharedPortal.get(), Screen.PHONE, "en")) {
            Colleague.enter(invigilator, "INVIGILATOR");
            invigilator.open("/desk/answer-file");
            look(invigilator, Files.writeString(folder.resolve("notes.txt"), "no answers at all"));
            invigilator.page().locator("#file-err").getByText("no answer file").waitFor();
            invigilator.keep("desk-answer-file-refused");
            look(invigilator, file);
            assertEquals("1", invigilator.page().locator("#saves").textContent());
            invigilator.page().click("#takeIn");
            invigilator.page().locator("#reason-err").getByText("say why").waitFor();
            Whole.assertWhole(invigilator, "a file of answers");
            invigilator.keep("desk-answer-file");
            invigilator.page().fill("#reason", "No network in the room.");
            invigilator.page().click("#takeIn");
            invigilator.page().locator(".note.ok").getByText("taken in").waitFor();
            look(invigilator, file);
            invigilator.page().locator("#file-err").getByText("already").waitFor();
        }
    }

    private static void look(Screen invigilator, Path file) {
        invigilator.page().setInputFiles("#file", file);
        invigilator.page().click("#look");
    }

    private static void refuse(Route route, String reason) {
        String n = route.request().postData().replaceAll("(?s).*?\"n\":(\\d+).*", "$1");
        route.fulfill(new Route.FulfillOptions()
                .setContentType("application/json")
                .setBody("{\"saves\":[{\"n\":" + n + ",\"kept\":false,\"reason\":\"" + reason + "\"}]}"));
    }

    private static void closed(Route route) {
        APIResponse state = route.fetch();
        route.fulfill(new Route.FulfillOptions()
                .setResponse(state)
                .setBody(state.text().replace("\"closed\":false", "\"closed\":true")));
    }

    @Test
    @Execution(ExecutionMode.SAME_THREAD)
    void theSaveCallTakesNothingThatIsNotInOrder() {
        Page page = room();
        turnTo(page, 2);
        Request sent = page.waitForRequest(SAVES, () -> choose(page, 0));
        walk.awaitSaved();
        String token = sent.headerValue("x-sitting");
        String body = sent.postData();
        assertEquals(400, refusal(page, token, "{\"saves\":[{\"n\":", "MALFORMED"));
        assertEquals(401, refusal(page, "x" + token, body, "TOKEN_FORGED"));
        String one = body.substring(body.indexOf('[') + 1, body.lastIndexOf(']'));
        String tooMany = "{\"saves\":[" + (one + ",").repeat(200) + one + "]}";
        assertEquals(400, refusal(page, token, tooMany, "MALFORMED"));
        assertEquals(200, refusal(page, token, body.replace("\"n\":", "\"n\":1"), "CHAIN_BROKEN"));
        assertEquals(200, refusal(page, token, otherContent(page, body), "SEQUENCE_CONFLICT"));
        APIResponse again = post(page, token, body);
        assertFalse(again.text().contains("reason"), again.text());
        assertTrue(again.text().contains("\"signature\""), "a repeat gets its receipt again");
    }

    private static int refusal(Page page, String token, String body, String reason) {
        APIResponse answer = post(page, token, body);
        assertTrue(answer.text().contains("\"reason\":\"" + reason + "\""), answer.text());
        return answer.status();
    }

    private static APIResponse post(Page page, String token, String body) {
        return page.request()
                .post(
                        SharedPortal.get().url("/api/v1/exam/saves"),
                        RequestOptions.create()
                                .setHeader("X-Sitting", token)
                                .setHeader("Content-Type", "application/json")
                                .setData(body));
    }

    /** The same number and time with another answer, and a hash that fits it. */
    private static String otherContent(Page page, String body) {
        return (String) page.evaluate("""
                async body => {
                  const {link} = await import('/resources/js/room/chain.js');
                  const {saves} = JSON.parse(body);
                  for (const save of saves) {
                    save.a = '{"b":["something else"]}';
                    save.hash = link(save.prev, save.n, save.slot, save.a, save.at);
                  }
                  return JSON.stringify({saves});
                }
                """, body);
    }

    /** Enters through the lobby, whatever the last story left behind. */
    private Page room() {
        walk.leave();
        walk.enterExam();
        return screen.page();
    }

    private static void turnTo(Page page, int question) {
        page.locator("#cells button").nth(question - 1).evaluate("node => node.click()");
        page.locator("#place").getByText(question + " of ").waitFor();
    }

    private static void choose(Page page, int option) {
        page.locator("#answer label").nth(option).click();
    }

    private static boolean chosen(Page page, int option) {
        return page.locator("#answer input").nth(option).isChecked();
    }
}
