package org.pingandeng.portal.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.pingandeng.portal.launch.PortalDatabase;
import org.pingandeng.portal.launch.PortalProcess;

/**
 * One approved question of each type, for practice and for an exam, with their pictures and sounds, put into a portal's
 * own database: what is tried here is how they are sat, not how they are brought in.
 */
final class SampleItems {

    static final String EXAM = "sample-types";
    static final String TOPIC = "题型示范";
    private static final double POINTS = 5;
    private static final String BLANK = """
            {"code":"blank-%1$d","options":0,"item":{"type":"fill_in",
             "stem":"第 %1$d 张图：消防栓前堆着____，要马上搬开。\\n![一间仓库](media:%2$s)",
             "explanation":"消防栓前任何时候都不能堆东西。","topic":"%3$s","difficulty":2,"law":[],"source":"自编",
             "blanks":[["货物","纸箱"]]}}""";

    private final PortalProcess portal;
    private final List<UUID> forExams = new ArrayList<>();
    private final List<Integer> options = new ArrayList<>();
    private String scene;
    private String secret;

    SampleItems(PortalProcess portal) {
        this.portal = portal;
    }

    /** The picture that the questions show. */
    String scene() {
        return scene;
    }

    /** The picture that only an explanation shows. */
    String secret() {
        return secret;
    }

    /** Puts them in. */
    void putIn() {
        try (Connection database = PortalDatabase.open(portal);
                InputStream in = SampleItems.class.getResourceAsStream("/sample-items.json")) {
            scene = file(database, SamplePictures.warehouse(), "PNG");
            secret = file(database, SamplePictures.plain(), "PNG");
            String sound = file(database, SamplePictures.alarm(), "WAV");
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("@SCENE@", scene)
                    .replace("@SECRET@", secret)
                    .replace("@SOUND@", sound);
            for (JsonNode one : new ObjectMapper().readTree(all)) {
                item(database, one, "PRACTICE");
                forExams.add(item(database, one, "EXAM"));
                options.add(one.path("options").asInt());
            }
            change(
                    database,
                    "insert into quiz.exam values (?, '各种题型', 'Every type of question', 30, 30, 5, 60, ?, true, now())",
                    EXAM,
                    "[{\"type\":\"true_false\",\"count\":1,\"points\":45,\"topics\":[]}]");
        } catch (SQLException | IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /**
     * Puts in questions for practice, each a blank above one picture.
     *
     * @param topic theirs alone
     * @param count how many
     */
    void putInBlanks(String topic, int count) {
        try (Connection database = PortalDatabase.open(portal)) {
            scene = file(database, SamplePictures.warehouse(), "PNG");
            for (int number = 1; number <= count; number++) {
                item(database, new ObjectMapper().readTree(String.format(BLANK, number, scene, topic)), "PRACTICE");
            }
        } catch (SQLException | IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /**
     * Takes questions out of use, so that nobody who comes later meets them.
     *
     * @param topic of which
     */
    void retire(String topic) {
        try (Connection database = PortalDatabase.open(portal)) {
            change(database, "update quiz.item set state = 'RETIRED', changed_at = now() where topic = ?", topic);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private UUID item(Connection database, JsonNode one, String use) throws SQLException {
        UUID id = UUID.randomUUID();
        JsonNode item = one.path("item");
        change(
                database,
                "insert into quiz.item (id, code, purpose, state, version, type, topic, difficulty, options, stem, created_at,"
                        + " changed_at) values (?, ?, ?, 'APPROVED', 1, ?, ?, 2, ?, ?, now(), now())",
                id,
                "sample-" + use.toLowerCase(java.util.Locale.ROOT) + "-"
                        + one.path("code").asText(),
                use,
                item.path("type").asText(),
                item.path("topic").asText(),
                one.path("options").asInt(),
                item.path("stem").asText());
        change(database, "insert into quiz.item_version values (?, 1, ?, now())", id, item.toString());
        return id;
    }

    private String file(Connection database, byte[] bytes, String type) throws SQLException, IOException {
        String digest = digest(bytes);
        Path folder = Files.createDirectories(portal.home().resolve("media").resolve(digest.substring(0, 2)));
        Files.write(folder.resolve(digest), bytes);
        change(
                database,
                "insert into media.file values (?, ?, ?, 'sample', now()) on conflict do nothing",
                digest,
                type,
                (long) bytes.length);
        return digest;
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Seats somebody: a sitting with all the questions that began just now. */
    void seat(String userName) {
        StringBuilder paper = new StringBuilder("[");
        for (int at = 0; at < forExams.size(); at++) {
            List<Integer> order = new ArrayList<>();
            for (int option = options.get(at) - 1; option >= 0; option--) {
                order.add(option);
            }
            paper.append(at == 0 ? "" : ",")
                    .append("{\"n\":" + (at + 1) + ",\"item\":\"" + forExams.get(at) + "\",\"version\":1,\"points\":"
                            + POINTS + ",\"order\":" + order + "}");
        }
        try (Connection database = PortalDatabase.open(portal)) {
            change(
                    database,
                    "insert into quiz.sitting (id, exam, candidate, attempt, seed, paper, points, pass_mark, started_at, ends_at,"
                            + " grace_ends_at) select gen_random_uuid(), ?, id, 1, 1, ?, ?, 30, now(), now() + interval '30 minutes',"
                            + " now() + interval '31 minutes' from portal.person where user_name = ?",
                    EXAM,
                    paper.append("]").toString(),
                    POINTS * forExams.size(),
                    userName);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static void change(Connection database, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(sql)) {
            for (int at = 0; at < values.length; at++) {
                statement.setObject(at + 1, values[at]);
            }
            statement.executeUpdate();
        }
    }
}
