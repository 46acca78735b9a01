package org.pingandeng.portal.bench;

import java.io.IOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.pingandeng.portal.launch.PortalProcess;

/**
 * One candidate on the way to the room: the sign-in page, its form, the lobby, its form. Its cookies are its own; the
 * connections are shared, because ten thousand browsers do not fit onto one machine.
 */
final class Doorway {

    private static final int SEE_OTHER = 303;
    private static final int FOUND = 302;
    private static final int MOST_TRIES = 20;
    private static final int A_MOMENT_MS = 500;
    private static final Pattern PROBLEM = Pattern.compile("class=\"(?:err-t|note danger)[^>]*>([^<]+)");

    private final HttpClient line;
    private final PortalProcess portal;
    private final Map<String, String> cookies = new LinkedHashMap<>();

    /** Connections for many; where a form leads is looked at, not followed. */
    static HttpClient line() {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    Doorway(HttpClient line, PortalProcess portal) {
        this.line = line;
        this.portal = portal;
    }

    /**
     * Somebody who has signed in already.
     *
     * @param set cookies, as a request shows them
     */
    static Doorway inside(HttpClient line, PortalProcess portal, String set) {
        Doorway way = new Doorway(line, portal);
        for (String cookie : set.split("; ")) {
            int equals = cookie.indexOf('=');
            way.cookies.put(cookie.substring(0, equals), cookie.substring(equals + 1));
        }
        return way;
    }

    /** Signs in by password, and again where the door says that too many come at once. */
    Doorway enter(String userName, String password) throws IOException, InterruptedException {
        IllegalStateException last = null;
        for (int i = 0; i < MOST_TRIES; i++) {
            try {
                post("/account/signin", "enter", Map.of("userName", userName, "password", password));
                return this;
            } catch (IllegalStateException busy) {
                last = busy;
                Thread.sleep(A_MOMENT_MS);
            }
        }
        throw last;
    }

    /** Goes through the lobby. */
    BenchHall.Pass admit(String exam) throws IOException, InterruptedException {
        URI room = post("/exam/lobby?exam=" + exam, "enter", Map.of("agree", "true"));
        if (room.getFragment() == null) {
            throw new IllegalStateException("The lobby let nobody in: " + room);
        }
        Map<String, String> words = new LinkedHashMap<>();
        for (String word : room.getFragment().split("&")) {
            words.put(word.substring(0, word.indexOf('=')), word.substring(word.indexOf('=') + 1));
        }
        return new BenchHall.Pass(UUID.fromString(words.get("sitting")), words.get("token"));
    }

    private URI post(String path, String button, Map<String, String> typed) throws IOException, InterruptedException {
        Map<String, String> fields =
                UploadVisit.formWith(ask(request(path).build()).body(), button);
        fields.putAll(typed);
        fields.put(button, "1");
        String body = fields.entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpResponse<String> answer = ask(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build());
        if (answer.statusCode() != SEE_OTHER && answer.statusCode() != FOUND) {
            throw new IllegalStateException(path + " answered " + answer.statusCode() + said(answer.body()));
        }
        return answer.uri().resolve(answer.headers().firstValue("Location").orElseThrow());
    }

    /** What the page says is wrong. */
    private static String said(String page) {
        Matcher problem = PROBLEM.matcher(page);
        StringBuilder all = new StringBuilder();
        while (problem.find()) {
            all.append(' ').append(problem.group(1));
        }
        return all.toString();
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(portal.url(path))).header("Origin", portal.url(""));
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(each -> each.getKey() + "=" + each.getValue())
                            .collect(Collectors.joining("; ")));
        }
        return request;
    }

    private HttpResponse<String> ask(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> answer = line.send(request, BodyHandlers.ofString());
        for (String set : answer.headers().allValues("Set-Cookie")) {
            HttpCookie.parse(set).forEach(cookie -> cookies.put(cookie.getName(), cookie.getValue()));
        }
        return answer;
    }
}
