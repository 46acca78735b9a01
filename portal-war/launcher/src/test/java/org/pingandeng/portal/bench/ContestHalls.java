package org.pingandeng.portal.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.pingandeng.portal.launch.PortalDatabase;
import org.pingandeng.portal.launch.PortalProcess;

/** A contest of classes of pupils in a running portal, and what its log says afterwards. */
final class ContestHalls {

    private static final int A_CLASS = 50;
    private static final Duration LIMIT = Duration.ofMinutes(5);
    private static final String CONTEST = """
            insert into portal.contest (id, slug, title_zh, title_en, about_zh, about_en, sides, topics, questions, seconds,
              a_day, summed, fewest, made_at)
            values (?, ?, '示例竞赛之夜', 'Example evening', '', '', '{CLASS}', '{}', ?, 3600, 20, false, 5, now())""";
    private static final String ROUND = """
            insert into portal.contest_round (contest, number, title_zh, title_en, opens_at, closes_at)
            values (?, 1, '第 1 轮', 'Round 1', now() - interval '1 hour', now() + interval '1 day')""";
    private static final String OPENED =
            "insert into portal.contest_step (contest, step, at) values (?, 'OPENED', now())";
    private static final String SQUAD = """
            insert into portal.contest_squad (id, contest, side, name, code, seats, made_at)
            values (?, ?, 'CLASS', ?, ?, ?, now())""";
    private static final String KEPT = """
            select answer.attempt, answer.slot from portal.contest_answer answer
            join portal.contest_attempt attempt on attempt.id = answer.attempt where attempt.contest = ?""";

    private final PortalProcess portal;
    private final UUID contest = UUID.randomUUID();

    /**
     * A seat of a class.
     *
     * @param code of the class
     * @param number of the seat
     */
    record Seat(String code, int number) {}

    ContestHalls(PortalProcess portal) {
        this.portal = portal;
    }

    PortalProcess portal() {
        return portal;
    }

    /** The contest's address. */
    String slug() {
        return contest.toString().substring(0, 8);
    }

    /** Opens a contest once the starter questions are in. */
    List<Seat> open(int people, int questions) throws SQLException, InterruptedException {
        List<Seat> seats = new ArrayList<>();
        try (Connection connection = PortalDatabase.open(portal)) {
            awaitQuestions(connection);
            change(connection, CONTEST, contest, slug(), questions);
            change(connection, ROUND, contest);
            change(connection, OPENED, contest);
            for (int number = 1; seats.size() < people; number++) {
                String code = UUID.randomUUID()
                        .toString()
                        .replace("-", "")
                        .substring(0, 8)
                        .toUpperCase();
                change(connection, SQUAD, UUID.randomUUID(), contest, "示例小学 " + number + " 班", code, A_CLASS);
                for (int seat = 1; seat <= A_CLASS && seats.size() < people; seat++) {
                    seats.add(new Seat(code, seat));
                }
            }
        }
        return seats;
    }

    /** At a first start the starter content comes in behind, questions before exams. */
    private static void awaitQuestions(Connection connection) throws SQLException, InterruptedException {
        long begin = System.nanoTime();
        try (PreparedStatement ask = connection.prepareStatement("select 1 from quiz.exam limit 1")) {
            while (!ask.executeQuery().next()) {
                if (System.nanoTime() - begin > LIMIT.toNanos()) {
                    throw new IllegalStateException("The starter questions do not come in");
                }
                Thread.sleep(200);
            }
        }
    }

    private static void change(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement order = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                order.setObject(i + 1, values[i]);
            }
            order.executeUpdate();
        }
    }

    /** Every answer in the log, as {@code attempt/slot}. */
    Set<String> kept() throws SQLException {
        Set<String> kept = new HashSet<>();
        try (Connection connection = PortalDatabase.open(portal);
                PreparedStatement ask = connection.prepareStatement(KEPT)) {
            ask.setObject(1, contest);
            try (ResultSet row = ask.executeQuery()) {
                while (row.next()) {
                    kept.add(row.getString(1) + "/" + row.getInt(2));
                }
            }
        }
        return kept;
    }
}
