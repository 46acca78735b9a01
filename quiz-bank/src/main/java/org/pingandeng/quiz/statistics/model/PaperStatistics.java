package org.pingandeng.quiz.statistics.model;

import java.util.List;
import java.util.stream.IntStream;
import org.pingandeng.quiz.statistics.model.Figure.Absence;

/**
 * The figures of an exam's papers over all closed, marked sittings; each attempt counts as one. Marks are shares of the
 * points that the paper could bring, so that papers of different length can stand side by side.
 *
 * @param sittings how many
 * @param passed how many of them passed, by their own pass mark
 * @param mean mean mark
 * @param deviation standard deviation, with n − 1
 * @param median the mark in the middle
 * @param lowest worst mark
 * @param highest best mark
 * @param reliability alpha and its kin, with the standard error of measurement
 * @param seconds median time from the start to the end of a sitting
 * @param spread how marks are spread: ten steps of a tenth, the last with 1 in it
 */
public record PaperStatistics(
        int sittings,
        int passed,
        Figure mean,
        Figure deviation,
        Figure median,
        Figure lowest,
        Figure highest,
        Reliability reliability,
        Figure seconds,
        List<Step> spread) {

    private static final int STEPS = 10;
    private static final double HALF = 0.5;

    /**
     * One step of the spread.
     *
     * @param from in hundredths of the points
     * @param to in hundredths of the points; not in it, save at 100
     * @param sittings how many marks lie in it
     */
    public record Step(int from, int to, int sittings) {}

    /**
     * Computes the figures.
     *
     * @param totals share earned, one a sitting
     * @param durations seconds, one a sitting
     * @param passed how many passed
     * @param reliability of these totals
     * @return the figures
     */
    public static PaperStatistics of(double[] totals, double[] durations, int passed, Reliability reliability) {
        return new PaperStatistics(
                totals.length,
                passed,
                totals.length == 0 ? Figure.none(Absence.TOO_FEW) : Figure.of(Moments.mean(totals)),
                Moments.deviation(totals),
                quantile(totals, HALF),
                quantile(totals, 0),
                quantile(totals, 1),
                reliability,
                quantile(durations, HALF),
                IntStream.range(0, STEPS).mapToObj(step -> step(totals, step)).toList());
    }

    private static Figure quantile(double[] values, double share) {
        return values.length == 0 ? Figure.none(Absence.TOO_FEW) : Figure.of(Moments.quantile(values, share));
    }

    private static Step step(double[] totals, int step) {
        long within = IntStream.range(0, totals.length)
                .filter(at -> Math.min(STEPS - 1, (int) Math.floor(totals[at] * STEPS)) == step)
                .count();
        return new Step(step * STEPS, (step + 1) * STEPS, (int) within);
    }
}
