package org.pingandeng.portal.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.pingandeng.portal.launch.PortalProcess;
import org.pingandeng.portal.launch.PortalProcess.StarterAccount;

/** Somebody at a desk without a browser: signs in with a starter account, then opens pages over one connection. */
final class DeskVisit {

    private static final Pattern HIDDEN = Pattern.compile("<input type=\"hidden\"([^>]*)>");
    private static final Pattern NAME = Pattern.compile("name=\"([^\"]*)\"");
    private static final Pattern VALUE = Pattern.compile("value=\"([^\"]*)\"");

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final PortalProcess portal;

    DeskVisit(PortalProcess portal) {
        this.portal = portal;
    }

    /** Signs in; the printed password is changed as everybody has to. */
    DeskVisit enter(String role) throws IOException, InterruptedException {
        StarterAccount account = portal.starterAccounts().get(role);
        post("/account/signin", Map.of("userName", account.userName(), "password", account.password(), "enter", "1"));
        String fresh = "Deng-bench-" + role + "-9";
        post("/account/password", Map.of("old", account.password(), "password", fresh, "repeat", fresh, "change", "1"));
        return this;
    }

    /** Sends a page's form with what it hides and what is typed. */
    private void post(String path, Map<String, String> typed) throws IOException, InterruptedException {
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher hidden = HIDDEN.matcher(open(path));
        while (hidden.find()) {
            Matcher name = NAME.matcher(hidden.group(1));
            Matcher value = VALUE.matcher(hidden.group(1));
            if (name.find()) {
                fields.put(name.group(1), value.find() ? value.group(1) : "");
            }
        }
        fields.putAll(typed);
        String body = fields.entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpRequest request = HttpRequest.newBuilder(URI.create(portal.url(path)))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
        if (answer.statusCode() >= 400) {
            throw new IllegalStateException(path + " answered " + answer.statusCode());
        }
    }

    /** A page's whole text. */
    String open(String path) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(portal.url(path))).build();
        HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 200
                || answer.uri().getPath().equals("/account/signin") && !path.startsWith("/acc")) {
            throw new IllegalStateException(path + " answered " + answer.statusCode() + " at " + answer.uri());
        }
        return answer.body();
    }
}
