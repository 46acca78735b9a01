package org.pingandeng.quiz.statistics.model;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.pingandeng.quiz.statistics.model.Figure.Absence;

/**
 * The strong and the weak: the 27 hundredths of the sittings with the best and with the worst totals, at least one
 * sitting each. 27 hundredths make the groups both large and far apart: T. L. Kelley, "The selection of upper and lower
 * groups for the validation of test items", Journal of Educational Psychology 30 (1939).
 *
 * <p>Sittings that tie at a group's border share the places that are left, each with an equal weight, so that no order
 * of reading decides who belongs to it.
 */
public final class Groups {

    /** Share of the sittings in each group (Kelley 1939). */
    public static final double SHARE = 0.27;

    private final double[] upper;
    private final double[] lower;
    private final double size;
    private final Absence absence;

    private Groups(double[] totals) {
        size = Math.max(1, SHARE * totals.length);
        absence = totals.length < 2 ? Absence.TOO_FEW : Moments.allEqual(totals) ? Absence.ALL_EQUAL : null;
        upper = weights(totals, Comparator.reverseOrder());
        lower = weights(totals, Comparator.naturalOrder());
    }

    /**
     * The groups by total.
     *
     * @param totals one a sitting
     * @return the groups, which may not be computable
     */
    public static Groups of(double[] totals) {
        return new Groups(totals);
    }

    private double[] weights(double[] totals, Comparator<Double> bestFirst) {
        double[] weights = new double[totals.length];
        if (absence != null) {
            return weights;
        }
        int[] ranked = IntStream.range(0, totals.length)
                .boxed()
                .sorted(Comparator.comparing(at -> totals[at], bestFirst))
                .mapToInt(Integer::intValue)
                .toArray();
        double left = size;
        for (int from = 0, to; from < ranked.length && left > 0; from = to) {
            double total = totals[ranked[from]];
            to = from + 1;
            while (to < ranked.length && totals[ranked[to]] == total) {
                to++;
            }
            double weight = Math.min(1, left / (to - from));
            Arrays.stream(ranked, from, to).forEach(at -> weights[at] = weight);
            left -= weight * (to - from);
        }
        return weights;
    }

    /**
     * How far a sitting belongs to the strong.
     *
     * @param at its place in the totals
     * @return from 0 to 1
     */
    public double strong(int at) {
        return upper[at];
    }

    /**
     * How far a sitting belongs to the weak.
     *
     * @param at its place in the totals
     * @return from 0 to 1
     */
    public double weak(int at) {
        return lower[at];
    }

    /**
     * A share of one group.
     *
     * @param weight summed weights of those who did something
     * @return that weight over the group's size
     */
    public Figure share(double weight) {
        return absence == null ? Figure.of(weight / size) : Figure.none(absence);
    }

    /**
     * The upper-lower index D: what the strong earned on average less what the weak earned.
     *
     * @param fractions earned, one a sitting
     * @return from −1 to 1
     */
    public Figure difference(double[] fractions) {
        double sum = IntStream.range(0, fractions.length)
                .mapToDouble(at -> (upper[at] - lower[at]) * fractions[at])
                .sum();
        return share(sum);
    }
}
