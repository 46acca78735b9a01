package org.pingandeng.portal.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Fills the bank of a running portal with generated questions, straight into its database. */
final class GeneratedBank {

    private static final List<String> TOPS =
            List.of("动火作业", "高处作业", "临时用电", "吊装作业", "粉尘涉爆", "特种设备", "职业健康", "应急处置", "消防设施", "煤矿井下");
    private static final List<String> BELOW = List.of("作业前", "作业中", "作业后", "审批", "监护", "个体防护");
    private static final List<String> THINGS =
            List.of("安全带", "可燃气体检测", "灭火器", "接地线", "吊具", "除尘系统", "安全阀", "呼吸器", "疏散通道", "瓦斯浓度");
    private static final List<String> RULES =
            List.of("要先检查再使用", "必须由持证人员操作", "不得擅自拆除", "每班记录一次", "发现异常立即停止", "要有专人监护", "应当定期检验");
    private static final List<String> FIELDS = List.of("煤矿", "危险化学品", "工贸", "建筑施工", "电力", "消防");
    private static final List<String> STATES =
            List.of("DRAFT", "IN_REVIEW", "APPROVED", "APPROVED", "APPROVED", "RETIRED");
    private static final List<String> SOURCES = List.of("自编", "省题库", "企业题库", "教材");
    private static final String ITEM = """
            insert into quiz.item (id, code, purpose, state, version, type, topic, difficulty, options, stem, created_at,
              changed_at) values (?, ?, ?, ?, 1, 'single', ?, ?, 4, ?, ?, ?)""";
    private static final int BATCH = 1_000;

    private final Random random = new Random(20261125);
    private final Path home;

    GeneratedBank(Path home) {
        this.home = home;
    }

    /** A connection to the portal's own database. */
    Connection connect() throws IOException, SQLException {
        String port =
                Files.readAllLines(home.resolve("postgres/postmaster.pid")).get(3);
        String password = Files.readString(home.resolve("postgres.password")).strip();
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port + "/postgres?reWriteBatchedInserts=true&stringtype=unspecified",
                "postgres",
                password);
    }

    /** Waits until the portal's own first content is in. */
    void awaitFirstContent() throws IOException, SQLException, InterruptedException {
        try (Connection connection = connect();
                PreparedStatement ask = connection.prepareStatement(
                        "select count(*) filter (where state = 'DONE'), count(*) filter (where state = 'FAILED')"
                                + " from portal.job where name like 'starter.%'")) {
            for (int tries = 0; tries < 400; tries++) {
                try (ResultSet found = ask.executeQuery()) {
                    found.next();
                    if (found.getInt(2) > 0) {
                        throw new IllegalStateException("The first content did not come in");
                    }
                    if (found.getInt(1) >= 7) {
                        return;
                    }
                }
                Thread.sleep(500);
            }
            throw new IllegalStateException("The first content is not there");
        }
    }

    /** Adds questions in one transaction. */
    void fill(int many) throws IOException, SQLException {
        try (Connection connection = connect();
                PreparedStatement item = connection.prepareStatement(ITEM);
                PreparedStatement version =
                        connection.prepareStatement("insert into quiz.item_version values (?, 1, ?, ?)");
                PreparedStatement tag = connection.prepareStatement("insert into quiz.item_tag values (?, ?, ?)")) {
            connection.setAutoCommit(false);
            Instant now = Instant.now();
            for (int i = 1; i <= many; i++) {
                add(item, version, tag, i, Timestamp.from(now.minusSeconds(i)));
                if (i % BATCH == 0 || i == many) {
                    item.executeBatch();
                    version.executeBatch();
                    tag.executeBatch();
                }
            }
            connection.commit();
            connection.setAutoCommit(true);
            try (Statement analyze = connection.createStatement()) {
                analyze.execute("vacuum analyze quiz.item");
                analyze.execute("vacuum analyze quiz.item_version");
                analyze.execute("vacuum analyze quiz.item_tag");
            }
        }
    }

    private void add(PreparedStatement item, PreparedStatement version, PreparedStatement tag, int number, Timestamp at)
            throws SQLException {
        UUID id = new UUID(random.nextLong(), random.nextLong());
        String topic = one(TOPS) + "/" + one(BELOW) + (random.nextBoolean() ? "/" + one(THINGS) : "");
        String stem =
                "关于" + one(THINGS) + "，第 " + number + " 条：" + one(TOPS) + one(BELOW) + one(RULES) + "，下列说法正确的是哪一项？";
        int difficulty = 1 + random.nextInt(5);
        item.setObject(1, id);
        item.setString(2, String.format("gen-%06d", number));
        item.setString(3, random.nextBoolean() ? "PRACTICE" : "EXAM");
        item.setString(4, one(STATES));
        item.setString(5, topic);
        item.setInt(6, difficulty);
        item.setString(7, stem);
        item.setTimestamp(8, at);
        item.setTimestamp(9, at);
        item.addBatch();
        version.setObject(1, id);
        version.setString(2, body(stem, topic, difficulty));
        version.setTimestamp(3, at);
        version.addBatch();
        if (number % 2 == 0) {
            tag(tag, id, "FIELD", one(FIELDS));
        }
        if (number % 5 == 0) {
            tag(tag, id, "OPERATION", "电工作业/低压电工作业");
        }
    }

    private static void tag(PreparedStatement tag, UUID item, String kind, String label) throws SQLException {
        tag.setObject(1, item);
        tag.setString(2, kind);
        tag.setString(3, label);
        tag.addBatch();
    }

    private String body(String stem, String topic, int difficulty) {
        return """
                {"type":"single","stem":"%s","explanation":"%s%s，这样最稳妥。","topic":"%s","difficulty":%d,"law":["安全生产法:%d"],\
                "source":"%s","options":["%s%s","%s不用管","交给别人","下班再说"],"right":0}""".formatted(
                        stem,
                        one(THINGS),
                        one(RULES),
                        topic,
                        difficulty,
                        1 + random.nextInt(119),
                        one(SOURCES),
                        one(THINGS),
                        one(RULES),
                        one(THINGS));
    }

    private String one(List<String> all) {
        return all.get(random.nextInt(all.size()));
    }
}
