package org.pingandeng.portal.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.pingandeng.portal.browser.ContestSteps.Made;

/** The office makes a contest; a class of pupils comes in by code; one loses the network; nobody is shown alone. */
class ContestIT {

    private static final int A_WHILE = 30_000;
    private static final int MOST_LOOKS = 40;
    private static final int A_MOMENT = 500;

    @BeforeAll
    static void theQuestionsAreThere() {
        SharedPortal.filled();
    }

    @Test
    void aClassOfPupilsAnswersAndNoPupilIsShown() {
        try (Chromium.Opened chromium = Chromium.open();
                Screen office = new Screen(chromium.browser(), SharedPortal.get(), Screen.DESK, "zh_CN");
                Screen first = new Screen(chromium.browser(), SharedPortal.get(), Screen.PHONE, "zh_CN");
                Screen second = new Screen(chromium.browser(), SharedPortal.get(), Screen.PHONE, "zh_CN");
                Screen third = new Screen(chromium.browser(), SharedPortal.get(), Screen.PHONE, "en")) {
            Colleague.enter(office, "OFFICE");
            office.open("/desk/contests");
            Whole.assertWhole(office, "contests");
            Made made = ContestSteps.make(office, "示例竞赛之夜", "CLASS", "INDIVIDUAL", "TOWNSHIP");

            ContestSteps.enter(first, made, 1);
            answerAll(first, true);
            losesTheNetwork(second, made);
            ContestSteps.enter(third, made, 3);
            answerAll(third, false);
            leavesAndFindsTheSeatAgain(third, made);
            aSeatIsHeldByOneDevice(third, made);

            first.open("/contest/ranking?c=" + made.slug() + "&by=CLASS");
            assertEquals(0, first.page().locator("#groups").count(), "three are too few to be shown");
            pupil(first, made, 4);
            pupil(first, made, 5);
            shown(first, made);
            first.open("/contest/ranking?c=" + made.slug() + "&by=INDIVIDUAL");
            assertEquals(0, first.page().locator("#singles").count(), "no pupil stands alone");
            theOfficeSeesWhatHappened(office, made);
        }
    }

    private static void answerAll(Screen screen, boolean pictures) {
        Page page = screen.page();
        for (int place = 1; place <= ContestSteps.QUESTIONS; place++) {
            if (place == 1 && pictures) {
                Whole.assertWhole(screen, "question");
                screen.keep("contest-room-question");
            }
            ContestSteps.answerOne(page);
            page.locator("#told .explain").waitFor();
            if (place == 1 && pictures) {
                Whole.assertWhole(screen, "told");
                screen.keep("contest-room-told");
            }
            ContestSteps.goOn(page, place);
        }
        page.locator("#done").waitFor();
        Whole.assertWhole(screen, "done");
        screen.keep("contest-room-done");
    }

    private static void losesTheNetwork(Screen screen, Made made) {
        Page page = screen.page();
        ContestSteps.enter(screen, made, 2);
        ContestSteps.answerOne(page);
        page.locator("#told .explain").waitFor();
        ContestSteps.goOn(page, 1);
        page.locator("#contest[data-kept=yes]").waitFor();
        screen.context().setOffline(true);
        ContestSteps.answerOne(page);
        page.locator("#saved.away").waitFor();
        ContestSteps.goOn(page, 2);
        ContestSteps.answerOne(page);
        page.waitForFunction("() => document.getElementById('saved').textContent.includes('2')");
        screen.keep("contest-room-away");
        page.reload();
        page.locator("#begin:enabled").waitFor();
        page.click("#begin");
        page.waitForFunction("() => document.getElementById('place').textContent.includes('4')");
        page.waitForFunction("() => document.getElementById('saved').textContent.includes('2')");
        screen.context().setOffline(false);
        page.waitForFunction(
                "() => !document.getElementById('saved').classList.contains('away')"
                        + " && !/\\d/.test(document.getElementById('saved').textContent)",
                null,
                new Page.WaitForFunctionOptions().setTimeout(A_WHILE));
        screen.complaints(); // the browser says that there was no network
        page.reload();
        page.locator("#begin:enabled").waitFor();
        page.click("#begin");
        page.waitForFunction("() => document.getElementById('place').textContent.includes('4')");
        for (int place = 4; place <= ContestSteps.QUESTIONS; place++) {
            ContestSteps.answerOne(page);
            page.locator("#told .explain").waitFor();
            ContestSteps.goOn(page, place);
        }
        page.locator("#done").waitFor();
        assertEquals(List.of(), screen.complaints());
    }

    /** Whoever leaves a shared device, or pressed that by mistake, comes back to the own seat. */
    private static void leavesAndFindsTheSeatAgain(Screen screen, Made made) {
        Page page = screen.page();
        page.click("#back");
        page.locator("#begin:enabled").waitFor();
        page.onceDialog(com.microsoft.playwright.Dialog::accept);
        page.click("#leave");
        page.fill("#code", made.code());
        page.fill("#seat", "3");
        page.click("#enter-seat");
        page.locator("#begin:enabled").waitFor();
    }

    private static void aSeatIsHeldByOneDevice(Screen screen, Made made) {
        Page page = screen.page();
        page.evaluate("() => localStorage.clear()");
        screen.open("/contest/room?c=" + made.slug() + "&code=" + made.code());
        page.locator("#seat-form").waitFor();
        page.fill("#seat", "1");
        page.click("#enter-seat");
        page.locator("#seat-wrong:has-text('seat')").waitFor();
        assertFalse(page.isVisible("#mine"));
    }

    private static JsonObject call(Screen screen, String path, String pass, String body) {
        RequestOptions options = RequestOptions.create()
                .setHeader("Content-Type", "application/json")
                .setData(body);
        if (!pass.isEmpty()) {
            options.setHeader("X-Contest-Pass", pass);
        }
        APIResponse answer = screen.context().request().post(SharedPortal.get().url("/api/v1/contest" + path), options);
        assertEquals(200, answer.status(), answer.text());
        return JsonParser.parseString(answer.text()).getAsJsonObject();
    }

    /** A pupil whose phone nobody watches. */
    private static void pupil(Screen screen, Made made, int seat) {
        String order = String.format(
                "{\"contest\":\"%s\",\"side\":\"CLASS\",\"code\":\"%s\",\"seat\":%d,\"device\":\"%s\"}",
                made.slug(), made.code(), seat, UUID.randomUUID());
        String pass = call(screen, "/enter", "", order)
                .getAsJsonObject("value")
                .get("pass")
                .getAsString();
        JsonObject sheet = call(screen, "/begin", pass, "{}").getAsJsonObject("value");
        assertFalse(sheet.toString().contains("\"key\""), "no key before the answer");
        JsonObject item =
                sheet.getAsJsonArray("questions").get(0).getAsJsonObject().getAsJsonObject("item");
        String answer = switch (item.get("type").getAsString()) {
            case "true_false" -> "{\"t\":true}";
            case "fill_in" -> "{\"b\":[\"示例\"]}";
            default -> "{\"c\":[0]}";
        };
        String given = "{\"answers\":[{\"slot\":1,\"a\":" + answer + "}]}";
        JsonObject told = call(screen, "/answers", sheet.get("pass").getAsString(), given);
        assertTrue(told.toString().contains("\"key\""));
        assertEquals(told, call(screen, "/answers", sheet.get("pass").getAsString(), given), "twice changes nothing");
    }

    private static void shown(Screen screen, Made made) {
        for (int look = 0; look < MOST_LOOKS; look++) {
            screen.open("/contest/ranking?c=" + made.slug() + "&by=CLASS");
            if (screen.page().locator("#groups tbody tr").count() == 1) {
                assertTrue(screen.page().textContent("#groups").contains(ContestSteps.CLASS));
                Whole.assertWhole(screen, "ranking");
                screen.keep("contest-ranking");
                return;
            }
            screen.page().waitForTimeout(A_MOMENT);
        }
        throw new AssertionError("the class does not appear");
    }

    private static void theOfficeSeesWhatHappened(Screen office, Made made) {
        Page page = office.page();
        office.open(made.desk());
        page.locator("#figures td").first().waitFor();
        assertEquals("5", page.locator("#figures td").nth(1).textContent().strip());
        office.keep("desk-contest-figures");
        Download workbook = page.waitForDownload(() -> page.click("#excel"));
        assertTrue(workbook.suggestedFilename().endsWith(".xlsx"));
        page.locator("#squads a").first().click();
        page.locator("#seats form button").first().click();
        page.locator(".note.ok").waitFor();
    }

    @Test
    void aWorkerIsANumberUntilTheyAllowMore() {
        try (Chromium.Opened chromium = Chromium.open();
                Screen office = new Screen(chromium.browser(), SharedPortal.get(), Screen.DESK, "zh_CN");
                Screen phone = new Screen(chromium.browser(), SharedPortal.get(), Screen.PHONE, "zh_CN")) {
            Colleague.enter(office, "OFFICE");
            Made made = ContestSteps.make(office, "示例职工赛", "CLASS", "TEAM", "INDIVIDUAL", "TOWNSHIP");
            Page page = phone.page();
            phone.open("/contest/room?c=" + made.slug());
            page.locator("#sign-in").waitFor();
            new Newcomer("示例工人").register(phone);
            phone.open("/contest/room?c=" + made.slug());
            page.locator("#enter-own").waitFor();
            Whole.assertWhole(phone, "own");
            phone.keep("contest-room-own");
            page.selectOption("#township", new com.microsoft.playwright.options.SelectOption().setIndex(1));
            page.click("#enter-own");
            page.locator("#begin:enabled").waitFor();
            page.click("#begin");
            page.locator("#answer input").first().waitFor();
            ContestSteps.answerOne(page);
            page.locator("#told .explain").waitFor();
            page.onceDialog(com.microsoft.playwright.Dialog::accept);
            page.click("#finish");
            page.locator("#done").waitFor();
            line(phone, made, "参赛者");
            phone.open("/contest/room?c=" + made.slug());
            page.locator("#shown-box").waitFor();
            page.check("#shown");
            page.locator("#who:has-text('示*')").waitFor();
            line(phone, made, "示*");
            assertFalse(page.content().contains("示例工人")
                    && page.textContent("#singles").contains("示例工人"));
        }
    }

    private static void line(Screen phone, Made made, String text) {
        for (int look = 0; look < MOST_LOOKS; look++) {
            phone.open("/contest/ranking?c=" + made.slug() + "&by=INDIVIDUAL");
            Locator singles = phone.page().locator("#singles");
            if (singles.count() == 1 && singles.textContent().contains(text)) {
                Whole.assertWhole(phone, "singles");
                phone.keep("contest-ranking-singles");
                return;
            }
            phone.page().waitForTimeout(A_MOMENT);
        }
        throw new AssertionError(text);
    }

    @Test
    void thePagesAreWholeAtBothWidthsAndInBothLanguages() {
        try (Chromium.Opened chromium = Chromium.open()) {
            for (int width : new int[] {Screen.PHONE, Screen.DESK}) {
                for (String language : List.of("zh_CN", "en")) {
                    try (Screen screen = new Screen(chromium.browser(), SharedPortal.get(), width, language)) {
                        assertEquals(200, screen.open("/contest"));
                        Whole.assertWhole(screen, "contest");
                        screen.keep("contest");
                        assertEquals(404, screen.open("/contest/room?c=none"));
                        screen.complaints();
                        Colleague.enter(screen, "OFFICE");
                        screen.open("/desk/contests");
                        Whole.assertWhole(screen, "contests");
                        screen.keep("desk-contests");
                    }
                }
            }
        }
    }
}
