package org.pingandeng.quiz.exam;

import java.util.List;
import java.util.UUID;
import org.pingandeng.quiz.exam.model.CandidateId;
import org.pingandeng.quiz.exam.model.Correction.Effect;

/**
 * What a correction would do, or did.
 *
 * @param sittings how many had the item
 * @param lines those whose mark changes, the ones that cross the pass mark first
 */
public record RegradeView(int sittings, List<Line> lines) {

    /**
     * One sitting whose mark changes.
     *
     * @param sitting which
     * @param exam which exam
     * @param candidate whose
     * @param before points it had
     * @param after points it gets
     * @param passedBefore whether it was passed
     * @param passedAfter whether it will be
     */
    public record Line(
            UUID sitting,
            ExamTitle exam,
            CandidateId candidate,
            double before,
            double after,
            boolean passedBefore,
            boolean passedAfter) {

        /**
         * Whether it crosses the pass mark.
         *
         * @return true in either direction
         */
        public boolean crosses() {
            return passedBefore != passedAfter;
        }
    }

    /**
     * The numbers for the record.
     *
     * @return whom it concerns
     */
    public Effect effect() {
        return new Effect(
                lines.size(),
                (int) lines.stream()
                        .filter(line -> line.crosses() && line.passedAfter())
                        .count(),
                (int) lines.stream()
                        .filter(line -> line.crosses() && line.passedBefore())
                        .count());
    }
}
