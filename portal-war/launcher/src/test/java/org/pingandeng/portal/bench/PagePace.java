package org.pingandeng.portal.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.pingandeng.portal.launch.PortalProcess;

/** Somebody who reads pages one after the other while the portal does something else. */
final class PagePace {

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final PortalProcess portal;
    private final List<String> pages;
    private final List<Double> millis = new ArrayList<>();

    PagePace(PortalProcess portal, List<String> pages) {
        this.portal = portal;
        this.pages = pages;
    }

    /** Reads each page once. */
    void read() throws IOException, InterruptedException {
        for (String page : pages) {
            long begin = System.nanoTime();
            int status = client.send(
                            HttpRequest.newBuilder(URI.create(portal.url(page))).build(), BodyHandlers.discarding())
                    .statusCode();
            if (status != 200) {
                throw new IllegalStateException(page + " answered " + status);
            }
            millis.add((System.nanoTime() - begin) / 1e6);
        }
    }

    /** The 95th percentile of all that was read. */
    double p95() {
        List<Double> sorted = new ArrayList<>(millis);
        Collections.sort(sorted);
        return sorted.isEmpty() ? Double.NaN : sorted.get((int) Math.ceil(sorted.size() * 0.95) - 1);
    }
}
