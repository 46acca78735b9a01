package org.pingandeng.quiz.exam.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.pingandeng.quiz.exam.model.ExamRefusal;
import org.pingandeng.quiz.exam.model.MerkleTree;
import org.pingandeng.quiz.exam.model.ReceiptSigner;
import org.pingandeng.quiz.exam.model.SaveOrder;
import org.pingandeng.quiz.exam.model.SaveReply;
import org.pingandeng.quiz.exam.store.SaveRows.Key;
import org.pingandeng.quiz.exam.store.SaveRows.Row;

/**
 * Writes one batch of saves in one transaction: locks its sittings against closing, sorts out what may not count, adds
 * the rest with one statement and one signed receipt, and answers after the commit. A row that was there before is
 * found by its key and compared by its hash, even after the sitting's end.
 */
final class BatchWriter {

    private static final String FENCE = """
            select id, lease, ends_at, grace_ends_at, closed_at, paused_at from quiz.sitting
            where id = any(?) order by id for share""";

    private final DataSource database;
    private final ReceiptSigner signer;

    BatchWriter(DataSource database, ReceiptSigner signer) {
        this.database = database;
        this.signer = signer;
    }

    private record Fence(int lease, Timestamp endsAt, Timestamp graceEndsAt, boolean closed, Timestamp pausedAt) {

        /** When a save came, by the sitting's time, which stands while it is paused. */
        Instant reached(SaveOrder order) {
            return pausedAt != null && order.arrivedAt().isAfter(pausedAt.toInstant())
                    ? pausedAt.toInstant()
                    : order.arrivedAt();
        }
    }

    /**
     * Writes a batch.
     *
     * @param orders in any order, several of one sitting too
     * @return a reply for each, in the same order
     * @throws SQLException when nothing of the batch was kept
     */
    List<SaveReply> write(List<SaveOrder> orders) throws SQLException {
        Map<SaveOrder, SaveReply> replies = new HashMap<>();
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            StoredSaves stored = new StoredSaves(connection);
            List<SaveOrder> open = orders;
            while (!open.isEmpty()) {
                open = tried(connection, stored, open, replies);
            }
            stored.lookAgain(orders, replies);
            connection.commit();
        }
        return orders.stream().map(replies::get).toList();
    }

    /**
     * One try. Saves that were there before would leave holes in the batch's tree, so the try is taken back, they are
     * answered, and the rest is tried again.
     */
    private List<SaveOrder> tried(
            Connection connection, StoredSaves stored, List<SaveOrder> orders, Map<SaveOrder, SaveReply> replies)
            throws SQLException {
        try {
            List<SaveOrder> doubles = write(connection, orders, replies);
            if (doubles.isEmpty()) {
                connection.commit();
                return List.of();
            }
            connection.rollback();
            for (SaveOrder twice : doubles) {
                replies.put(twice, stored.compared(twice));
            }
            connection.commit();
            return orders.stream().filter(order -> !doubles.contains(order)).toList();
        } catch (SQLException | RuntimeException failed) {
            connection.rollback();
            throw failed;
        }
    }

    private List<SaveOrder> write(Connection connection, List<SaveOrder> orders, Map<SaveOrder, SaveReply> replies)
            throws SQLException {
        List<Row> rows = admitted(orders, fences(connection, orders), replies);
        if (rows.isEmpty()) {
            return List.of();
        }
        long batch = SaveRows.nextBatch(connection);
        Set<Key> added = SaveRows.append(connection, rows, batch);
        List<SaveOrder> doubles = rows.stream()
                .map(Row::order)
                .filter(order -> !added.contains(Key.of(order)))
                .toList();
        if (doubles.isEmpty()) {
            MerkleTree tree = new MerkleTree(
                    rows.stream().map(row -> row.order().save().hash()).toList());
            byte[] root = tree.root();
            byte[] signature = signer.sign(batch, root);
            SaveRows.receipt(connection, batch, rows, root, signature);
            for (int leaf = 0; leaf < rows.size(); leaf++) {
                replies.put(rows.get(leaf).order(), kept(rows.get(leaf), batch, tree.path(leaf), root, signature));
            }
        }
        return doubles;
    }

    private static SaveReply kept(Row row, long batch, List<MerkleTree.Step> path, byte[] root, byte[] signature) {
        return SaveReply.stored(row.order().save().sequence(), row.flag(), batch, path, root, signature);
    }

    private static Map<UUID, Fence> fences(Connection connection, List<SaveOrder> orders) throws SQLException {
        Map<UUID, Fence> fences = new HashMap<>();
        Object[] ids = orders.stream().map(SaveOrder::sitting).distinct().toArray();
        try (PreparedStatement ask = connection.prepareStatement(FENCE)) {
            ask.setArray(1, connection.createArrayOf("uuid", ids));
            try (ResultSet row = ask.executeQuery()) {
                while (row.next()) {
                    fences.put(
                            row.getObject(1, UUID.class),
                            new Fence(
                                    row.getInt(2),
                                    row.getTimestamp(3),
                                    row.getTimestamp(4),
                                    row.getObject(5) != null,
                                    row.getTimestamp(6)));
                }
            }
        }
        return fences;
    }

    /** Of doubles inside a batch the first is a row; rows are sorted, so that two writers cannot lock crosswise. */
    private static List<Row> admitted(
            List<SaveOrder> orders, Map<UUID, Fence> fences, Map<SaveOrder, SaveReply> replies) {
        List<Row> rows = new ArrayList<>();
        Set<Key> seen = new HashSet<>();
        for (SaveOrder order : orders) {
            Fence fence = fences.get(order.sitting());
            ExamRefusal refusal = refusal(order, fence);
            if (refusal != null) {
                replies.put(order, SaveReply.refused(order.save().sequence(), refusal));
            } else if (seen.add(Key.of(order))) {
                rows.add(new Row(order, flag(order, fence)));
            }
        }
        rows.sort(Comparator.comparing((Row row) -> row.order().sitting())
                .thenComparing(row -> row.order().branch())
                .thenComparing(row -> row.order().save().sequence()));
        return rows;
    }

    private static ExamRefusal refusal(SaveOrder order, Fence fence) {
        if (fence == null) {
            return ExamRefusal.MALFORMED;
        }
        if (fence.closed()) {
            return ExamRefusal.CLOSED;
        }
        return fence.reached(order).isBefore(fence.graceEndsAt().toInstant()) ? null : ExamRefusal.TOO_LATE;
    }

    private static String flag(SaveOrder order, Fence fence) {
        if (order.branch() != fence.lease()) {
            return "TAKEN_OVER";
        }
        return fence.reached(order).isAfter(fence.endsAt().toInstant()) ? "LATE" : null;
    }
}
