package org.pingandeng.portal.bench;

import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import org.pingandeng.portal.launch.PortalDatabase;
import org.pingandeng.portal.launch.PortalProcess;

/**
 * {@code mvn -Pbench-faults}: candidates save answers while the portal and its database are killed and frozen under them.
 * Afterwards everything that was acknowledged must be there once, and every mark what the pure grader makes of the log.
 */
public final class FaultsBench {

    private static final int CANDIDATES = Integer.getInteger("candidates", 500);
    private static final int PORTAL_KILLS = Integer.getInteger("portal.kills", 20);
    private static final int DATABASE_KILLS = Integer.getInteger("database.kills", 10);
    private static final Duration FROZEN = Duration.ofSeconds(30);
    private static final Duration FULL = Duration.ofSeconds(15);
    private static final int NODE_KILLS = 3;
    private static final Duration CLOCK_OFF = Duration.ofMinutes(5);
    private static final Duration CLOCK_NOTICED = Duration.ofSeconds(2);
    private static final Duration UNDISTURBED = Duration.ofSeconds(5);
    private static final Duration LIMIT = Duration.ofMinutes(2);

    private final Path folder;
    private final List<SimulatedCandidate> candidates = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();
    private PortalFaults faults;
    private int happened;
    private double longestStall;

    private FaultsBench(Path folder) {
        this.folder = folder.resolve("faults-" + Instant.now().toEpochMilli());
    }

    /** An event that befalls the portal. */
    @FunctionalInterface
    private interface Fault {
        void happen() throws Exception;
    }

    /**
     * Runs the measurements.
     *
     * @param arguments the folder for the portal's data
     * @throws Exception when the portal cannot be measured
     */
    public static void main(String[] arguments) throws Exception {
        try {
            new FaultsBench(Files.createDirectories(Path.of(arguments[0]))).run();
        } catch (Exception failed) {
            failed.printStackTrace();
            System.exit(1); // candidates would wait for ever for a portal that is gone
        }
        System.exit(0);
    }

    private void run() throws Exception {
        Optional<SmallDisk> disk = SmallDisk.mounted(Files.createDirectories(folder));
        faults = new PortalFaults(
                PortalProcess.serving(disk.map(SmallDisk::place).orElse(folder).resolve("home")));
        try {
            BenchHall hall = BenchHall.open(faults.portal(), CANDIDATES);
            admit(hall);
            candidates.forEach(SimulatedCandidate::begin);
            Thread.sleep(UNDISTURBED.toMillis());
            times(DATABASE_KILLS, "database killed (kill -9)", faults::killDatabase);
            times(1, "database frozen for " + FROZEN.toSeconds() + " s", () -> faults.freezeDatabase(FROZEN));
            fillDisk(disk);
            killOneOfTwo();
            times(PORTAL_KILLS, "portal killed (kill -9)", faults::killPortal);
            stepClock();
            print(settled(hall));
        } catch (Exception failed) {
            lines.forEach(System.out::println);
            throw failed;
        } finally {
            faults.portal().close();
            if (disk.isPresent()) {
                disk.get().close();
            }
        }
    }

    private void fillDisk(Optional<SmallDisk> disk) throws Exception {
        if (disk.isEmpty()) {
            lines.add("disk full: not tried, this machine lets nobody mount a small disk");
            return;
        }
        times(1, "disk full for " + FULL.toSeconds() + " s", () -> {
            disk.get().fill();
            Thread.sleep(FULL.toMillis());
            disk.get().free();
            faults.awaitDatabase();
        });
    }

    private void killOneOfTwo() throws Exception {
        Optional<TwoNodes> found = TwoNodes.beside(faults.portal(), folder);
        if (found.isEmpty()) {
            lines.add("two nodes: not tried, there is no nginx");
            return;
        }
        try (TwoNodes nodes = found.get()) {
            candidates.forEach(candidate -> candidate.moveTo(nodes.base()));
            Thread.sleep(UNDISTURBED.toMillis());
            for (int i = 0; i < NODE_KILLS; i++) {
                times(1, "one of two nodes killed (kill -9)", nodes::killSecond);
                nodes.startSecond();
                Thread.sleep(UNDISTURBED.toMillis());
            }
            candidates.forEach(candidate -> candidate.moveTo(faults.portal().url("")));
        }
    }

    /** Forward and right again, back and right again. */
    private void stepClock() throws Exception {
        Optional<SteppedClock> clock = SteppedClock.in(folder);
        if (clock.isEmpty()) {
            lines.add("server's clock stepped: not tried, there is no C compiler");
            return;
        }
        faults.restart(clock.get().environment());
        for (Duration off : List.of(CLOCK_OFF, Duration.ZERO, CLOCK_OFF.negated(), Duration.ZERO)) {
            times(1, "server's clock put to %+d s".formatted(off.toSeconds()), () -> {
                clock.get().step(off);
                Thread.sleep(CLOCK_NOTICED.toMillis());
            });
        }
    }

    private void admit(BenchHall hall) throws Exception {
        HttpClient line =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        ScheduledExecutorService time = Executors.newScheduledThreadPool(4);
        ExecutorService doors = Executors.newFixedThreadPool(4);
        List<Callable<BenchHall.Pass>> ways = new ArrayList<>();
        BenchHall.numbers(CANDIDATES).forEach(number -> ways.add(() -> hall.admit(number)));
        long seed = 0;
        try (Connection connection = PortalDatabase.open(faults.portal())) {
            for (Future<BenchHall.Pass> pass : doors.invokeAll(ways)) {
                var paper = hall.paper(connection, pass.get().sitting());
                var answers = new BenchAnswers(paper, hall.items(connection, paper));
                candidates.add(
                        new SimulatedCandidate(faults.portal().url(""), line, time, pass.get(), answers, seed++));
            }
        }
        doors.shutdown();
    }

    /** Lets it happen so often; between two, everybody must have been acknowledged something new. */
    private void times(int count, String name, Fault fault) throws Exception {
        double longest = 0;
        for (int i = 0; i < count; i++) {
            fault.happen();
            long back = System.nanoTime();
            while (candidates.stream().anyMatch(candidate -> candidate.lastAcknowledged() < back)) {
                requireBefore(back, "Somebody is not acknowledged any more after: " + name);
                Thread.sleep(20);
            }
            longest = Math.max(longest, (System.nanoTime() - back) / 1e9);
            happened++;
            Thread.sleep(UNDISTURBED.toMillis());
        }
        longestStall = Math.max(longestStall, longest);
        lines.add(
                String.format(Locale.ROOT, "%-40s %6d times   longest stall once back %6.1f s", name, count, longest));
    }

    private static void requireBefore(long since, String otherwise) {
        if (System.nanoTime() - since > LIMIT.toNanos()) {
            throw new IllegalStateException(otherwise);
        }
    }

    /** Everybody's saves arrive, everybody hands in, and everything is looked at. */
    private FaultsVerdict settled(BenchHall hall) throws Exception {
        candidates.forEach(SimulatedCandidate::stopAnswering);
        long begin = System.nanoTime();
        while (!candidates.stream().allMatch(SimulatedCandidate::isDone)) {
            requireBefore(begin, "Not all saves arrive");
            Thread.sleep(100);
        }
        for (SimulatedCandidate candidate : candidates) {
            if (!candidate.submit()) {
                throw new IllegalStateException("A sitting cannot be handed in: " + candidate.sitting());
            }
        }
        FaultsVerdict verdict = new FaultsVerdict(hall);
        try (Connection connection = PortalDatabase.open(faults.portal())) {
            for (SimulatedCandidate candidate : candidates) {
                awaitMark(connection, candidate);
                verdict.look(connection, candidate);
            }
        }
        return verdict;
    }

    private static void awaitMark(Connection connection, SimulatedCandidate candidate)
            throws SQLException, InterruptedException {
        long begin = System.nanoTime();
        while (FaultsVerdict.score(connection, candidate.sitting()).isEmpty()) {
            requireBefore(begin, "A sitting is not marked: " + candidate.sitting());
            Thread.sleep(50);
        }
    }

    private void print(FaultsVerdict verdict) {
        lines.forEach(System.out::println);
        List<String> odd =
                candidates.stream().flatMap(each -> each.oddities().stream()).toList();
        System.out.printf("%d answers that a sound portal would not have given%n", odd.size());
        odd.stream().distinct().limit(10).forEach(each -> System.out.println("  " + each));
        System.out.printf(
                Locale.ROOT,
                "RESULT faults=%d acknowledged=%d lost=%d doubled=%d misgraded=%d longest_stall_s=%.1f%n",
                happened,
                verdict.acknowledged(),
                verdict.lost(),
                verdict.doubled(),
                verdict.misgraded(),
                longestStall);
    }
}
