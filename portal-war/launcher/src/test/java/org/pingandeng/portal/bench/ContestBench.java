package org.pingandeng.portal.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import org.pingandeng.portal.launch.PortalProcess;

/**
 * {@code mvn -Pbench-contest}: an evening of a contest. Classes of pupils come in by code, begin, and each answers every
 * eight to twelve seconds, on one machine with the portal and a durable PostgreSQL, while others look at the ranking.
 * Every acknowledged answer is looked for afterwards. {@code -Dpeople=100 -Drun.seconds=10} makes it short.
 */
public final class ContestBench {

    private static final int PEOPLE = Integer.getInteger("people", 2_000);
    private static final int RUN_S = Integer.getInteger("run.seconds", 120);
    private static final int WARM_UP_S = Integer.getInteger("warm.seconds", 45);
    private static final int WARM_PEOPLE = Math.min(1_000, PEOPLE);

    /** As many as leave the compilers room: a crowd on a cold server keeps it cold for minutes. */
    private static final int QUIET = 6;

    private static final int AT_THE_DOOR = 32;
    private static final int QUESTIONS = 20;
    private static final int WARM_QUESTIONS = 100;
    private static final double LIMIT_MS = 500;

    private final Path folder;

    private ContestBench(Path folder) {
        this.folder = folder.toAbsolutePath().resolve("contest-" + Instant.now().toEpochMilli());
    }

    /**
     * Runs the measurement.
     *
     * @param arguments the folder for the portal's data
     * @throws Exception when the portal cannot be measured
     */
    public static void main(String[] arguments) throws Exception {
        new ContestBench(Path.of(arguments[0])).run();
        System.exit(0);
    }

    private void run() throws Exception {
        Files.createDirectories(folder);
        try (PortalProcess portal = PortalProcess.serving(folder.resolve("home"))) {
            warmUp(new ContestHalls(portal));
            measure(new ContestHalls(portal));
        }
    }

    private static void warmUp(ContestHalls halls) throws Exception {
        List<ContestHalls.Seat> seats = halls.open(WARM_PEOPLE, WARM_QUESTIONS);
        ContestCrowd crowd = new ContestCrowd(halls);
        Latencies doors = crowd.admit(seats, QUIET);
        Latencies answers = crowd.answerInTurn(QUIET, Duration.ofSeconds(WARM_UP_S));
        System.out.printf(
                Locale.ROOT,
                "warming up with %d connections: %d came in, %.0f answers a second, p99 %.0f ms%n",
                QUIET,
                doors.granted(),
                answers.granted() / (double) WARM_UP_S,
                answers.percentile(99));
    }

    private static void measure(ContestHalls halls) throws Exception {
        List<ContestHalls.Seat> seats = halls.open(PEOPLE, QUESTIONS);
        ContestCrowd crowd = new ContestCrowd(halls);
        Latencies doors = crowd.admit(seats, AT_THE_DOOR);
        AtomicBoolean over = new AtomicBoolean();
        Thread onlookers = crowd.lookOn(over);
        long begin = System.nanoTime();
        Latencies answers = crowd.answerAsPeopleDo(Duration.ofSeconds(RUN_S));
        double seconds = (System.nanoTime() - begin) / 1e9;
        over.set(true);
        onlookers.join();
        long lost = crowd.lost();
        System.out.printf(
                Locale.ROOT,
                "came in and began: %d, p99 %.0f ms; answers: p50 %.1f ms, p90 %.1f ms, not taken %d; ranking p99 %.0f ms%n",
                doors.granted(),
                doors.percentile(99),
                answers.percentile(50),
                answers.percentile(90),
                answers.refusals(),
                crowd.looks().percentile(99));
        if (crowd.oddity() != null) {
            System.out.println("first call that was not granted: " + crowd.oddity());
        }
        System.out.printf(
                Locale.ROOT,
                "%s p99 of answers at most %.0f ms%n%s none lost%n",
                answers.percentile(99) <= LIMIT_MS ? " " : "!",
                LIMIT_MS,
                lost == 0 ? " " : "!");
        System.out.printf(
                Locale.ROOT,
                "RESULT people=%d answers_per_s=%.1f p99_ms=%.1f lost=%d%n",
                doors.granted(),
                answers.granted() / seconds,
                answers.percentile(99),
                lost);
    }
}
