package org.pingandeng.quiz.exam.office.model;

import java.time.Instant;
import java.time.ZoneOffset;

/**
 * How often a date's exam may be sat, and how long a pass of it is good for.
 *
 * @param attempts how often in all; 0 for as often as the exam says
 * @param validMonths how many months a pass is good for; 0 for ever
 */
public record Retakes(int attempts, int validMonths) {

    /** As where an exam has no dates. */
    public static final Retakes AS_THE_EXAM = new Retakes(0, 0);

    /**
     * Whether a pass is still good.
     *
     * @param passedAt when it was earned
     * @param now the server's time
     * @return false once its months are over
     */
    public boolean good(Instant passedAt, Instant now) {
        return validMonths == 0
                || now.isBefore(
                        passedAt.atZone(ZoneOffset.UTC).plusMonths(validMonths).toInstant());
    }
}
