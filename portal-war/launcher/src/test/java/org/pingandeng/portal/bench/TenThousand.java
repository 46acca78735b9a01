package org.pingandeng.portal.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pingandeng.portal.launch.PortalDatabase;
import org.pingandeng.portal.launch.PortalProcess;

/**
 * A county of ten thousand of everything, set into the database of a running portal by statements that make whole tables.
 * All of it is plainly a sample, and the same at every run.
 */
final class TenThousand {

    private static final List<String> PARTS = List.of(
            "people",
            "questions",
            "hazards",
            "works",
            "activities",
            "titles",
            "teams",
            "contests",
            "news",
            "cases",
            "alerts",
            "training");
    private static final String CONTENT = """
            select exists (select from quiz.exam) and (select count(*) > 3 and bool_and(state = 'DONE') from portal.job)
              and not exists (select from media.job where state in ('WAITING', 'RUNNING'))""";
    private static final Duration LIMIT = Duration.ofMinutes(8);
    private static final Pattern DEEP = Pattern.compile("\\{page:(\\d+)}");
    private static final Pattern NAMED = Pattern.compile("\\{(bench-[a-z]+ \\d+)}");
    private static final int COLUMNS = 6;

    private final PortalProcess portal;
    private final int rows;

    TenThousand(PortalProcess portal, int rows) {
        this.portal = portal;
        this.rows = rows;
    }

    /** Fills everything in once the starter content is there. */
    void fill() throws IOException, SQLException, InterruptedException {
        try (Connection connection = PortalDatabase.open(portal)) {
            awaitContent(connection);
            connection.setAutoCommit(false);
            for (String part : PARTS) {
                long begin = System.nanoTime();
                run(connection, part);
                connection.commit();
                System.out.printf(Locale.ROOT, "%s filled in %.1f s%n", part, (System.nanoTime() - begin) / 1e9);
            }
        }
    }

    private void run(Connection connection, String part) throws IOException, SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(read(part + ".sql").replace(":rows", String.valueOf(rows)));
        } catch (SQLException wrong) {
            throw new SQLException("bench/" + part + ".sql: " + wrong.getMessage(), wrong);
        }
    }

    private static void awaitContent(Connection connection) throws SQLException, InterruptedException {
        long begin = System.nanoTime();
        while (!"t".equals(one(connection, CONTENT))) {
            if (System.nanoTime() - begin > LIMIT.toNanos()) {
                throw new IllegalStateException("The starter content does not come in");
            }
            Thread.sleep(500);
        }
    }

    /** The first value of an answer, as PostgreSQL writes it. */
    private static String one(Connection connection, String question) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(question)) {
            row.next();
            return row.getString(1);
        }
    }

    /** The lists to ask for, each with its address and how many rows it has. */
    List<ListVisit> visits() throws IOException, SQLException {
        List<ListVisit> visits = new ArrayList<>();
        try (Connection connection = PortalDatabase.open(portal)) {
            List<String> lines = read("lists.txt")
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
            for (String line : lines) {
                String[] parts = line.split("\\s+\\|\\s+");
                if (parts.length != COLUMNS) {
                    throw new IllegalStateException("Not a list: " + line);
                }
                long many = Long.parseLong(one(connection, "select count(*) from " + parts[5]));
                visits.add(new ListVisit(
                        parts[0], parts[1], parts[2], address(connection, parts[3], many), parts[4], many));
            }
        }
        return visits;
    }

    private static String address(Connection connection, String written, long many) throws SQLException {
        String address = DEEP.matcher(written)
                .replaceAll(each -> String.valueOf(Math.max(1, many / Long.parseLong(each.group(1)) * 9 / 10)));
        Matcher named = NAMED.matcher(address);
        while (named.find()) {
            String id = one(connection, "select md5('" + named.group(1) + "')::uuid");
            address = address.replace(named.group(), id);
        }
        return address;
    }

    private static String read(String name) throws IOException {
        try (InputStream in = TenThousand.class.getResourceAsStream("/bench/" + name)) {
            if (in == null) {
                throw new IOException("There is no bench/" + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
