package org.pingandeng.portal.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.pingandeng.portal.launch.PortalDatabase;
import org.pingandeng.portal.launch.PortalProcess;

/** A day of one exam: everybody signs in, fetches the paper, begins, saves and hands in. */
final class ExamDay {

    private static final int DOORS = 16;
    private static final int FETCHING = 64;
    private static final Duration LIMIT = Duration.ofMinutes(5);

    private final PortalProcess portal;
    private final String password;
    private final HttpClient line = Doorway.line();
    private final ExecutorService doors = Executors.newFixedThreadPool(DOORS);
    private final Crowd crowd = new Crowd();

    ExamDay(PortalProcess portal) {
        this.portal = portal;
        this.password = portal.starterAccounts().get("LEARNER").password();
    }

    Crowd crowd() {
        return crowd;
    }

    /** Signs candidates in by password, in the order of their numbers. */
    List<Doorway> signIn(List<Integer> numbers) throws Exception {
        List<Callable<Doorway>> ways = new ArrayList<>();
        numbers.forEach(number -> ways.add(() -> new Doorway(line, portal).enter("bench-" + number, password)));
        return all(ways);
    }

    /** Lets those in who have signed in. */
    List<BenchHall.Pass> admit(List<Doorway> people) throws Exception {
        List<Callable<BenchHall.Pass>> ways = new ArrayList<>();
        people.forEach(person -> ways.add(() -> person.admit(BenchHall.EXAM)));
        return all(ways);
    }

    private <T> List<T> all(List<Callable<T>> ways) throws Exception {
        List<T> done = new ArrayList<>();
        for (Future<T> way : doors.invokeAll(ways)) {
            done.add(way.get());
        }
        return done;
    }

    /** Fresh passes: one lives for twenty minutes. */
    List<BenchHall.Pass> renewed(List<BenchHall.Pass> passes) throws InterruptedException {
        Map<UUID, String> fresh = new ConcurrentHashMap<>();
        crowd.inTurn(
                DOORS,
                passes,
                pass -> call(pass, "/state").build(),
                (pass, answer) -> fresh.put(
                        pass.sitting(),
                        BenchHall.json(answer.body()).get("token").asText()));
        return passes.stream()
                .map(pass -> new BenchHall.Pass(pass.sitting(), fresh.get(pass.sitting())))
                .toList();
    }

    Latencies fetchPapers(List<BenchHall.Pass> passes) throws InterruptedException {
        return crowd.inTurn(FETCHING, passes, pass -> call(pass, "/paper").build(), (pass, answer) -> {});
    }

    Latencies begin(List<BenchHall.Pass> passes, Duration span) throws InterruptedException {
        return crowd.within(
                span,
                passes,
                pass -> call(pass, "/key").POST(BodyPublishers.noBody()).build());
    }

    Latencies handIn(List<BenchHall.Pass> passes, Duration span) throws InterruptedException {
        return crowd.within(
                span,
                passes,
                pass -> call(pass, "/submit").POST(BodyPublishers.noBody()).build());
    }

    private HttpRequest.Builder call(BenchHall.Pass pass, String path) {
        return HttpRequest.newBuilder(URI.create(portal.url("/api/v1/exam" + path)))
                .timeout(LIMIT)
                .header("Origin", portal.url(""))
                .header("X-Sitting", pass.token());
    }

    /** Answers at an even pace until it is told to stop; a quick candidate answers every five seconds. */
    Latencies saveMeanwhile(SaveLoad load, List<BenchHall.Pass> passes, AtomicBoolean stop)
            throws InterruptedException {
        Latencies latencies = new Latencies();
        while (!stop.get()) {
            List<HttpRequest> round = new ArrayList<>();
            for (int who = 0; who < passes.size(); who++) {
                round.add(call(passes.get(who), "/saves")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("{\"saves\":[" + load.next(who) + "]}"))
                        .build());
            }
            latencies.add(crowd.within(Duration.ofSeconds(5), round, request -> request));
        }
        return latencies;
    }

    /** Waits until all have their marks; seconds from now. */
    double graded() throws SQLException, InterruptedException {
        long begin = System.nanoTime();
        while (count("select count(*) from quiz.sitting where exam = '" + BenchHall.EXAM + "' and closed_at is not null"
                        + " and score is null")
                > 0) {
            if (System.nanoTime() - begin > LIMIT.toNanos()) {
                throw new IllegalStateException("Not everything is graded");
            }
            Thread.sleep(50);
        }
        return (System.nanoTime() - begin) / 1e9;
    }

    /** How many saves are in the database. */
    long saved() throws SQLException {
        return count("select count(*) from quiz.sitting_event");
    }

    /** How many sittings are open. */
    long open() throws SQLException {
        return count("select count(*) from quiz.sitting where closed_at is null");
    }

    private long count(String sql) throws SQLException {
        try (Connection connection = PortalDatabase.open(portal);
                Statement ask = connection.createStatement();
                ResultSet row = ask.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
