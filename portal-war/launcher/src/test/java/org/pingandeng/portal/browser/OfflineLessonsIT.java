package org.pingandeng.portal.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** A worker keeps lessons on a phone, studies where there is no network, and comes back. */
class OfflineLessonsIT {

    private static final String COURSE = "confined-space-before-you-enter";
    private static final String KEPT = "/learn/offline.html";
    private static final double A_WHILE = 120_000;

    /** What a store of the page's own database holds, as JSON. */
    private static final String STORED = """
            store => new Promise(done => {
              const opened = indexedDB.open('pingandeng-learn');
              opened.onsuccess = () => {
                const all = opened.result.transaction(store).objectStore(store).getAll();
                all.onsuccess = () => { opened.result.close(); done(JSON.stringify(all.result)); };
              };
            })
            """;

    /** Somebody writes another length into a record. */
    private static final String TAMPER = """
            sequence => new Promise(done => {
              const opened = indexedDB.open('pingandeng-learn');
              opened.onsuccess = () => {
                const store = opened.result.transaction('record', 'readwrite').objectStore('record');
                store.getAll().onsuccess = ({target}) => {
                  const record = target.result.find(each => each.sequence === sequence);
                  store.put({...record, lasted: 600000}).onsuccess = () => { opened.result.close(); done(true); };
                };
              };
            })
            """;

    private static final String COVERED =
            "async lesson => JSON.stringify(await (await fetch('/api/v1/kept/lessons/' + lesson)).json())";

    @Test
    void aWorkerStudiesWithoutNetworkAndTheHoursAreRightToTheSecond() {
        SharedPortal.filled();
        try (Chromium.Opened chromium = Chromium.open();
                Screen phone = new Screen(chromium.browser(), SharedPortal.get(), Screen.PHONE, "zh_CN")) {
            Newcomer worker = new Newcomer("示例学员离线");
            worker.register(phone);
            enrol(phone);
            filmIsMadeReady(phone);
            keepAll(phone);
            Page page = phone.page();
            Whole.assertWhole(phone, "kept");
            phone.keep("learn-offline");
            assertInstallable(phone);

            phone.context().setOffline(true);
            page.reload();
            page.locator("#kept li[data-state=whole]").nth(2).waitFor();
            page.locator("#away .offline").waitFor();
            phone.keep("learn-offline-away");
            int text = read(phone, "text", 2);
            read(phone, "pdf", 1);
            watch(phone);
            page.reload();
            page.locator("#kept li[data-state=whole]").nth(2).waitFor();
            page.locator("#waiting .note").waitFor();
            read(phone, "text", 1);
            page.navigate(SharedPortal.get().url("/learn/me"));
            page.waitForURL(address -> address.endsWith(KEPT));
            page.locator("#kept").waitFor();

            Map<String, Long> reference = reference(page, text);
            assertEquals(3, reference.size());
            page.evaluate(TAMPER, text);
            phone.complaints();
            phone.context().setOffline(false);
            page.locator("#sent").waitFor(new Locator.WaitForOptions().setTimeout(A_WHILE));
            page.locator("#sent [data-reason=SIGNATURE_BROKEN]").waitFor();
            phone.keep("learn-offline-sent");
            reference.forEach((lesson, millis) -> assertEquals(millis, covered(page, lesson), lesson));
            assertEquals(
                    reference.values().stream().mapToLong(Long::longValue).sum(),
                    Long.parseLong(page.getAttribute("#sent", "data-credited")));
            phone.complaints();
            theLedgerSaysWhy(phone);
            anotherPersonSeesNothingOfIt(phone);
            worker.signIn(phone);
            phone.open(KEPT);
            assertEquals(3, waitedFor(page.locator("#kept li"), 3));
        }
    }

    @Test
    void aTrainerCreditsWhatWasPutAsideWithAReason() {
        SharedPortal.filled();
        try (Chromium.Opened chromium = Chromium.open();
                Screen desk = new Screen(chromium.browser(), SharedPortal.get(), Screen.DESK, "en");
                Screen office = new Screen(chromium.browser(), SharedPortal.get(), Screen.DESK, "zh_CN")) {
            Newcomer worker = new Newcomer("示例学员复核");
            worker.register(desk);
            enrol(desk);
            desk.open(KEPT);
            Page page = desk.page();
            page.locator("[data-programme] li button.keep").first().click();
            page.locator("#kept li[data-state=whole]").waitFor();
            desk.keep("learn-offline");
            desk.context().setOffline(true);
            int first = read(desk, "text", 1);
            desk.keep("learn-offline-list-away");
            page.evaluate(TAMPER, first);
            desk.context().setOffline(false);
            page.locator("#sent [data-reason=SIGNATURE_BROKEN]").waitFor();
            desk.complaints();

            Colleague.enter(office, "OFFICE");
            office.open("/desk/offline");
            Locator line = office.page().locator("tr[data-reason=SIGNATURE_BROKEN]:has-text('示例学员复核')");
            line.waitFor();
            Whole.assertWhole(office, "offline desk");
            office.keep("desk-offline");
            line.locator("button[value^=credit]").click();
            office.page().locator(".note.danger, .note.warn").first().waitFor();
            line.locator("input").fill("当面看过手机，确实学了");
            line.locator("button[value^=credit]").click();
            office.page().locator(".note.ok").waitFor();
            office.open("/desk/offline?show=decided");
            office.page().locator("tr:has-text('当面看过手机')").first().waitFor();
            Whole.assertWhole(office, "offline desk, decided");
            office.keep("desk-offline-decided");
            office.page().setViewportSize(Screen.PHONE, 844);
            assertEquals(0, office.overflow(), "desk on a phone");

            desk.open("/learn/ledger");
            page.locator(".offline-lines").getByText("当面看过手机，确实学了").waitFor();
            Whole.assertWhole(desk, "ledger");
            desk.keep("learn-ledger-offline");
        }
    }

    @Test
    void whoeverHasNotSignedInIsAskedToAndAHalfKeptLessonGoesOn() {
        SharedPortal.filled();
        try (Chromium.Opened chromium = Chromium.open();
                Screen phone = new Screen(chromium.browser(), SharedPortal.get(), Screen.PHONE, "en")) {
            phone.open(KEPT);
            Page page = phone.page();
            page.locator("#sign-in").waitFor();
            Whole.assertWhole(phone, "kept lessons, signed out");
            new Newcomer("示例学员断点").register(phone);
            enrol(phone);
            page.route("**/media/*/1?*", route -> route.abort());
            phone.open(KEPT);
            page.locator("[data-programme] li button.keep").nth(1).click();
            page.locator("#kept li[data-state=part]").waitFor();
            phone.keep("learn-offline-part");
            page.unroute("**/media/*/1?*");
            page.locator("#kept .go-on").click();
            page.locator("#kept li[data-state=whole]").waitFor();
            page.locator("#kept .remove").click();
            page.locator("#dialog button[value=yes]").click();
            page.locator(".empty").waitFor();
            phone.complaints();
            Whole.assertWhole(phone, "nothing kept");
        }
    }

    private static void enrol(Screen screen) {
        screen.open("/learn/programme?c=" + COURSE);
        screen.page().click("#enrol");
        screen.page().locator("#go-on").waitFor();
    }

    /** The film is kept in its pieces once they are made. */
    private static void filmIsMadeReady(Screen screen) {
        screen.page()
                .waitForFunction(
                        "async () => (await (await fetch('/api/v1/kept/lessons')).json()).programmes[0].lessons.some(each => each.kind === 'video' && each.soundBytes > 0)",
                        null,
                        new Page.WaitForFunctionOptions().setTimeout(A_WHILE).setPollingInterval(1000));
    }

    private static void keepAll(Screen phone) {
        phone.open(KEPT);
        Page page = phone.page();
        page.locator("[data-programme] .keep-all").click();
        page.locator("#kept li[data-state=whole]").nth(2).waitFor(new Locator.WaitForOptions().setTimeout(A_WHILE));
        page.waitForFunction("() => navigator.serviceWorker.controller");
    }

    private static int waitedFor(Locator lines, int most) {
        lines.nth(most - 1).waitFor();
        return lines.count();
    }

    /** Chromium itself says whether it would put the portal on a home screen. */
    private static void assertInstallable(Screen phone) {
        JsonObject errors = phone.context().newCDPSession(phone.page()).send("Page.getInstallabilityErrors");
        List<String> why = StreamSupport.stream(
                        errors.getAsJsonArray("installabilityErrors").spliterator(), false)
                .map(each -> each.getAsJsonObject().get("errorId").getAsString())
                .filter(each -> !each.equals("in-incognito"))
                .toList();
        assertEquals(List.of(), why);
    }

    /** Reads until so many stretches are signed; answers with the number of the last record. */
    private static int read(Screen screen, String kind, int stretches) {
        Page page = screen.page();
        open(page, kind);
        for (int at = 0; at < stretches; at++) {
            page.mouse().move(100, 300 + at);
            page.waitForTimeout(2_200);
            page.evaluate("() => dispatchEvent(new Event('pagehide'))");
            page.waitForFunction("n => Number(document.getElementById('view').dataset.noted) >= n", at + 1);
        }
        if (kind.equals("text")) {
            screen.keep("learn-offline-lesson");
        }
        return back(page);
    }

    private static void watch(Screen screen) {
        Page page = screen.page();
        open(page, "video");
        page.evaluate(
                "() => { document.getElementById('medium').muted = true; document.getElementById('medium').play(); }");
        page.waitForFunction("() => document.getElementById('medium').currentTime > 4");
        page.evaluate("() => document.getElementById('medium').pause()");
        page.waitForFunction("() => Number(document.getElementById('view').dataset.noted) >= 1");
        page.evaluate("() => { document.getElementById('medium').currentTime = 40 }");
        page.locator("#banner .note").waitFor();
        page.waitForFunction("() => document.getElementById('medium').currentTime < 10");
        screen.keep("learn-offline-film");
        back(page);
    }

    private static void open(Page page, String kind) {
        page.evaluate("() => { delete document.getElementById('view').dataset.noted; }");
        page.locator("#kept li[data-id='" + lesson(page, kind) + "'] .open").click();
        page.locator("#lesson[data-kind=" + kind + "]").waitFor();
    }

    private static String lesson(Page page, String kind) {
        return stored(page, "lesson").stream()
                .filter(each -> each.get("kind").getAsString().equals(kind))
                .map(each -> each.get("id").getAsString())
                .findFirst()
                .orElseThrow();
    }

    private static int back(Page page) {
        page.click("#back");
        page.locator("#kept").waitFor();
        return stored(page, "record").stream()
                .mapToInt(each -> each.get("sequence").getAsInt())
                .max()
                .orElseThrow();
    }

    private static List<JsonObject> stored(Page page, String store) {
        JsonArray all =
                JsonParser.parseString((String) page.evaluate(STORED, store)).getAsJsonArray();
        return StreamSupport.stream(all.spliterator(), false)
                .map(JsonElement::getAsJsonObject)
                .toList();
    }

    /** Counted by hand from what the phone noted: moments of a film once, time of a text; without the one that is changed. */
    private static Map<String, Long> reference(Page page, int changed) {
        Map<String, BitSet> moments = new HashMap<>();
        Map<String, Long> sums = new HashMap<>();
        for (JsonObject record : stored(page, "record")) {
            String lesson = record.get("lesson").getAsString();
            int from = record.get("from").getAsInt();
            int to = record.get("to").getAsInt();
            boolean film = lesson.equals(lesson(page, "video"));
            moments.computeIfAbsent(lesson, none -> new BitSet());
            if (record.get("sequence").getAsInt() != changed) {
                long lasted = record.get("lasted").getAsLong();
                if (film) {
                    // never more of a film than the time it ran
                    moments.get(lesson).set(from, (int) Math.min(to, from + lasted));
                } else {
                    sums.merge(lesson, lasted, Long::sum);
                }
            }
        }
        moments.forEach((lesson, seen) -> sums.merge(lesson, (long) seen.cardinality(), Long::sum));
        return sums;
    }

    private static long covered(Page page, String lesson) {
        JsonObject sheet =
                JsonParser.parseString((String) page.evaluate(COVERED, lesson)).getAsJsonObject();
        return StreamSupport.stream(sheet.getAsJsonArray("covered").spliterator(), false)
                .map(JsonElement::getAsJsonObject)
                .mapToLong(each -> each.get("to").getAsLong() - each.get("from").getAsLong())
                .sum();
    }

    private static void theLedgerSaysWhy(Screen phone) {
        phone.open("/learn/ledger");
        phone.page().locator(".offline-lines tr[data-reason=SIGNATURE_BROKEN]").waitFor();
        Whole.assertWhole(phone, "ledger");
        phone.keep("learn-ledger-offline");
    }

    private static void anotherPersonSeesNothingOfIt(Screen phone) {
        Page page = phone.page();
        phone.open("/account/signout");
        page.click("#leave");
        page.waitForURL(address -> address.contains("/account/signin"));
        phone.open(KEPT);
        page.locator("#sign-in").waitFor();
        assertEquals(0, page.locator("#kept").count());
        new Newcomer("示例学员旁人").register(phone);
        phone.open(KEPT);
        page.locator("#others .note").waitFor();
        assertEquals(0, page.locator("#kept").count());
        assertEquals("0", page.getAttribute("body", "data-waiting"));
        assertFalse(page.textContent("#view").contains("有限空间"), page.textContent("#view"));
        Whole.assertWhole(phone, "somebody else's phone");
        phone.keep("learn-offline-others");
    }
}
