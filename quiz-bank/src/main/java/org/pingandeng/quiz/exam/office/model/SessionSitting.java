package org.pingandeng.quiz.exam.office.model;

import java.time.Instant;
import java.util.UUID;
import org.pingandeng.quiz.exam.model.CandidateId;
import org.pingandeng.quiz.exam.model.Sitting;

/**
 * A sitting of a date, without its paper.
 *
 * @param id which
 * @param candidate whose
 * @param startedAt when its time began
 * @param closedAt when it ended; null while it is open
 * @param closedBy how it ended; null while it is open
 * @param score points; null before it is marked
 * @param points everything that could be earned
 * @param passed null before it is marked
 */
public record SessionSitting(
        UUID id,
        CandidateId candidate,
        Instant startedAt,
        Instant closedAt,
        String closedBy,
        Double score,
        double points,
        Boolean passed) {

    /**
     * Whether it counts.
     *
     * @return false where it was broken off
     */
    public boolean counts() {
        return !Sitting.VOID.equals(closedBy);
    }
}
