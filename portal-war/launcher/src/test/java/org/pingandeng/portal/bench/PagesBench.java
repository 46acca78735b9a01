package org.pingandeng.portal.bench;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.pingandeng.portal.launch.PortalProcess;

/**
 * {@code mvn -Pbench-pages}: starts the portal on an empty data folder and again on what that left, measures starts,
 * memory, page weight, server time and Lighthouse's marks, and prints them beside their limits.
 */
public final class PagesBench {

    private static final List<String> PAGES =
            List.of("/", "/courses", "/course?c=confined-space-before-you-enter", "/case?c=yinchuan-barbecue");

    private static final Duration CONTENT_LIMIT = Duration.ofMinutes(3);

    private final List<Figure> figures = new ArrayList<>();

    /**
     * One line of the table.
     *
     * @param name key in the RESULT line
     * @param value what was measured
     * @param limit what to reach, in words
     */
    private record Figure(String name, double value, String limit) {}

    /**
     * Runs the measurements.
     *
     * @param arguments the folder for the portal's data
     * @throws Exception when the portal cannot be measured
     */
    public static void main(String[] arguments) throws Exception {
        new PagesBench().run(Path.of(arguments[0]));
    }

    private void run(Path folder) throws Exception {
        Path home = folder.resolve("home-" + Instant.now().toEpochMilli());
        Instant begin = Instant.now();
        PortalProcess first = PortalProcess.serving(home);
        note("first_start_s", seconds(begin), "<= 30");
        first.close();
        begin = Instant.now();
        try (PortalProcess portal = PortalProcess.serving(home)) {
            note("second_start_s", seconds(begin), "<= 15");
            awaitContent(portal);
            weigh(portal);
            note("page_p95_ms", new ServerTime(portal).slowestP95(PAGES), "<= 30");
            note("rss_mib", residentMiB(portal), "<= 900");
            Map<String, Double> marks = new Lighthouse(folder.resolve("lighthouse")).lowest(portal, PAGES);
            marks.forEach((name, mark) -> note("lighthouse_" + name, mark, ">= 95"));
        }
        print();
    }

    /** The starter content comes in behind the first start. */
    private static void awaitContent(PortalProcess portal) throws IOException, InterruptedException {
        Instant limit = Instant.now().plus(CONTENT_LIMIT);
        for (String page : PAGES) {
            while (status(portal.url(page)) != HttpURLConnection.HTTP_OK) {
                if (Instant.now().isAfter(limit)) {
                    throw new IllegalStateException(page + " is not there after " + CONTENT_LIMIT);
                }
                Thread.sleep(500);
            }
        }
    }

    private static int status(String address) throws IOException {
        return ((HttpURLConnection) URI.create(address).toURL().openConnection()).getResponseCode();
    }

    private void weigh(PortalProcess portal) throws IOException, InterruptedException {
        for (String page : PAGES) {
            String name = "/".equals(page) ? "home_kb" : "weight_kb" + page;
            note(name, new PageWeight(portal).kilobytes(page), "<= 150");
        }
    }

    private void note(String name, double value, String limit) {
        figures.add(new Figure(name, value, limit));
    }

    private static double seconds(Instant begin) {
        return Duration.between(begin, Instant.now()).toMillis() / 1000.0;
    }

    /** The portal's own resident memory after it has come to rest; PostgreSQL apart. */
    private static double residentMiB(PortalProcess portal) throws InterruptedException {
        Thread.sleep(10_000);
        return new PortalCost(portal).residentMiB();
    }

    private void print() {
        System.out.printf(Locale.ROOT, "%-60s %12s   %s%n", "figure", "measured", "to reach");
        figures.forEach(figure ->
                System.out.printf(Locale.ROOT, "%-60s %12.1f   %s%n", figure.name(), figure.value(), figure.limit()));
        List<String> order = List.of(
                "first_start_s",
                "second_start_s",
                "rss_mib",
                "home_kb",
                "page_p95_ms",
                "lighthouse_performance",
                "lighthouse_accessibility",
                "lighthouse_best_practices");
        StringBuilder result = new StringBuilder("RESULT");
        figures.stream()
                .filter(figure -> order.contains(figure.name()))
                .sorted(Comparator.comparingInt(figure -> order.indexOf(figure.name())))
                .forEach(
                        figure -> result.append(String.format(Locale.ROOT, " %s=%.1f", figure.name(), figure.value())));
        System.out.println(result);
    }
}
