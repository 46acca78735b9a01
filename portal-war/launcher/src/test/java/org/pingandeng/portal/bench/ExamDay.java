package org.pingandeng.portal.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.pingandeng.portal.launch.PortalDatabase;
import org.pingandeng.portal.launch.PortalProcess;

/** A day of one exam as it is seen in the portal: who is let in and has a pass, what has been saved, what is graded. */
final class ExamDay {

    private static final int DOORS = 16;
    private static final Duration LIMIT = Duration.ofMinutes(5);
    private static final String LAST_MARK = """
            select max(mark.at) from quiz.sitting_mark mark join quiz.sitting on sitting.id = mark.sitting
            where sitting.exam = '%s'""".formatted(BenchHall.EXAM);

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

    /** Those who have signed in elsewhere, by their cookies. */
    List<Doorway> inside(List<String> cookies) {
        return cookies.stream().map(set -> Doorway.inside(line, portal, set)).toList();
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

    private HttpRequest.Builder call(BenchHall.Pass pass, String path) {
        return HttpRequest.newBuilder(URI.create(portal.url("/api/v1/exam" + path)))
                .timeout(LIMIT)
                .header("Origin", portal.url(""))
                .header("X-Sitting", pass.token());
    }

    /**
     * Waits until all have their marks.
     *
     * @param handedIn when the last had handed in
     * @return seconds from then to the last mark; none where all were marked before they were answered
     */
    double graded(Instant handedIn) throws SQLException, InterruptedException {
        long begin = System.nanoTime();
        while (count("select count(*) from quiz.sitting where exam = '" + BenchHall.EXAM + "' and closed_at is not null"
                        + " and score is null")
                > 0) {
            if (System.nanoTime() - begin > LIMIT.toNanos()) {
                throw new IllegalStateException("Not everything is graded");
            }
            Thread.sleep(50);
        }
        return Math.max(0, Duration.between(handedIn, lastMark()).toMillis() / 1e3);
    }

    private Instant lastMark() throws SQLException {
        try (Connection connection = PortalDatabase.open(portal);
                Statement ask = connection.createStatement();
                ResultSet row = ask.executeQuery(LAST_MARK)) {
            row.next();
            Timestamp at = row.getTimestamp(1);
            if (at == null) {
                throw new IllegalStateException("Nothing is graded");
            }
            return at.toInstant();
        }
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
