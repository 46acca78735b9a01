package org.pingandeng.quiz.statistics.model;

import org.pingandeng.quiz.statistics.model.Figure.Absence;

/**
 * The figures of one item over all closed, marked sittings that had this version of it. Papers are drawn, so different
 * items have different sittings, and totals are compared as shares of the points that each paper could bring.
 *
 * @param sittings how many had it
 * @param blank how many of them left it unanswered
 * @param facility mean share earned of its points, 0 (nobody) to 1 (everybody): the proportion right where an answer is
 *     right or wrong (the "difficulty" p of R. L. Ebel and D. A. Frisbie, "Essentials of Educational Measurement", 5th
 *     ed. 1991)
 * @param itemRest correlation of the share earned with the share earned of the rest of the paper; the point-biserial
 *     where an answer is right or wrong. The item itself is left out of the total, which would flatter it otherwise
 *     (S. Henrysson, "Correction of item-total correlations in item analysis", Psychometrika 28, 1963)
 * @param upperLower the index D: mean share of the best 27 hundredths less that of the worst ({@link Groups})
 * @param seconds median time spent on it, by {@link SlotTimes}
 * @param slowSeconds the time that nine in ten kept below
 */
public record ItemStatistics(
        int sittings,
        int blank,
        Figure facility,
        Figure itemRest,
        Figure upperLower,
        Figure seconds,
        Figure slowSeconds) {

    private static final double NINE_IN_TEN = 0.9;
    private static final double HALF = 0.5;

    /**
     * Computes the figures.
     *
     * @param responses what the sittings made of it, at least one
     * @param groups the strong and the weak among them
     * @return the figures
     */
    public static ItemStatistics of(Responses responses, Groups groups) {
        return new ItemStatistics(
                responses.size(),
                responses.blank(),
                Figure.of(Moments.mean(responses.fractions())),
                Moments.correlation(responses.fractions(), responses.rests()),
                groups.difference(responses.fractions()),
                quantile(responses.times(), HALF),
                quantile(responses.times(), NINE_IN_TEN));
    }

    private static Figure quantile(double[] times, double share) {
        return times.length == 0 ? Figure.none(Absence.NO_TIMES) : Figure.of(Moments.quantile(times, share));
    }
}
