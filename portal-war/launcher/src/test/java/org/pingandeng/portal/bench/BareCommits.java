package org.pingandeng.portal.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.pingandeng.portal.launch.PortalDatabase;
import org.pingandeng.portal.launch.PortalProcess;

/**
 * What the database takes by itself: the row of a save, of one of the open sittings and held to the same constraints,
 * committed alone by bare connections without HTTP.
 */
final class BareCommits implements AutoCloseable {

    private static final int CONNECTIONS = 16;
    private static final String TABLE = """
            create table if not exists quiz.bench_event (
              like quiz.sitting_event including all,
              foreign key (sitting) references quiz.sitting)""";
    private static final String ROW = """
            insert into quiz.bench_event (sitting, branch, sequence, slot, answer, client_at, arrived_at, previous, hash,
              batch, leaf)
            values (?, ?, ?, 7, '{"c":[2]}', '2026-01-01T01:00:00Z', now(), ?, ?, ?, 1) on conflict do nothing""";

    private final List<Connection> connections = new ArrayList<>();
    private final List<UUID> sittings = new ArrayList<>();
    private final ExecutorService threads = Executors.newFixedThreadPool(CONNECTIONS);
    private int branches;

    BareCommits(PortalProcess portal) throws SQLException {
        for (int i = 0; i < CONNECTIONS; i++) {
            connections.add(PortalDatabase.open(portal));
        }
        try (Statement order = connections.get(0).createStatement()) {
            order.execute(TABLE);
            try (ResultSet found = order.executeQuery("select id from quiz.sitting")) {
                while (found.next()) {
                    sittings.add(found.getObject(1, UUID.class));
                }
            }
        }
    }

    /** Commits a second. */
    double rate(int seconds) throws Exception {
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        List<Callable<Integer>> ways = new ArrayList<>();
        for (int i = 0; i < CONNECTIONS; i++) {
            int branch = ++branches;
            ways.add(() -> commits(connections.get(branch % CONNECTIONS), branch, end));
        }
        int done = 0;
        for (Future<Integer> way : threads.invokeAll(ways)) {
            done += way.get();
        }
        return done / (double) seconds;
    }

    /** Sittings in an order drawn by lot, as candidates answer; a branch of each is this connection's own. */
    private int commits(Connection connection, int branch, long end) throws SQLException {
        int done = 0;
        Random lot = new Random(branch);
        try (PreparedStatement row = connection.prepareStatement(ROW)) {
            while (System.nanoTime() < end) {
                row.setObject(1, sittings.get(lot.nextInt(sittings.size())));
                row.setInt(2, branch);
                row.setInt(3, ++done);
                row.setBytes(4, new byte[32]);
                row.setBytes(5, new byte[32]);
                row.setLong(6, done);
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
