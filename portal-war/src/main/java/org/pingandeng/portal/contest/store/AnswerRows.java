package org.pingandeng.portal.contest.store;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import org.pingandeng.portal.contest.model.AnswerOrder;
import org.pingandeng.portal.contest.model.ContestRefusal;
import org.pingandeng.portal.contest.model.KeptAnswer;

/**
 * Writes one batch of answers in one transaction: those that are the first of their question and whose attempt was not
 * handed in are added and counted; then it is read what stands, for whoever answered before gets their first answer.
 */
final class AnswerRows {

    private static final String APPEND = """
            with given as (select * from unnest(?::uuid[], ?::int[], ?::text[], ?::bool[], ?::bool[], ?::timestamptz[])
                as given (attempt, slot, answer, correct, late, arrived_at)),
              added as (insert into portal.contest_answer (attempt, slot, answer, correct, late, arrived_at)
                select * from given where not exists (select from portal.contest_end e where e.attempt = given.attempt)
                on conflict do nothing returning *)
            insert into portal.contest_tally as tally (attempt, answered, correct, late, last_at)
            select attempt, count(*), count(*) filter (where correct), count(*) filter (where late), max(arrived_at)
            from added group by attempt order by attempt
            on conflict (attempt) do update set answered = tally.answered + excluded.answered,
              correct = tally.correct + excluded.correct, late = tally.late + excluded.late,
              last_at = greatest(tally.last_at, excluded.last_at)""";
    private static final String KEPT = """
            select kept.attempt, kept.slot, kept.answer, kept.correct from portal.contest_answer kept
            join unnest(?::uuid[], ?::int[]) as asked (attempt, slot) using (attempt, slot)""";

    private final DataSource database;

    AnswerRows(DataSource database) {
        this.database = database;
    }

    private record Key(UUID attempt, int slot) {}

    /**
     * Writes a batch.
     *
     * @param orders in any order
     * @return what stands for each, in the same order
     * @throws SQLException when nothing of the batch was kept
     */
    List<KeptAnswer> write(List<AnswerOrder> orders) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                List<AnswerOrder> rows = sorted(orders);
                append(connection, rows);
                Map<Key, KeptAnswer> kept = kept(connection, rows);
                connection.commit();
                return orders.stream().map(order -> answer(order, kept)).toList();
            } catch (SQLException | RuntimeException failed) {
                connection.rollback();
                throw failed;
            }
        }
    }

    /** Of doubles inside a batch the first; sorted, so that two writers cannot lock crosswise. */
    private static List<AnswerOrder> sorted(List<AnswerOrder> orders) {
        Map<Key, AnswerOrder> first = new HashMap<>();
        orders.forEach(order -> first.putIfAbsent(new Key(order.attempt(), order.slot()), order));
        List<AnswerOrder> rows = new ArrayList<>(first.values());
        rows.sort(Comparator.comparing((AnswerOrder row) -> row.attempt().toString())
                .thenComparing(AnswerOrder::slot));
        return rows;
    }

    private static void append(Connection connection, List<AnswerOrder> rows) throws SQLException {
        try (PreparedStatement append = connection.prepareStatement(APPEND)) {
            append.setArray(1, array(connection, "uuid", rows, AnswerOrder::attempt));
            append.setArray(2, array(connection, "int4", rows, AnswerOrder::slot));
            append.setArray(3, array(connection, "text", rows, AnswerOrder::answer));
            append.setArray(4, array(connection, "bool", rows, AnswerOrder::correct));
            append.setArray(5, array(connection, "bool", rows, AnswerOrder::late));
            append.setArray(
                    6,
                    array(
                            connection,
                            "timestamptz",
                            rows,
                            row -> row.arrivedAt().toString()));
            append.executeUpdate();
        }
    }

    private static Map<Key, KeptAnswer> kept(Connection connection, List<AnswerOrder> rows) throws SQLException {
        Map<Key, KeptAnswer> kept = new HashMap<>();
        try (PreparedStatement ask = connection.prepareStatement(KEPT)) {
            ask.setArray(1, array(connection, "uuid", rows, AnswerOrder::attempt));
            ask.setArray(2, array(connection, "int4", rows, AnswerOrder::slot));
            try (ResultSet row = ask.executeQuery()) {
                while (row.next()) {
                    kept.put(
                            new Key(row.getObject(1, UUID.class), row.getInt(2)),
                            new KeptAnswer(row.getInt(2), row.getString(3), row.getBoolean(4), null));
                }
            }
        }
        return kept;
    }

    private static KeptAnswer answer(AnswerOrder order, Map<Key, KeptAnswer> kept) {
        KeptAnswer stands = kept.get(new Key(order.attempt(), order.slot()));
        return stands == null ? KeptAnswer.refused(order.slot(), ContestRefusal.ENDED) : stands;
    }

    private static Array array(
            Connection connection, String type, List<AnswerOrder> rows, Function<AnswerOrder, Object> value)
            throws SQLException {
        return connection.createArrayOf(type, rows.stream().map(value).toArray());
    }
}
