package org.pingandeng.quiz.practice;

import java.time.Instant;
import java.util.UUID;
import org.pingandeng.quiz.practice.model.Mock;

/**
 * A mock exam in a list.
 *
 * @param id which
 * @param title its name
 * @param begunAt when
 * @param timed whether it has an end
 * @param closedBy {@code LEARNER} or {@code DEADLINE}; null while it is open
 * @param score points
 * @param points everything that could be earned
 * @param passMark points to pass; 0 where nobody passes or fails
 * @param passed whether they suffice
 */
public record MockLine(
        UUID id,
        String title,
        Instant begunAt,
        boolean timed,
        String closedBy,
        double score,
        double points,
        double passMark,
        boolean passed) {

    static MockLine of(Mock mock) {
        return new MockLine(
                mock.id(),
                mock.title(),
                mock.begunAt(),
                mock.endsAt() != null,
                mock.closedBy(),
                mock.score() == null ? 0 : mock.score(),
                mock.paper().points(),
                mock.passMark(),
                Boolean.TRUE.equals(mock.passed()));
    }
}
