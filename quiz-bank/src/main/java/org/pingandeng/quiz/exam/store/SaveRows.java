package org.pingandeng.quiz.exam.store;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.pingandeng.quiz.exam.model.Save;
import org.pingandeng.quiz.exam.model.SaveOrder;

/** The rows of the log of saves and the receipts of their batches, in the transaction of whoever writes them. */
final class SaveRows {

    private static final String APPEND = """
            insert into quiz.sitting_event (sitting, branch, sequence, slot, answer, client_at, arrived_at, flag,
              previous, hash, batch, leaf)
            select s, b, n, slot, a, c, at, f, p, h, ?, leaf
            from unnest(?::uuid[], ?::int[], ?::int[], ?::int[], ?::text[], ?::text[], ?::timestamptz[], ?::text[],
              ?::bytea[], ?::bytea[], ?::int[])
              as saves(s, b, n, slot, a, c, at, f, p, h, leaf)
            on conflict do nothing returning sitting, branch, sequence""";
    private static final String RECEIPT =
            "insert into quiz.receipt (batch, at, leaves, root, signature) values (?, ?, ?, ?, ?)";

    private SaveRows() {}

    /**
     * A save about to be kept.
     *
     * @param order what came, and when
     * @param flag why a person should see it, or null
     */
    record Row(SaveOrder order, String flag) {}

    /** What no two rows share. */
    record Key(UUID sitting, int branch, int sequence) {
        static Key of(SaveOrder order) {
            return new Key(order.sitting(), order.branch(), order.save().sequence());
        }
    }

    /** Adds the rows that are not there yet, and tells which those were. */
    static Set<Key> append(Connection connection, List<Row> rows, long batch) throws SQLException {
        try (PreparedStatement append = connection.prepareStatement(APPEND)) {
            append.setLong(1, batch);
            append.setArray(
                    2, array(connection, "uuid", rows, row -> row.order().sitting()));
            append.setArray(
                    3, array(connection, "int4", rows, row -> row.order().branch()));
            append.setArray(
                    4, array(connection, "int4", rows, row -> row.order().save().sequence()));
            append.setArray(
                    5, array(connection, "int4", rows, row -> row.order().save().slot()));
            append.setArray(
                    6, array(connection, "text", rows, row -> row.order().save().answer()));
            append.setArray(
                    7, array(connection, "text", rows, row -> row.order().save().clientAt()));
            append.setArray(
                    8,
                    array(
                            connection,
                            "timestamptz",
                            rows,
                            row -> row.order().arrivedAt().toString()));
            append.setArray(9, array(connection, "text", rows, Row::flag));
            append.setArray(10, bytes(connection, rows, Save::previous));
            append.setArray(11, bytes(connection, rows, Save::hash));
            append.setArray(12, leaves(connection, rows.size()));
            Set<Key> added = new HashSet<>();
            try (ResultSet row = append.executeQuery()) {
                while (row.next()) {
                    added.add(new Key(row.getObject(1, UUID.class), row.getInt(2), row.getInt(3)));
                }
            }
            return added;
        }
    }

    private static Array array(Connection connection, String type, List<Row> rows, Function<Row, Object> value)
            throws SQLException {
        return connection.createArrayOf(type, rows.stream().map(value).toArray());
    }

    /** The driver takes byte arrays only in an array of just that type. */
    private static Array bytes(Connection connection, List<Row> rows, Function<Save, byte[]> value)
            throws SQLException {
        return connection.createArrayOf(
                "bytea",
                rows.stream().map(row -> value.apply(row.order().save())).toArray(byte[][]::new));
    }

    private static Array leaves(Connection connection, int count) throws SQLException {
        return connection.createArrayOf(
                "int4", IntStream.range(0, count).boxed().toArray());
    }

    private static Instant latest(List<Row> rows) {
        return rows.stream()
                .map(row -> row.order().arrivedAt())
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    static long nextBatch(Connection connection) throws SQLException {
        try (PreparedStatement ask = connection.prepareStatement("select nextval('quiz.receipt_batch')");
                ResultSet row = ask.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    /** The signed word on a batch, which has the time of its latest row. */
    static void receipt(Connection connection, long batch, List<Row> rows, byte[] root, byte[] signature)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(RECEIPT)) {
            insert.setLong(1, batch);
            insert.setTimestamp(2, Timestamp.from(latest(rows)));
            insert.setInt(3, rows.size());
            insert.setBytes(4, root);
            insert.setBytes(5, signature);
            insert.executeUpdate();
        }
    }
}
