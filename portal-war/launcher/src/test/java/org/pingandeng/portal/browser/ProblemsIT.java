package org.pingandeng.portal.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import org.junit.jupiter.api.Test;

/** What the running portal says when something is not as it should be, and to those who watch over it. */
class ProblemsIT {

    @Test
    void whoeverWatchesThePortalFindsItsState() {
        try (Chromium.Opened chromium = Chromium.open();
                Screen screen = new Screen(chromium.browser(), SharedPortal.get(), Screen.DESK, "en")) {
            says(200, "\"UP\"", ask(screen, "GET", "/health"));
            says(200, "# TYPE", ask(screen, "GET", "/metrics"));
            says(200, "openapi: 3", ask(screen, "GET", "/openapi"));
        }
    }

    @Test
    void aCallIsAnsweredInItsOwnLanguage() {
        try (Chromium.Opened chromium = Chromium.open();
                Screen screen = new Screen(chromium.browser(), SharedPortal.get(), Screen.DESK, "en")) {
            problem(404, "NOT_FOUND", ask(screen, "GET", "/api/v1/nowhere"));
            problem(405, "METHOD_NOT_ALLOWED", ask(screen, "GET", "/api/v1/study/begin"));
            problem(403, "NOT_ALLOWED", elsewhere(screen, "/api/v1/study/begin"));
            problem(400, "MALFORMED", json(screen, "{"));
            problem(400, "MALFORMED", json(screen, "{\"lesson\":\"no number\"}"));
        }
    }

    @Test
    void aFileThatIsTooLargeIsRefusedWithTheLimit() {
        try (Chromium.Opened chromium = Chromium.open();
                Screen screen = new Screen(chromium.browser(), SharedPortal.get(), Screen.DESK, "en")) {
            Colleague.enter(screen, "EDITOR");
            FilePayload file = new FilePayload("cases.json", "application/json", new byte[6 << 20]);
            APIResponse answer = screen.context()
                    .request()
                    .post(
                            SharedPortal.get().url("/desk/cases"),
                            RequestOptions.create()
                                    .setMultipart(FormData.create().set("cases", file)));
            says(413, "At most 5 MB", answer);
        }
    }

    @Test
    void whateverTheServerRefusesIsSaidOnAPageOfOurs() {
        try (Chromium.Opened chromium = Chromium.open();
                Screen screen = new Screen(chromium.browser(), SharedPortal.get(), Screen.PHONE, "en")) {
            APIResponse answer = ask(screen, "PUT", "/static/nothing.css");
            assertTrue(answer.status() >= 400, String.valueOf(answer.status()));
            assertTrue(answer.text().contains("/account/signin"), answer.text());
        }
    }

    @Test
    void whoeverSendsAFormAfterTheirSignInEndedComesBackToThatPage() {
        try (Chromium.Opened chromium = Chromium.open();
                Screen screen = new Screen(chromium.browser(), SharedPortal.get(), Screen.PHONE, "en")) {
            String page = ask(screen, "GET", "/account/signin").text();
            String token = page.replaceAll("(?s).*name=\"_csrf\" value=\"([^\"]+)\".*", "$1");
            APIResponse answer = screen.context()
                    .request()
                    .post(
                            SharedPortal.get().url("/desk/user?id=1"),
                            RequestOptions.create()
                                    .setMaxRedirects(0)
                                    .setForm(FormData.create().set("_csrf", token)));
            assertEquals(
                    "/account/signin?next=%2Fdesk%2Fuser%3Fid%3D1",
                    answer.headers().get("location"));
        }
    }

    private static void problem(int status, String reason, APIResponse answer) {
        says(status, "\"reason\":\"" + reason + "\"", answer);
        assertTrue(answer.headers().get("content-type").startsWith("application/problem+json"), answer.url());
    }

    private static void says(int status, String words, APIResponse answer) {
        assertEquals(status, answer.status(), answer.url());
        assertTrue(answer.text().contains(words), answer.text());
    }

    private static APIResponse json(Screen screen, String body) {
        return send(
                screen,
                "/api/v1/study/begin",
                RequestOptions.create()
                        .setMethod("POST")
                        .setHeader("Content-Type", "application/json")
                        .setData(body));
    }

    private static APIResponse elsewhere(Screen screen, String path) {
        RequestOptions foreign = RequestOptions.create().setMethod("POST");
        return send(screen, path, foreign.setHeader("Origin", "https://example.org"));
    }

    private static APIResponse ask(Screen screen, String method, String path) {
        return send(screen, path, RequestOptions.create().setMethod(method));
    }

    private static APIResponse send(Screen screen, String path, RequestOptions options) {
        return screen.context().request().fetch(SharedPortal.get().url(path), options);
    }
}
