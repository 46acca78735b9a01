package org.pingandeng.quiz.exam.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
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

    private final Connection connection;
    private final Map<Long, MerkleTree> trees = new HashMap<>();

    private static final String KEPT = """
            select saved.hash, saved.flag, saved.batch, saved.leaf, receipt.root, receipt.signature
            from quiz.sitting_event saved join quiz.receipt receipt using (batch)
            where saved.sitting = ? and saved.branch = ? and saved.sequence = ?""";
    private static final String LEAVES = "select hash from quiz.sitting_event where batch = ? order by leaf";

    /**
     * The log as one batch sees it: the tree of an earlier batch is built once, however many of its saves come again.
     *
     * @param connection in the writer's transaction
     */
    StoredSaves(Connection connection) {
        this.connection = connection;
    }

    /**
     * A save whose key is taken.
     *
     * @param order repeated, or other content under the same number
     * @return its first answer, or that it conflicts
     * @throws SQLException when the log cannot be read
     */
    SaveReply compared(SaveOrder order) throws SQLException {
        return again(order).orElseGet(() -> SaveReply.refused(order.save().sequence(), ExamRefusal.SEQUENCE_CONFLICT));
    }

    /**
     * Looks again once the batch is in: at doubles inside it, and at what came after the end but was kept before it.
     *
     * @param orders of the batch
     * @param replies so far; corrected
     * @throws SQLException when the log cannot be read
     */
    void lookAgain(List<SaveOrder> orders, Map<SaveOrder, SaveReply> replies) throws SQLException {
        for (SaveOrder order : orders) {
            SaveReply reply = replies.get(order);
            if (reply == null) {
                replies.put(order, compared(order));
            } else if (reply.refusal() == ExamRefusal.CLOSED || reply.refusal() == ExamRefusal.TOO_LATE) {
                again(order).ifPresent(first -> replies.put(order, first));
            }
        }
    }

    private Optional<SaveReply> again(SaveOrder order) throws SQLException {
        try (PreparedStatement ask = connection.prepareStatement(KEPT)) {
            ask.setObject(1, order.sitting());
            ask.setInt(2, order.branch());
            ask.setInt(3, order.save().sequence());
            try (ResultSet row = ask.executeQuery()) {
                return row.next() && Arrays.equals(row.getBytes(1), order.save().hash())
                        ? Optional.of(reply(order, row))
                        : Optional.empty();
            }
        }
    }

    private SaveReply reply(SaveOrder order, ResultSet row) throws SQLException {
        long batch = row.getLong(3);
        List<MerkleTree.Step> path = tree(batch).path(row.getInt(4));
        return SaveReply.stored(
                order.save().sequence(), row.getString(2), batch, path, row.getBytes(5), row.getBytes(6));
    }

    private MerkleTree tree(long batch) throws SQLException {
        MerkleTree known = trees.get(batch);
        if (known == null) {
            known = new MerkleTree(leaves(batch));
            trees.put(batch, known);
        }
        return known;
    }

    private List<byte[]> leaves(long batch) throws SQLException {
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
