package org.pingandeng.portal.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.List;
import org.pingandeng.portal.launch.PortalProcess;

/** How long the server takes for a page, asked one after the other over one connection of this machine. */
final class ServerTime {

    private static final int WARM_UP = 300;
    private static final int COUNTED = 300;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final PortalProcess portal;

    ServerTime(PortalProcess portal) {
        this.portal = portal;
    }

    /**
     * Asks each page many times as a visitor without cookies.
     *
     * @param pages their addresses
     * @return the 95th percentile of the slowest page, in milliseconds
     */
    double slowestP95(List<String> pages) throws IOException, InterruptedException {
        double slowest = 0;
        for (String page : pages) {
            slowest = Math.max(slowest, p95(page));
        }
        return slowest;
    }

    private double p95(String page) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(portal.url(page))).build();
        double[] millis = new double[COUNTED];
        for (int i = -WARM_UP; i < COUNTED; i++) {
            long begin = System.nanoTime();
            int status = client.send(request, BodyHandlers.discarding()).statusCode();
            if (status != 200) {
                throw new IllegalStateException(page + " answered " + status);
            }
            if (i >= 0) {
                millis[i] = (System.nanoTime() - begin) / 1e6;
            }
        }
        Arrays.sort(millis);
        return millis[(int) Math.ceil(COUNTED * 0.95) - 1];
    }
}
