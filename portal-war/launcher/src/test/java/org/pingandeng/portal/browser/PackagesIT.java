package org.pingandeng.portal.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pingandeng.portal.browser.PackageSteps.begin;
import static org.pingandeng.portal.browser.PackageSteps.part;
import static org.pingandeng.portal.browser.PackageSteps.saved;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Packages of other makers: brought in, studied on two devices, and held where they can do no harm. */
class PackagesIT {

    private static final double A_SHORT_LESSON = 60_000;
    private static final String PORTAL = SharedPortal.get().url("");
    private static final String ANOTHER = PORTAL.replace("localhost", "pother.localhost") + "/run/index.html";

    private static String old;
    private static String modern;
    private static String hostile;

    @BeforeAll
    static void threePackagesComeInAndAreReviewed() {
        SharedPortal.filled();
        try (Chromium.Opened chromium = Chromium.open();
                Screen trainer = new Screen(chromium.browser(), SharedPortal.get(), Screen.DESK, "zh_CN")) {
            Colleague.enter(trainer, "TRAINER");
            refuse(trainer);
            old = bring(trainer, "old.zip", SamplePackages.old());
            modern = bring(trainer, "modern.zip", SamplePackages.modern());
            hostile = bring(trainer, "hostile.zip", SamplePackages.hostile(PORTAL, ANOTHER));
            PackageFixture.open(SharedPortal.get(), List.of(old, modern, hostile));
        }
    }

    private static void refuse(Screen trainer) {
        trainer.open("/desk/package-import");
        Whole.assertWhole(trainer, "package-import");
        trainer.keep("desk-package-import");
        give(trainer.page(), "rotten.zip", SamplePackages.rotten());
        trainer.page().waitForSelector("#report[data-refusal=NOT_SOUND] tr[data-kind=LAUNCH_ELSEWHERE]");
        Whole.assertWhole(trainer, "package-import");
        trainer.keep("desk-package-import-problems");
    }

    /** Uploads, looks, and makes a course of it. */
    private static String bring(Screen trainer, String name, byte[] zip) {
        Page page = trainer.page();
        trainer.open("/desk/package-import");
        give(page, name, zip);
        page.waitForSelector("#preview");
        Whole.assertWhole(trainer, name);
        trainer.keep("desk-package-import-" + name.replace(".zip", ""));
        if (name.equals("old.zip")) {
            begin(page, "one").locator("#page").getByText("第 1 页").waitFor();
            trainer.keep("desk-package-import-trial");
        }
        String code = "scorm-" + page.getAttribute("#preview", "data-package").substring(0, 12);
        page.fill("#minutes", "1");
        page.click("#make");
        page.waitForSelector("[data-code=" + code + "]");
        return code;
    }

    private static void give(Page page, String name, byte[] zip) {
        page.setInputFiles("#archive", new FilePayload(name, "application/zip", zip));
        page.click("#look");
    }

    @Test
    void aWorkerLeavesOnThePhoneGoesOnElsewhereAndFinishes() {
        try (Chromium.Opened chromium = Chromium.open();
                Screen phone = new Screen(chromium.browser(), SharedPortal.get(), Screen.PHONE, "zh_CN");
                Screen desk = new Screen(chromium.browser(), SharedPortal.get(), Screen.DESK, "zh_CN")) {
            Newcomer worker = new Newcomer("示例学员");
            worker.register(phone);
            lesson(phone, old);
            look(phone, "learn-lesson-scorm");
            FrameLocator part = begin(phone.page(), "one");
            part.locator("#page").getByText("第 1 页").waitFor();
            part.locator("#next").click();
            part.locator("#next").click();
            saved(phone.page());
            look(phone, "learn-lesson-scorm-open");
            String address = phone.page().url();
            phone.page().click("#back");
            phone.page().locator("#lessons").waitFor();

            worker.signIn(desk);
            desk.page().navigate(address);
            FrameLocator again = begin(desk.page(), "one");
            again.locator("#page").getByText("第 3 页").waitFor();
            again.locator("#next").click();
            saved(desk.page());
            look(desk, "learn-lesson-scorm-open");
            again.locator("#finish").click();
            desk.page().waitForSelector("#package [data-item=one][data-done=true]");
            assertTrue(desk.page().textContent("[data-item=one] .standing").contains("90"));
            keepBusy(again, desk.page());
            desk.page().click("#back");
            desk.page().locator("#lessons").waitFor();
        }
    }

    /** Signs of life inside the frame are signs of life. */
    private static void keepBusy(FrameLocator part, Page page) {
        Locator done = page.locator("#lesson[data-state=done]");
        for (int second = 0; second < A_SHORT_LESSON / 1000 && done.count() == 0; second++) {
            part.locator("#words").hover();
            page.waitForTimeout(1_000);
        }
        done.waitFor();
    }

    @Test
    void aPackageWithPartsIsDoneWhenEachOfThemIs() {
        try (Chromium.Opened chromium = Chromium.open();
                Screen phone = new Screen(chromium.browser(), SharedPortal.get(), Screen.PHONE, "en")) {
            new Newcomer("示例学员").register(phone);
            lesson(phone, modern);
            Page page = phone.page();
            begin(page, "one").locator("#finish").click();
            page.waitForSelector("#package [data-item=one][data-done=true]");
            // the part asked for the next one, which a rule without effect here would have closed
            page.waitForSelector("#package[data-shown=two]");
            part(page).locator("#part").getByText("第 2 部分").waitFor();
            part(page).locator("#finish").click();
            page.waitForSelector("#package [data-item=two][data-done=true]");
            begin(page, "sheet").locator("h1").getByText("检查表").waitFor();
            page.waitForSelector("#package [data-item=sheet][data-done=true]");
            look(phone, "learn-lesson-scorm-parts");
            page.reload();
            assertEquals(3, page.locator("#package [data-done=true]").count());
        }
    }

    @Test
    void theSecondDeviceTakesAPartOverAndTheFirstSaysSo() {
        try (Chromium.Opened chromium = Chromium.open();
                Screen phone = new Screen(chromium.browser(), SharedPortal.get(), Screen.PHONE, "zh_CN")) {
            new Newcomer("示例学员").register(phone);
            lesson(phone, old);
            FrameLocator first = begin(phone.page(), "one");
            first.locator("#next").click();
            saved(phone.page());
            Page second = phone.context().newPage();
            second.navigate(phone.page().url());
            begin(second, "one").locator("#page").getByText("第 2 页").waitFor();
            first.locator("#next").click();
            String words = phone.page().getAttribute("#package", "data-taken-over");
            phone.page()
                    .waitForFunction(
                            "words => document.getElementById('package-state').textContent.includes(words)", words);
        }
    }

    @Test
    void aHostilePackageGetsNothing() {
        try (Chromium.Opened chromium = Chromium.open();
                Screen phone = new Screen(chromium.browser(), SharedPortal.get(), Screen.PHONE, "zh_CN")) {
            new Newcomer("示例学员").register(phone);
            lesson(phone, old);
            begin(phone.page(), "one").locator("#page").waitFor();
            lesson(phone, hostile);
            String address = phone.page().url();
            List<Cookie> before = phone.context().cookies(PORTAL);
            begin(phone.page(), "one");
            Page page = phone.page();
            page.waitForCondition(() ->
                    content(page) != null && content(page).textContent("#found").startsWith("{"));
            @SuppressWarnings("unchecked")
            Map<String, String> found = (Map<String, String>)
                    content(page).evaluate("() => JSON.parse(document.getElementById('found').textContent)");
            for (String tried : List.of(
                    "portal document",
                    "portal address",
                    "top navigation",
                    "call",
                    "blind call",
                    "another package",
                    "elsewhere",
                    "page of the portal here",
                    "worker",
                    "picture")) {
                assertTrue(found.get(tried).startsWith("refused"), tried + ": " + found.get(tried));
            }
            assertEquals("refused", found.get("new window"));
            // null, or refused where the browser keeps nothing for frames of other sites
            assertTrue(found.get("storage of another").matches("null|refused .*"), found.get("storage of another"));
            assertEquals(address, page.url(), "the page is where it was");
            assertEquals(names(before), names(phone.context().cookies(PORTAL)));
            assertFalse(phone.context().cookies(PORTAL).stream().anyMatch(each -> each.value.equals("stolen")));
            page.reload();
            page.waitForSelector("#package");
        }
    }

    private static List<String> names(List<Cookie> cookies) {
        return cookies.stream().map(each -> each.name).sorted().toList();
    }

    @Test
    void eachOriginServesItsOwnAndNothingElse() {
        try (Chromium.Opened chromium = Chromium.open();
                Screen phone = new Screen(chromium.browser(), SharedPortal.get(), Screen.PHONE, "zh_CN")) {
            new Newcomer("示例学员").register(phone);
            lesson(phone, old);
            begin(phone.page(), "one").locator("#page").waitFor();
            URI file = URI.create(content(phone.page()).url());
            String host = file.getRawAuthority();
            String other = "pother" + host.substring(host.indexOf('.'));
            String path = file.getRawPath();
            assertTrue(ask("GET", host, path, "").startsWith("HTTP/1.1 200"));
            assertTrue(ask("GET", host, path, "").contains("frame-ancestors"));
            assertFalse(ask("GET", host, path, "").contains("Set-Cookie"));
            assertTrue(ask("GET", host, path, "Range: bytes=0-9\r\n").startsWith("HTTP/1.1 206"));
            for (String gone : List.of(
                    "/",
                    "/courses",
                    "/api/v1/study/begin",
                    "/resources/css/site.css",
                    "/desk",
                    "/media/x",
                    "/errors/problem.xhtml",
                    path.replaceFirst("/run/(.)", "/run/x"),
                    path.replace("/p/", "/q/"),
                    path + "x")) {
                String answer = ask("GET", host, gone, "");
                assertTrue(answer.startsWith("HTTP/1.1 404"), gone + " " + answer);
                assertFalse(answer.contains("<html"), gone);
            }
            assertTrue(ask("POST", host, path, "Content-Length: 0\r\n").startsWith("HTTP/1.1 405"));
            assertTrue(ask("GET", host, path, "Service-Worker: script\r\n").startsWith("HTTP/1.1 404"));
            assertTrue(ask("GET", other, path, "").startsWith("HTTP/1.1 404"), "on another's host");
            assertFalse(
                    ask("GET", URI.create(PORTAL).getRawAuthority(), path, "").startsWith("HTTP/1.1 200"),
                    "on the portal's");
        }
    }

    private static String ask(String method, String host, String path, String headers) {
        URI portal = URI.create(PORTAL);
        try (Socket socket = new Socket("127.0.0.1", portal.getPort())) {
            String request =
                    method + " " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n" + headers + "\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Enrols, and opens the package's lesson. */
    private static void lesson(Screen screen, String code) {
        screen.open("/learn/programme?c=" + code);
        Page page = screen.page();
        page.click("#enrol");
        page.locator("#go-on").waitFor();
        page.click("#go-on");
        page.locator("#lesson[data-state]").waitFor();
    }

    private static Frame content(Page page) {
        return page.frames().stream()
                .filter(frame -> frame.url().contains("/p/"))
                .findFirst()
                .orElse(null);
    }

    private static void look(Screen screen, String name) {
        screen.keep(name);
        Whole.assertWhole(screen, name);
    }
}
