package org.pingandeng.quiz.exam.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pingandeng.quiz.exam.model.ExamRefusal;
import org.pingandeng.quiz.exam.model.MerkleTree;
import org.pingandeng.quiz.exam.model.SaveOrder;
import org.pingandeng.quiz.exam.model.SaveReply;

/**
 * Answers a save that was there before as it was answered the first time: a room whose acknowledgement was lost gets
 * the same receipt, with the path built anew from its batch.
 */
final class StoredSaves {

    private static final String KEPT = """
            select saved.hash, saved.flag, saved.batch, saved.leaf, receipt.root, receipt.signature
            from quiz.sitting_event saved join quiz.receipt receipt using (batch)
            where saved.sitting = ? and saved.branch = ? and saved.sequence = ?""";
    private static final String LEAVES = "select hash from quiz.sitting_event where batch = ? order by leaf";

    /**
     * A save whose key is taken.
     *
     * @param connection in the writer's transaction
     * @param order repeated, or other content under the same number
     * @return its first answer, or that it conflicts
     * @throws SQLException when the log cannot be read
     */
    SaveReply compared(Connection connection, SaveOrder order) throws SQLException {
        return again(connection, order)
                .orElseGet(() -> SaveReply.refused(order.save().sequence(), ExamRefusal.SEQUENCE_CONFLICT));
    }

    /**
     * Looks again once the batch is in: at doubles inside it, and at what came after the end but was kept before it.
     *
     * @param connection in the writer's transaction
     * @param orders of the batch
     * @param replies so far; corrected
     * @throws SQLException when the log cannot be read
     */
    void lookAgain(Connection connection, List<SaveOrder> orders, Map<SaveOrder, SaveReply> replies)
            throws SQLException {
        for (SaveOrder order : orders) {
            SaveReply reply = replies.get(order);
            if (reply == null) {
                replies.put(order, compared(connection, order));
            } else if (reply.refusal() == ExamRefusal.CLOSED || reply.refusal() == ExamRefusal.TOO_LATE) {
                again(connection, order).ifPresent(first -> replies.put(order, first));
            }
        }
    }

    private static Optional<SaveReply> again(Connection connection, SaveOrder order) throws SQLException {
        try (PreparedStatement ask = connection.prepareStatement(KEPT)) {
            ask.setObject(1, order.sitting());
            ask.setInt(2, order.branch());
            ask.setInt(3, order.save().sequence());
            try (ResultSet row = ask.executeQuery()) {
                return row.next() && Arrays.equals(row.getBytes(1), order.save().hash())
                        ? Optional.of(reply(connection, order, row))
                        : Optional.empty();
            }
        }
    }

    private static SaveReply reply(Connection connection, SaveOrder order, ResultSet row) throws SQLException {
        long batch = row.getLong(3);
        List<MerkleTree.Step> path = new MerkleTree(leaves(connection, batch)).path(row.getInt(4));
        return SaveReply.stored(
                order.save().sequence(), row.getString(2), batch, path, row.getBytes(5), row.getBytes(6));
    }

    private static List<byte[]> leaves(Connection connection, long batch) throws SQLException {
        List<byte[]> leaves = new ArrayList<>();
        try (PreparedStatement ask = connection.prepareStatement(LEAVES)) {
            ask.setLong(1, batch);
            try (ResultSet row = ask.executeQuery()) {
                while (row.next()) {
                    leaves.add(row.getBytes(1));
                }
            }
        }
        return leaves;
    }
}
