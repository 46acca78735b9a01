package org.pingandeng.portal.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Every page and call with every role in the running portal, by the matrix that the portal's own declarations gave
 * ({@code portal-war/target/authorisation.tsv}, written by its unit tests).
 */
class AuthorisationIT {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private record Line(String method, String path, boolean open, String body, String header, List<String> columns) {
        boolean may(String role) {
            return columns.contains(role + "=true");
        }

        boolean call() {
            return path.startsWith("/api/");
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    @Test
    void strangersAreAskedToSignInAndNothingElse() throws IOException {
        List<String> wrong = new ArrayList<>();
        try (Chromium.Opened chromium = Chromium.open();
                Screen screen = new Screen(chromium.browser(), SharedPortal.get(), Screen.PHONE, "zh_CN")) {
            String token = token(screen, "/account/signin");
            for (Line line : matrix()) {
                APIResponse answer = ask(screen, line, token);
                if (asksToSignIn(line, answer) == line.open()) {
                    wrong.add(line + " " + answer.status());
                }
            }
            assertEquals(404, get(screen, "/desk/nowhere").status());
            for (String slip :
                    List.of("/static/../desk/users", "/prefs/../desk/users", "/resources/%2e%2e/desk/users")) {
                assertEquals(303, get(screen, slip).status(), slip);
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void eachRoleOpensItsPlacesAndNoOther() throws IOException {
        List<String> wrong = new ArrayList<>();
        try (Chromium.Opened chromium = Chromium.open()) {
            for (String role : roles()) {
                try (Screen screen = new Screen(chromium.browser(), SharedPortal.get(), Screen.DESK, "zh_CN")) {
                    Colleague.enter(screen, role);
                    String token = token(screen, "/account/password");
                    for (Line line : matrix()) {
                        int status = ask(screen, line, token).status();
                        boolean refused = status == 403;
                        boolean entrance = line.path().equals("/desk"); // leads on, or refuses whoever has no desk
                        if (!entrance && (refused == line.may(role) || status >= 500)) {
                            wrong.add(role + " " + line + " " + status);
                        }
                    }
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    /** Pages and files lead to the sign-in; calls say that nobody has signed in, which is no matter of a sitting's token. */
    private static boolean asksToSignIn(Line line, APIResponse answer) {
        return line.call()
                ? answer.status() == 401 && answer.text().contains("SIGNED_OUT")
                : answer.status() == 303 && answer.headers().get("location").startsWith("/account/signin?next=");
    }

    private static APIResponse ask(Screen screen, Line line, String token) {
        RequestOptions options = RequestOptions.create().setMaxRedirects(0).setMethod(line.method());
        if (line.body().equals("form")) {
            options.setForm(FormData.create().set("_csrf", token));
        } else if (!line.body().equals("-")) {
            options.setHeader("Content-Type", "application/json").setData(line.body());
        }
        if (!line.header().equals("-")) {
            options.setHeader(line.header(), UUID.randomUUID().toString());
        }
        return screen.context().request().fetch(SharedPortal.get().url(line.path()), options);
    }

    private static APIResponse get(Screen screen, String path) {
        return screen.context()
                .request()
                .get(SharedPortal.get().url(path), RequestOptions.create().setMaxRedirects(0));
    }

    /** The token that a page's form carries. */
    private static String token(Screen screen, String page) {
        Matcher found = TOKEN.matcher(get(screen, page).text());
        assertTrue(found.find(), page);
        return found.group(1);
    }

    private static List<String> roles() throws IOException {
        return matrix().get(0).columns().stream()
                .filter(column -> column.contains("="))
                .map(column -> column.substring(0, column.indexOf('=')))
                .toList();
    }

    private static List<Line> matrix() throws IOException {
        return Files.readAllLines(Path.of("..", "target", "authorisation.tsv")).stream()
                .map(line -> List.of(line.split("\t")))
                .map(parts -> new Line(
                        parts.get(0),
                        parts.get(1),
                        Boolean.parseBoolean(parts.get(2)),
                        parts.get(3),
                        parts.get(4),
                        parts.subList(5, parts.size())))
                .toList();
    }
}
