package org.pingandeng.portal.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.pingandeng.portal.launch.PortalProcess;

/** A county has one web server and gives the portal a path on it: everything works there, and nothing leads out of it. */
class SubPathIT {

    private static final String PATH = "/anquan";
    private static final String CASE = "/case?c=yinchuan-barbecue";
    private static final Pattern ADDRESS = Pattern.compile(
            "\\s(?:href|src|action|formaction|poster|data-[a-z]+)=[\"'](/(?!/)[^\"']*)[\"']|url\\([\"']?(/(?!/)[^\"')]*)");

    private static PortalProcess portal;

    @BeforeAll
    static void aPortalServesBelowAPath() {
        Path home = Path.of(System.getProperty("test.homes"), "below-a-path");
        SharedPortal.empty(home);
        portal = PortalProcess.serving(home, PortalProcess.freePort(), Map.of("PORTAL_PATH", "anquan"));
    }

    @AfterAll
    static void theDayEnds() {
        portal.close();
    }

    @Test
    void everyPageAndEveryLinkOnTheWayStaysBelowThePath() throws IOException {
        assertTrue(
                portal.said().contains("READY " + portal.url("/")),
                portal.said().toString());
        try (Chromium.Opened chromium = Chromium.open();
                Screen citizen = screen(chromium, Screen.PHONE)) {
            awaitCase(citizen);
            List<String> outside = new ArrayList<>();
            for (String page : openPages()) {
                outside.addAll(outside(page, get(citizen, portal.url(page)).text()));
            }
            assertEquals(List.of(), outside);
            Set<String> links = new TreeSet<>();
            for (String page : List.of("/", "/cases", CASE, "/law", "/search?q=%E5%8A%A8%E7%81%AB", "/verify")) {
                APIResponse answer = get(citizen, portal.url(page));
                assertEquals(200, answer.status(), page);
                addresses(answer.text()).forEach(links::add);
            }
            links.removeIf(link -> link.contains("/prefs?")); // they change the language of whoever follows them
            assertTrue(links.size() > 60, links.toString());
            assertEquals(
                    List.of(),
                    links.stream().filter(link -> broken(citizen, link)).toList());
        }
    }

    private static List<String> openPages() throws IOException {
        List<String> pages = new ArrayList<>(pages(true));
        pages.addAll(List.of(
                CASE, "/verify/NO-1", "/no-such-page", "/account/signin?next=/desk", "/search?q=%E5%8A%A8%E7%81%AB"));
        return pages;
    }

    /** What the portal's own declarations say there is to open. */
    private static List<String> pages(boolean forAnybody) throws IOException {
        return Files.readAllLines(Path.of("..", "target", "authorisation.tsv")).stream()
                .map(line -> List.of(line.split("\t")))
                .filter(parts -> parts.get(0).equals("GET") && !parts.get(1).startsWith("/api/"))
                .filter(parts -> Boolean.parseBoolean(parts.get(2)) == forAnybody)
                .map(parts -> parts.get(1))
                .filter(path -> !path.startsWith("/account/signout"))
                .toList();
    }

    @Test
    void whatMachinesReadHasTheWholeAddress() {
        try (Chromium.Opened chromium = Chromium.open();
                Screen citizen = screen(chromium, Screen.PHONE)) {
            awaitCase(citizen);
            String map = get(citizen, portal.url("/sitemap.xml")).text();
            assertTrue(map.contains("<loc>" + portal.url("/cases") + "</loc>"), map);
            assertTrue(
                    get(citizen, portal.url("/feed/all.xml")).text().contains("href=\"" + portal.url("/news") + "\""));
            String app = get(citizen, portal.url("/app.webmanifest")).text();
            assertTrue(app.contains("\"start_url\":\"" + PATH + "/learn/me\""), app);
            assertEquals(200, get(citizen, host("/health/ready")).status());
            assertEquals(404, get(citizen, host("/cases")).status(), "the rest of the host is the county's");
        }
    }

    @Test
    void somebodyReadsAsksAndTakesATalkAlong() {
        try (Chromium.Opened chromium = Chromium.open();
                Screen citizen = screen(chromium, Screen.PHONE)) {
            awaitCase(citizen);
            Page page = citizen.page();
            citizen.open("/law");
            String english = page.locator("a[href*='lang=en']").first().getAttribute("href");
            page.navigate(host(english));
            page.waitForSelector("html[lang=en]");
            assertEquals(portal.url("/law"), page.url());
            citizen.open("/ask");
            page.fill("#title", "动火作业要谁批准？");
            page.click("#look");
            page.waitForSelector("#alike");
            assertTrue(page.url().startsWith(portal.url("/ask")), page.url());
            citizen.keep("sub-path-ask");
            citizen.open("/talk/kit?c=yinchuan-barbecue");
            page.waitForFunction(
                    "() => navigator.serviceWorker.ready.then(worker => worker.scope.endsWith('/anquan/talk/'))");
            page.locator("#kept-page:not(:empty)").waitFor();
            citizen.context().setOffline(true);
            page.reload();
            page.locator("#sign").waitFor();
            citizen.context().setOffline(false);
            citizen.open("/exam/room.html#sitting=6f1d6f0e-6f6e-4b5e-9d54-3f6f8e9b1c11&token=none");
            page.waitForFunction(
                    "() => navigator.serviceWorker.ready.then(worker => worker.scope.endsWith('/anquan/exam/'))");
            page.waitForFunction("() => caches.match('/anquan/resources/js/path.js').then(kept => Boolean(kept))");
            citizen.keep("sub-path-room");
        }
    }

    @Test
    void peopleSignInWorkAtTheirDesksAndSendFiles() throws IOException {
        try (Chromium.Opened chromium = Chromium.open();
                Screen office = screen(chromium, Screen.DESK);
                Screen trainer = screen(chromium, Screen.DESK)) {
            Colleague.enter(office, "ADMINISTRATOR");
            assertTrue(
                    office.page().url().startsWith(portal.url("/")),
                    office.page().url());
            List<String> outside = new ArrayList<>();
            for (String page : pages(false)) {
                outside.addAll(outside(page, get(office, portal.url(page)).text()));
            }
            assertEquals(List.of(), outside);
            office.complaints();
            assertEquals(200, office.open("/desk/users"));
            for (Object sheet : (List<?>) office.page()
                    .evaluate("() => [...document.querySelectorAll('link[rel=stylesheet]')].map(each => each.href)")) {
                assertEquals(
                        List.of(),
                        outside(sheet.toString(), get(office, sheet.toString()).text()));
            }
            assertEquals(List.of(), office.complaints());
            office.keep("sub-path-desk");
            assertEquals(
                    List.of(),
                    office.context().cookies().stream()
                            .filter(each -> !each.path.startsWith(PATH))
                            .map(SubPathIT::name)
                            .toList());
            Colleague.enter(trainer, "TRAINER");
            trainer.open("/desk/uploads");
            byte[] words = "WEBVTT\n\n00:01.000 --> 00:02.000\n先通风\n".getBytes(StandardCharsets.UTF_8);
            trainer.page().setInputFiles("#files", new FilePayload("字幕.vtt", "text/vtt", words));
            trainer.page().waitForSelector("#sending li[data-state=done]");
        }
    }

    private static String name(Cookie cookie) {
        return cookie.name + " " + cookie.path;
    }

    /** A browser that has no cookie yet, not even for its language. */
    private static Screen screen(Chromium.Opened chromium, int width) {
        Screen screen = new Screen(chromium.browser(), portal, width, "zh_CN");
        screen.context().clearCookies();
        return screen;
    }

    private static void awaitCase(Screen citizen) {
        citizen.page()
                .waitForCondition(
                        () -> get(citizen, portal.url(CASE)).status() == 200,
                        new Page.WaitForConditionOptions().setTimeout(180_000));
    }

    private static APIResponse get(Screen screen, String address) {
        return screen.context().request().get(address, RequestOptions.create().setMaxRedirects(0));
    }

    private static String host(String path) {
        return "http://localhost:" + portal.port() + path;
    }

    private static Stream<String> addresses(String page) {
        return ADDRESS.matcher(page)
                .results()
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .map(address -> address.replace("&amp;", "&").replaceFirst("#.*", ""));
    }

    private static List<String> outside(String page, String text) {
        return addresses(text)
                .filter(address ->
                        !address.equals(PATH) && !address.startsWith(PATH + "/") || address.startsWith(PATH + PATH))
                .map(address -> page + " -> " + address)
                .toList();
    }

    /** Whether a link leads nowhere, or out of the path. */
    private static boolean broken(Screen screen, String link) {
        APIResponse answer = get(screen, host(link));
        String next = answer.headers().getOrDefault("location", PATH + "/").replace(host(""), "");
        return answer.status() >= 400 || !link.startsWith(PATH + "/") || !next.startsWith(PATH + "/");
    }
}
