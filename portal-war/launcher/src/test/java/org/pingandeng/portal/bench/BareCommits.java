package org.pingandeng.portal.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.pingandeng.portal.launch.PortalDatabase;
import org.pingandeng.portal.launch.PortalProcess;

/** What the database takes by itself: the row of a save, committed alone, by bare connections without HTTP. */
final class BareCommits implements AutoCloseable {

    private static final int CONNECTIONS = 16;
    private static final String TABLE =
            "create table if not exists quiz.bench_event (like quiz.sitting_event including indexes)";
    private static final String ROW = """
            insert into quiz.bench_event (sitting, branch, sequence, slot, answer, client_at, arrived_at, previous, hash,
              batch, leaf)
            values (?, 1, ?, 7, '{"c":[2]}', '2026-01-01T01:00:00Z', now(), ?, ?, ?, 1) on conflict do nothing""";

    private final List<Connection> connections = new ArrayList<>();
    private final ExecutorService threads = Executors.newFixedThreadPool(CONNECTIONS);

    BareCommits(PortalProcess portal) throws SQLException {
        for (int i = 0; i < CONNECTIONS; i++) {
            connections.add(PortalDatabase.open(portal));
        }
        try (Statement order = connections.get(0).createStatement()) {
            order.execute(TABLE);
        }
    }

    /** Commits a second. */
    double rate(int seconds) throws Exception {
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        List<Callable<Integer>> ways = new ArrayList<>();
        connections.forEach(connection -> ways.add(() -> commits(connection, end)));
        int done = 0;
        for (Future<Integer> way : threads.invokeAll(ways)) {
            done += way.get();
        }
        return done / (double) seconds;
    }

    private static int commits(Connection connection, long end) throws SQLException {
        int done = 0;
        UUID sitting = UUID.randomUUID();
        try (PreparedStatement row = connection.prepareStatement(ROW)) {
            while (System.nanoTime() < end) {
                row.setObject(1, sitting);
                row.setInt(2, ++done);
                row.setBytes(3, new byte[32]);
                row.setBytes(4, new byte[32]);
                row.setLong(5, done);
                row.executeUpdate();
            }
        }
        return done;
    }

    @Override
    public void close() throws SQLException {
        threads.shutdown();
        try (Statement order = connections.get(0).createStatement()) {
            order.execute("drop table quiz.bench_event");
        }
        for (Connection connection : connections) {
            connection.close();
        }
    }
}
