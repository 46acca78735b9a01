package org.pingandeng.portal.community.model;

import java.util.List;

/** How the scores of several assessors become one. */
public enum ScoreRule {
    /** Their mean. */
    MEAN,
    /** The one in the middle. */
    MEDIAN,
    /** The mean without the highest and the lowest, where there are more than two. */
    TRIMMED_MEAN,
    /** The lowest. */
    LOWEST;

    private static final double CENT = 100;

    /**
     * The result.
     *
     * @param scores at least one
     * @return rounded to two places
     */
    public double of(List<Double> scores) {
        List<Double> sorted = scores.stream().sorted().toList();
        int count = sorted.size();
        double result = switch (this) {
            case MEAN -> mean(sorted);
            case MEDIAN -> (sorted.get((count - 1) / 2) + sorted.get(count / 2)) / 2;
            case TRIMMED_MEAN -> mean(count > 2 ? sorted.subList(1, count - 1) : sorted);
            case LOWEST -> sorted.get(0);
        };
        return rounded(result);
    }

    private static double mean(List<Double> scores) {
        return scores.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    }

    static double rounded(double points) {
        return Math.round(points * CENT) / CENT;
    }
}
