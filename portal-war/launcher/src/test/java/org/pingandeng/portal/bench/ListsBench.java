package org.pingandeng.portal.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.pingandeng.portal.launch.PortalProcess;

/**
 * {@code mvn -Pbench-lists}: starts the portal on an empty data folder, fills it with ten thousand of everything
 * ({@link TenThousand}) and asks for each list as the one whose desk it is: first and deep pages, filters, words. A page
 * that fails or shows no rows is no figure; it is said, and the measurement fails. {@code -Drows=2000} makes it short.
 */
public final class ListsBench {

    private static final int ROWS = Integer.getInteger("rows", 10_000);
    private static final String LISTS = System.getProperty("lists", ".*");
    private static final int ROUNDS = 8;
    private static final int WARM_UP = 5;
    private static final int COUNTED = 30;
    private static final double LIMIT_MS = 200;
    private static final Duration INDEX_LIMIT = Duration.ofMinutes(5);

    /** The question that the search hears of last. */
    private static final ListVisit LAST = new ListVisit("", "LEARNER", "", "/questions?q=压轴", "示例提问4：", 0);

    private final Map<String, UploadVisit> visitors = new HashMap<>();
    private final Map<ListVisit, String> failures = new HashMap<>();
    private double slowest;

    private ListsBench() {}

    /**
     * Runs the measurements.
     *
     * @param arguments the folder for the portal's data
     * @throws Exception when the portal cannot be measured
     */
    public static void main(String[] arguments) throws Exception {
        ListsBench bench = new ListsBench();
        bench.run(Path.of(arguments[0]).toAbsolutePath());
        System.exit(bench.failures.isEmpty() ? 0 : 1);
    }

    private void run(Path folder) throws Exception {
        Path home = folder.resolve("lists-" + Instant.now().toEpochMilli());
        try (PortalProcess portal = PortalProcess.serving(home)) {
            TenThousand county = new TenThousand(portal, ROWS);
            county.fill();
            List<ListVisit> visits = county.visits().stream()
                    .filter(visit -> visit.list().matches(LISTS))
                    .toList();
            enter(portal, LAST);
            for (ListVisit visit : visits) {
                enter(portal, visit);
            }
            awaitIndex();
            warmUp(visits);
            measure(visits);
        }
    }

    private void enter(PortalProcess portal, ListVisit visit) throws IOException, InterruptedException {
        if (!visitors.containsKey(visit.role())) {
            visitors.put(visit.role(), new UploadVisit(portal).enter(visit.role()));
        }
    }

    private void awaitIndex() throws IOException, InterruptedException {
        Instant limit = Instant.now().plus(INDEX_LIMIT);
        while (!answers(LAST)) {
            if (Instant.now().isAfter(limit)) {
                System.out.println("! the search does not find the last question yet");
                return;
            }
            Thread.sleep(1000);
        }
    }

    private boolean answers(ListVisit visit) throws IOException, InterruptedException {
        try {
            visit.open(visitors.get(visit.role()));
            return true;
        } catch (IllegalStateException notYet) {
            return false;
        }
    }

    /** All lists in turn, so that none is measured on a cold server. What fails now is not asked for again. */
    private void warmUp(List<ListVisit> visits) throws IOException, InterruptedException {
        for (int round = 0; round < ROUNDS; round++) {
            for (ListVisit visit : visits) {
                if (!failures.containsKey(visit)) {
                    ask(visit);
                }
            }
        }
    }

    /** Asks for a list once; the time in milliseconds. */
    private double ask(ListVisit visit) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        try {
            visit.open(visitors.get(visit.role()));
        } catch (IllegalStateException failed) {
            failures.put(visit, failed.getMessage());
        }
        return (System.nanoTime() - begin) / 1e6;
    }

    private void measure(List<ListVisit> visits) throws IOException, InterruptedException {
        System.out.printf(Locale.ROOT, "  %-20s %-20s %8s %8s %8s%n", "list", "shape", "rows", "p50 ms", "p95 ms");
        for (ListVisit visit : visits) {
            print(visit, failures.containsKey(visit) ? List.of() : times(visit));
        }
        System.out.printf(
                Locale.ROOT,
                "RESULT lists=%d rows=%d list_p95_ms=%.1f failed=%d%n",
                visits.stream().map(ListVisit::list).distinct().count(),
                ROWS,
                slowest,
                failures.size());
    }

    private List<Double> times(ListVisit visit) throws IOException, InterruptedException {
        List<Double> times = new ArrayList<>();
        for (int i = -WARM_UP; i < COUNTED; i++) {
            double millis = ask(visit);
            if (i >= 0) {
                times.add(millis);
            }
        }
        return times.stream().sorted().toList();
    }

    private void print(ListVisit visit, List<Double> sorted) {
        if (failures.containsKey(visit)) {
            System.out.printf(
                    Locale.ROOT, "! %-20s %-20s failed: %s%n", visit.list(), visit.shape(), failures.get(visit));
            return;
        }
        double p50 = sorted.get(COUNTED / 2 - 1);
        double p95 = sorted.get((int) Math.ceil(COUNTED * 0.95) - 1);
        slowest = Math.max(slowest, p95);
        System.out.printf(
                Locale.ROOT,
                "%s %-20s %-20s %8d %8.1f %8.1f%n",
                p95 > LIMIT_MS ? "!" : " ",
                visit.list(),
                visit.shape(),
                visit.rows(),
                p50,
                p95);
    }
}
