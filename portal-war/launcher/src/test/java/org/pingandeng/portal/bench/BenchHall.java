package org.pingandeng.portal.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpClient;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.pingandeng.portal.launch.PortalDatabase;
import org.pingandeng.portal.launch.PortalProcess;
import org.pingandeng.quiz.bank.model.ItemBank.VersionId;
import org.pingandeng.quiz.item.Item;
import org.pingandeng.quiz.item.ItemJson;
import org.pingandeng.quiz.paper.Paper;
import org.pingandeng.quiz.sql.PaperJson;

/** An exam of many hours and its candidates, who are sample people with the password of the starter learner. */
final class BenchHall {

    /** The exam's code. */
    static final String EXAM = "bench-hall";

    private static final String MODEL = "hazchem-trading-head";
    private static final String CONTENT = """
            select exists (select from quiz.exam where code = ?)
              and (select count(*) > 3 and bool_and(state = 'DONE') from portal.job)
              and not exists (select from media.job where state in ('WAITING', 'RUNNING'))""";
    private static final String EXAM_LIKE_THE_MODEL = """
            insert into quiz.exam (code, title_zh, title_en, minutes, pass_mark, attempts, grace_seconds, blueprint,
              changed_at)
            select ?, title_zh, title_en, 600, pass_mark, 1, grace_seconds, blueprint, now()
            from quiz.exam where code = ?""";
    private static final String PEOPLE_LIKE_THE_LEARNER = """
            insert into portal.person (id, user_name, name, password_hash, created_at)
            select ('00000000-0000-4000-8000-' || lpad(n::text, 12, '0'))::uuid, 'bench-' || n, '示例考生' || n,
              learner.password_hash, now()
            from portal.person learner, generate_series(1, ?) n where learner.user_name = 'learner'""";
    private static final String LEARNERS = """
            insert into portal.person_role (person, role)
            select id, 'LEARNER' from portal.person where user_name like 'bench-%'""";
    private static final String CANDIDATES = """
            insert into quiz.exam_candidate (exam, candidate, listed, at)
            select ?, id, true, now() from portal.person where user_name like 'bench-%'""";

    private static final Duration LIMIT = Duration.ofMinutes(5);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final PortalProcess portal;
    private final HttpClient line = Doorway.line();
    private final Map<VersionId, Item> items = new HashMap<>();

    /**
     * A place in the room.
     *
     * @param sitting which sitting
     * @param token to show with every call
     */
    record Pass(UUID sitting, String token) {}

    private BenchHall(PortalProcess portal) {
        this.portal = portal;
    }

    static BenchHall open(PortalProcess portal, int candidates) throws SQLException, InterruptedException {
        try (Connection connection = PortalDatabase.open(portal)) {
            awaitContent(connection);
            change(connection, EXAM_LIKE_THE_MODEL, EXAM, MODEL);
            change(connection, PEOPLE_LIKE_THE_LEARNER, candidates);
            change(connection, LEARNERS);
            change(connection, CANDIDATES, EXAM);
        }
        return new BenchHall(portal);
    }

    /** At a first start the starter content comes in behind, and its films take both cores for a while. */
    private static void awaitContent(Connection connection) throws SQLException, InterruptedException {
        long begin = System.nanoTime();
        try (PreparedStatement ask = connection.prepareStatement(CONTENT)) {
            ask.setString(1, MODEL);
            while (!holds(ask)) {
                if (System.nanoTime() - begin > LIMIT.toNanos()) {
                    throw new IllegalStateException("The starter content does not come in");
                }
                Thread.sleep(500);
            }
        }
    }

    private static boolean holds(PreparedStatement question) throws SQLException {
        try (ResultSet row = question.executeQuery()) {
            row.next();
            return row.getBoolean(1);
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

    /** Signs in by password and goes through the lobby, as everybody does. */
    Pass admit(int candidate) throws IOException, InterruptedException {
        String password = portal.starterAccounts().get("LEARNER").password();
        return new Doorway(line, portal).enter("bench-" + candidate, password).admit(EXAM);
    }

    /** The frozen paper of a sitting. */
    Paper paper(Connection connection, UUID sitting) throws SQLException {
        try (PreparedStatement ask = connection.prepareStatement("select paper from quiz.sitting where id = ?")) {
            ask.setObject(1, sitting);
            try (ResultSet row = ask.executeQuery()) {
                row.next();
                return PaperJson.paper(row.getString(1));
            }
        }
    }

    /** The items of a paper, with their keys. */
    Map<VersionId, Item> items(Connection connection, Paper paper) throws SQLException {
        Map<VersionId, Item> found = new HashMap<>();
        for (Paper.Slot slot : paper.slots()) {
            VersionId version = new VersionId(slot.item(), slot.version());
            if (!items.containsKey(version)) {
                items.put(version, item(connection, version));
            }
            found.put(version, items.get(version));
        }
        return found;
    }

    private static Item item(Connection connection, VersionId version) throws SQLException {
        String sql = "select body from quiz.item_version where item = ? and version = ?";
        try (PreparedStatement ask = connection.prepareStatement(sql)) {
            ask.setObject(1, version.item());
            ask.setInt(2, version.version());
            try (ResultSet row = ask.executeQuery()) {
                row.next();
                return ItemJson.read(row.getString(1));
            }
        }
    }

    /** Numbers of all candidates. */
    static List<Integer> numbers(int candidates) {
        return IntStream.rangeClosed(1, candidates).boxed().toList();
    }

    /** Reads what the portal answered. */
    static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException garbled) {
            throw new IllegalStateException(text, garbled);
        }
    }
}
