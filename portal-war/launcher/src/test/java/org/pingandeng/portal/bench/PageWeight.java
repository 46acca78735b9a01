package org.pingandeng.portal.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pingandeng.portal.launch.PortalProcess;

/** What a first visit brings over the line: the page with its styles and scripts as sent; pictures apart. */
final class PageWeight {

    private static final Pattern PARTS =
            Pattern.compile("<(?:link[^>]+rel=\"(?:stylesheet|modulepreload)\"[^>]*href|script[^>]+src)=\"([^\"]+)\"");

    private final HttpClient client = HttpClient.newHttpClient();
    private final PortalProcess portal;

    PageWeight(PortalProcess portal) {
        this.portal = portal;
    }

    /**
     * Weighs one page.
     *
     * @param page its address
     * @return kilobytes as a browser that accepts gzip receives them
     */
    double kilobytes(String page) throws IOException, InterruptedException {
        String html = new String(bytes(page, "identity"), StandardCharsets.UTF_8);
        Set<String> parts = new LinkedHashSet<>();
        Matcher part = PARTS.matcher(html);
        while (part.find()) {
            parts.add(part.group(1).replace("&amp;", "&"));
        }
        long sum = bytes(page, "gzip").length;
        for (String address : parts) {
            sum += bytes(address, "gzip").length;
        }
        return sum / 1024.0;
    }

    private byte[] bytes(String path, String encoding) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(portal.url("/")).resolve(path))
                .header("Accept-Encoding", encoding)
                .build();
        HttpResponse<byte[]> answer = client.send(request, BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " answered " + answer.statusCode());
        }
        return answer.body();
    }
}
