package org.pingandeng.portal.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Every place with every role in the running portal, by the matrix that the portal's own declarations gave
 * ({@code portal-war/target/authorisation.tsv}, written by its unit tests).
 */
class AuthorisationIT {

    private static final List<String> ROLES = List.of(
            "LEARNER", "TRAINER", "REVIEWER", "INVIGILATOR", "ENTERPRISE_MANAGER", "EDITOR", "OFFICE", "ADMINISTRATOR");
    private static final RequestOptions AS_IT_IS = RequestOptions.create().setMaxRedirects(0);

    private record Line(String path, boolean open, List<String> columns) {
        boolean may(String role) {
            return columns.contains(role + "=true");
        }
    }

    @Test
    void strangersAreAskedToSignInAndNothingElse() throws IOException {
        List<String> wrong = new ArrayList<>();
        try (Chromium.Opened chromium = Chromium.open();
                Screen screen = new Screen(chromium.browser(), SharedPortal.get(), Screen.PHONE, "zh_CN")) {
            for (Line line : matrix()) {
                APIResponse answer = ask(screen, line.path());
                boolean asked = answer.status() == 303
                        && answer.headers().get("location").startsWith("/account/signin?next=");
                if (asked == line.open()) {
                    wrong.add(line.path() + " " + answer.status());
                }
            }
            assertEquals(404, ask(screen, "/desk/nowhere").status());
            for (String slip :
                    List.of("/static/../desk/users", "/prefs/../desk/users", "/resources/%2e%2e/desk/users")) {
                assertEquals(303, ask(screen, slip).status(), slip);
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void eachRoleOpensItsPlacesAndNoOther() throws IOException {
        List<String> wrong = new ArrayList<>();
        try (Chromium.Opened chromium = Chromium.open()) {
            for (String role : ROLES) {
                try (Screen screen = new Screen(chromium.browser(), SharedPortal.get(), Screen.DESK, "zh_CN")) {
                    Colleague.enter(screen, role);
                    for (Line line : matrix()) {
                        int status = ask(screen, line.path()).status();
                        boolean refused = status == 403;
                        boolean entrance = line.path().equals("/desk"); // leads on, or refuses whoever has no desk
                        if (!entrance && (refused == line.may(role) || status >= 500)) {
                            wrong.add(role + " " + line.path() + " " + status);
                        }
                    }
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    private static APIResponse ask(Screen screen, String path) {
        APIRequestContext request = screen.context().request();
        return request.get(SharedPortal.get().url(path), AS_IT_IS);
    }

    private static List<Line> matrix() throws IOException {
        return Files.readAllLines(Path.of("..", "target", "authorisation.tsv")).stream()
                .map(line -> List.of(line.split("\t")))
                .map(columns -> new Line(columns.get(0), Boolean.parseBoolean(columns.get(1)), columns))
                .toList();
    }
}
