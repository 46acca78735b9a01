package org.pingandeng.portal.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.UUID;
import org.pingandeng.quiz.exam.model.Marking;
import org.pingandeng.quiz.exam.model.Rulings;
import org.pingandeng.quiz.exam.model.Save;
import org.pingandeng.quiz.paper.Paper;

/** Compares what the candidates know with what the database keeps, sitting by sitting. */
final class FaultsVerdict {

    private static final String LOG =
            "select sequence, slot, answer, hash from quiz.sitting_event where sitting = ? order by branch, sequence";
    private static final String SCORE = "select score from quiz.sitting where id = ?";
    private static final double EXACT = 1e-6;

    private final BenchHall hall;
    private long acknowledged;
    private long lost;
    private long doubled;
    private long misgraded;

    FaultsVerdict(BenchHall hall) {
        this.hall = hall;
    }

    long acknowledged() {
        return acknowledged;
    }

    /** Acknowledged saves that are not there as they were sent. */
    long lost() {
        return lost;
    }

    /** Rows that are there twice, or that nobody made. */
    long doubled() {
        return doubled;
    }

    /** Sittings whose mark is not what the pure grader makes of their log. */
    long misgraded() {
        return misgraded;
    }

    void look(Connection connection, SimulatedCandidate candidate) throws SQLException {
        Map<Integer, byte[]> rows = new HashMap<>();
        Map<Integer, String> last = new HashMap<>();
        try (PreparedStatement ask = connection.prepareStatement(LOG)) {
            ask.setObject(1, candidate.sitting());
            try (ResultSet row = ask.executeQuery()) {
                while (row.next()) {
                    int sequence = row.getInt(1);
                    Save made = candidate.made().get(sequence);
                    boolean ours = made != null && Arrays.equals(made.hash(), row.getBytes(4));
                    doubled += rows.put(sequence, row.getBytes(4)) != null || !ours ? 1 : 0;
                    last.put(row.getInt(2), row.getString(3));
                }
            }
        }
        acknowledged += candidate.acknowledged().size();
        candidate
                .acknowledged()
                .forEach((sequence, save) -> lost += Arrays.equals(save.hash(), rows.get(sequence)) ? 0 : 1);
        Paper paper = hall.paper(connection, candidate.sitting());
        double marked = Marking.of(paper, hall.items(connection, paper), last, Rulings.NONE)
                .sum()
                .shown();
        OptionalDouble score = score(connection, candidate.sitting());
        misgraded += score.isPresent() && Math.abs(score.getAsDouble() - marked) < EXACT ? 0 : 1;
    }

    /** The portal's mark. */
    static OptionalDouble score(Connection connection, UUID sitting) throws SQLException {
        try (PreparedStatement ask = connection.prepareStatement(SCORE)) {
            ask.setObject(1, sitting);
            try (ResultSet row = ask.executeQuery()) {
                return row.next() && row.getBigDecimal(1) != null
                        ? OptionalDouble.of(row.getDouble(1))
                        : OptionalDouble.empty();
            }
        }
    }
}
