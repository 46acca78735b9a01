package org.pingandeng.portal.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.pingandeng.portal.launch.PortalProcess;
import org.pingandeng.portal.launch.PortalProcess.StarterAccount;

/** Somebody who uploads at a desk without a browser: signs in, sends forms with what they hide, presses buttons. */
public final class UploadVisit {

    private static final Pattern FORM = Pattern.compile("(?s)<form[^>]*id=\"([^\"]*)\".*?</form>");
    private static final Pattern FIELD = Pattern.compile("<(?:input|option)([^>]*)>");
    private static final Pattern NAME = Pattern.compile("name=\"([^\"]*)\"");
    private static final Pattern VALUE = Pattern.compile("value=\"([^\"]*)\"");
    private static final int PIECE = 8 << 20;
    private static final int LARGEST_PIECE = 128 << 20;
    private static final long QUICK = 1_000_000_000;
    private static final String BOUNDARY = "pingandeng-bench-7c1f";

    private final CookieManager jar = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(jar)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final PortalProcess portal;

    /**
     * Somebody at the door.
     *
     * @param portal serving
     */
    public UploadVisit(PortalProcess portal) {
        this.portal = portal;
    }

    /**
     * Signs in; the printed password is changed as everybody has to.
     *
     * @param role of the starter account
     * @return this visit
     * @throws IOException when the portal does not answer
     * @throws InterruptedException when the visit is broken off
     */
    public UploadVisit enter(String role) throws IOException, InterruptedException {
        StarterAccount account = portal.starterAccounts().get(role);
        post("/account/signin", "enter", Map.of("userName", account.userName(), "password", account.password()));
        String fresh = "Deng-upload-" + role + "-9";
        post("/account/password", "change", Map.of("old", account.password(), "password", fresh, "repeat", fresh));
        return this;
    }

    /**
     * Opens a page.
     *
     * @param path its address
     * @return its whole text
     * @throws IOException when the portal does not answer
     * @throws InterruptedException when the visit is broken off
     */
    public String open(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer =
                client.send(HttpRequest.newBuilder(URI.create(portal.url(path))).build(), BodyHandlers.ofString());
        return good(path, answer).body();
    }

    /**
     * Presses a button of a form, with what the form hides.
     *
     * @param path of the page
     * @param form its id
     * @param button its id
     * @throws IOException when the portal does not answer
     * @throws InterruptedException when the visit is broken off
     */
    public void press(String path, String form, String button) throws IOException, InterruptedException {
        Map<String, String> fields = fields(open(path), form);
        fields.put(button, "1");
        send(path, fields);
    }

    /**
     * Fills in the form that has a button, and presses it.
     *
     * @return where it leads
     */
    URI post(String path, String button, Map<String, String> typed) throws IOException, InterruptedException {
        Map<String, String> fields = formWith(open(path), button);
        fields.putAll(typed);
        fields.put(button, "1");
        return send(path, fields);
    }

    /** What the form hides that has a button. */
    static Map<String, String> formWith(String page, String button) {
        Matcher form = FORM.matcher(page);
        while (form.find()) {
            if (form.group().contains("id=\"" + button + "\"")) {
                return fields(page, form.group(1));
            }
        }
        throw new IllegalStateException("There is no button " + button);
    }

    private URI send(String path, Map<String, String> fields) throws IOException, InterruptedException {
        String body = fields.entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpRequest request = post(path, "application/x-www-form-urlencoded", BodyPublishers.ofString(body));
        return good(path, client.send(request, BodyHandlers.ofString())).uri();
    }

    private HttpRequest post(String path, String type, HttpRequest.BodyPublisher body) {
        return HttpRequest.newBuilder(URI.create(portal.url(path)))
                .header("Content-Type", type)
                .header("Origin", portal.url(""))
                .POST(body)
                .build();
    }

    /**
     * Uploads a file.
     *
     * @param path of the page
     * @param field of the file
     * @param file its bytes
     * @return the id in the address it leads to
     * @throws IOException when the portal does not answer
     * @throws InterruptedException when the visit is broken off
     */
    public String upload(String path, String field, byte[] file) throws IOException, InterruptedException {
        Map<String, String> fields = fields(open(path), "import");
        fields.putAll(Map.of("use", "PRACTICE", "topic", "未分类", "difficulty", "3", "begin", "1"));
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (Map.Entry<String, String> each : fields.entrySet()) {
            if (!each.getKey().equals(field)) {
                body.writeBytes(part(each.getKey(), "", each.getValue().getBytes(StandardCharsets.UTF_8)));
            }
        }
        body.writeBytes(part(field, "; filename=\"questions.xlsx\"\r\nContent-Type: application/octet-stream", file));
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.US_ASCII));
        HttpRequest request =
                post(path, "multipart/form-data; boundary=" + BOUNDARY, BodyPublishers.ofByteArray(body.toByteArray()));
        String address = String.valueOf(
                good(path, client.send(request, BodyHandlers.ofString())).uri());
        if (!address.contains("id=")) {
            throw new IllegalStateException("The file was not taken");
        }
        return address.replaceAll(".*id=([0-9a-f-]{36}).*", "$1");
    }

    /** Sends a file in pieces that grow, as the desk for uploads does (tus 1.0.0), and hands it in. */
    void give(Path file) throws IOException, InterruptedException {
        HttpRequest begin = pieces("/api/v1/files")
                .header("Upload-Length", String.valueOf(Files.size(file)))
                .header(
                        "Upload-Metadata",
                        "filename "
                                + Base64.getEncoder()
                                        .encodeToString(
                                                file.getFileName().toString().getBytes(StandardCharsets.UTF_8)))
                .POST(BodyPublishers.noBody())
                .build();
        String address = URI.create(portal.url("/"))
                .resolve(status(201, begin).headers().firstValue("Location").orElseThrow())
                .getPath();
        try (FileLine line = new FileLine(URI.create(portal.url(address)), cookies(), file)) {
            int size = PIECE;
            for (long sent = 0; sent < Files.size(file); ) {
                long begun = System.nanoTime();
                long piece = Math.min(size, Files.size(file) - sent);
                line.send(sent, piece);
                sent += piece;
                size = System.nanoTime() - begun < QUICK ? Math.min(LARGEST_PIECE, size * 2) : size;
            }
        }
        status(
                200,
                pieces("/api/v1/uploads/" + address.replaceAll(".*/", ""))
                        .POST(BodyPublishers.noBody())
                        .build());
    }

    private HttpRequest.Builder pieces(String path) {
        return HttpRequest.newBuilder(URI.create(portal.url(path)))
                .header("Tus-Resumable", "1.0.0")
                .header("Origin", portal.url(""));
    }

    private HttpResponse<String> status(int expected, HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != expected) {
            throw new IllegalStateException(request.uri() + " answered " + answer.statusCode());
        }
        return answer;
    }

    /** The cookies of this visit, as a request carries them. */
    String cookies() {
        return jar.getCookieStore().getCookies().stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    private static byte[] part(String name, String more, byte[] value) {
        ByteArrayOutputStream part = new ByteArrayOutputStream();
        String head = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"" + more + "\r\n\r\n";
        part.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        part.writeBytes(value);
        part.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
        return part.toByteArray();
    }

    /** The hidden fields of a form; buttons are named like their ids and not among them. */
    private static Map<String, String> fields(String page, String form) {
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher forms = FORM.matcher(page);
        while (forms.find()) {
            Matcher field = FIELD.matcher(forms.group(1).equals(form) ? forms.group() : "");
            while (field.find()) {
                Matcher name = NAME.matcher(field.group(1));
                Matcher value = VALUE.matcher(field.group(1));
                if (field.group(1).contains("type=\"hidden\"") && name.find()) {
                    fields.put(name.group(1), value.find() ? value.group(1) : "");
                }
            }
        }
        return fields;
    }

    private static HttpResponse<String> good(String path, HttpResponse<String> answer) {
        boolean shutOut = answer.uri().getPath().equals("/account/signin") && !path.startsWith("/account");
        if (answer.statusCode() != 200 || shutOut) {
            throw new IllegalStateException(path + " answered " + answer.statusCode() + " at " + answer.uri());
        }
        return answer;
    }
}
