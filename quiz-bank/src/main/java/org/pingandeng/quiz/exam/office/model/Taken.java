package org.pingandeng.quiz.exam.office.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.pingandeng.quiz.exam.model.ExamRefusal;

/**
 * An attempt that counts, as the rule for another one looks at it.
 *
 * @param closedAt when it was handed in; null while it is open
 * @param known whether its mark is final and the candidate may know it
 * @param passed whether it was passed
 * @param good whether a pass of it would still be good
 */
public record Taken(Instant closedAt, boolean known, boolean passed, boolean good) {

    /**
     * Why there is no further attempt.
     *
     * @param taken the candidate's, the first first
     * @param most how often the exam may be sat
     * @return empty where there is one
     */
    public static Optional<ExamRefusal> refusal(List<Taken> taken, int most) {
        if (taken.stream().anyMatch(each -> each.known && each.passed && each.good)) {
            return Optional.of(ExamRefusal.ALREADY_PASSED);
        }
        if (taken.stream().anyMatch(each -> each.closedAt != null && !each.known)) {
            return Optional.of(ExamRefusal.AWAITS_MARKING);
        }
        return left(taken, most) == 0 ? Optional.of(ExamRefusal.NO_ATTEMPTS_LEFT) : Optional.empty();
    }

    /**
     * How often it may still be sat. A pass that is good no longer gives all attempts again.
     *
     * @param taken the candidate's, the first first
     * @param most how often the exam may be sat
     * @return none or more
     */
    public static int left(List<Taken> taken, int most) {
        int from = 0;
        for (int at = 0; at < taken.size(); at++) {
            from = taken.get(at).passed && !taken.get(at).good ? at + 1 : from;
        }
        return Math.max(0, most - (taken.size() - from));
    }
}
