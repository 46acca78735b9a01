package org.pingandeng.quiz.exam;

import java.time.Instant;
import java.util.UUID;
import org.pingandeng.quiz.exam.model.Sitting;
import org.pingandeng.quiz.exam.office.model.SessionResults;

/**
 * One sitting in a list.
 *
 * @param sitting which
 * @param exam the exam's code
 * @param attempt from 1
 * @param startedAt server's time
 * @param closed whether it was handed in or ended by the server
 * @param voided whether an invigilator declared it void; then it has no mark and costs no attempt
 * @param marked whether its mark is final; false while persons still mark it
 * @param score points; 0 before it is marked
 * @param points everything that could be earned
 * @param passMark points to pass
 * @param passed whether it was passed
 */
public record ResultLine(
        UUID sitting,
        String exam,
        int attempt,
        Instant startedAt,
        boolean closed,
        boolean voided,
        boolean marked,
        double score,
        double points,
        double passMark,
        boolean passed) {

    /** The line as its candidate may see it: a mark that waits for the office is none yet. */
    static ResultLine of(Sitting sitting, SessionResults results) {
        boolean known = results.released() && sitting.mark().isPresent();
        return new ResultLine(
                sitting.id(),
                sitting.exam(),
                sitting.attempt(),
                sitting.startedAt(),
                sitting.closed(),
                sitting.voided(),
                known,
                known ? sitting.mark().get() : 0,
                sitting.paper().points(),
                sitting.passMark(),
                known && Boolean.TRUE.equals(sitting.passed()));
    }
}
