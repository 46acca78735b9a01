package org.pingandeng.quiz.exam.practical.model;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.pingandeng.quiz.exam.model.Sitting;

/** What a candidate's sittings of an exam mean for its practical part. */
public final class TheoryPart {

    private TheoryPart() {}

    /**
     * The latest sitting that was passed.
     *
     * @param sat a candidate's sittings of one exam
     * @return empty where there is none
     */
    public static Optional<Sitting> passed(List<Sitting> sat) {
        return sat.stream()
                .filter(sitting -> sitting.closed() && !sitting.voided() && Boolean.TRUE.equals(sitting.passed()))
                .max(Comparator.comparing(Sitting::closedAt));
    }

    /**
     * Why the theory part stands against the practical one.
     *
     * @param rule of the day
     * @param sat a candidate's sittings of the exam
     * @param now the server's time
     * @return empty where it does not
     */
    public static Optional<PracticalRefusal> refusal(PracticalRule rule, List<Sitting> sat, Instant now) {
        if (!rule.theoryFirst()) {
            return Optional.empty();
        }
        Optional<Sitting> passed = passed(sat);
        if (passed.isEmpty()) {
            return Optional.of(PracticalRefusal.THEORY_NOT_PASSED);
        }
        return rule.good(passed.get().closedAt(), now)
                ? Optional.empty()
                : Optional.of(PracticalRefusal.THEORY_EXPIRED);
    }
}
