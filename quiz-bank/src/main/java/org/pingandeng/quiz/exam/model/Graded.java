package org.pingandeng.quiz.exam.model;

import java.util.Map;

/** The news that a mark is final and its candidate may know it. */
public final class Graded {

    /** Its topic. */
    public static final String TOPIC = "exam.graded";

    private Graded() {}

    /**
     * The news itself.
     *
     * @param exam the exam's code
     * @param candidate whose mark
     * @param score points
     * @param points everything that could be earned
     * @param passed whether they suffice
     * @return plain values
     */
    public static Map<String, ?> news(String exam, CandidateId candidate, double score, double points, boolean passed) {
        return Map.of(
                "exam",
                exam,
                "candidate",
                candidate.value().toString(),
                "score",
                score,
                "points",
                points,
                "passed",
                passed);
    }
}
