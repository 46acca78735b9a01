package org.pingandeng.quiz.practice.model;

import java.time.Instant;
import java.util.UUID;
import org.pingandeng.quiz.paper.Paper;

/**
 * One learner's mock exam (模拟考试): practice items, answered in any order, marked when it is handed in or its time is
 * over.
 *
 * @param id which
 * @param learner whose
 * @param plan the blueprint it was drawn from
 * @param title its name
 * @param paper frozen
 * @param seed it was drawn with
 * @param passMark points to pass; 0 where nobody passes or fails
 * @param begunAt server's time
 * @param endsAt when answering ends; null where it has no end
 * @param closedAt or null
 * @param closedBy {@code LEARNER}, {@code DEADLINE} or null
 * @param score points, once closed
 * @param passed once closed
 */
public record Mock(
        UUID id,
        UUID learner,
        UUID plan,
        String title,
        Paper paper,
        long seed,
        double passMark,
        Instant begunAt,
        Instant endsAt,
        Instant closedAt,
        String closedBy,
        Double score,
        Boolean passed) {

    /**
     * Whether it has been closed.
     *
     * @return true once marked
     */
    public boolean closed() {
        return closedAt != null;
    }

    /**
     * Whether its time is over.
     *
     * @param now the server's time
     * @return false where it has no end
     */
    public boolean overAt(Instant now) {
        return endsAt != null && !now.isBefore(endsAt);
    }
}
