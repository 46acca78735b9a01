package org.pingandeng.quiz.statistics.model;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.pingandeng.quiz.statistics.model.Figure.Absence;

/** Means, spreads and correlations of a column of numbers. Variances divide by n − 1. */
final class Moments {

    /** Columns that differ by less than the noise of adding floating-point numbers are taken for equal. */
    private static final double NOISE = 1e-12;

    private Moments() {}

    static double mean(double[] values) {
        return Arrays.stream(values).average().orElse(0);
    }

    /** The sample variance; {@code TOO_FEW} below two values. */
    static Figure variance(double[] values) {
        return values.length < 2
                ? Figure.none(Absence.TOO_FEW)
                : Figure.of(products(values, values) / (values.length - 1));
    }

    static Figure deviation(double[] values) {
        return variance(values).map(Math::sqrt);
    }

    static boolean allEqual(double[] values) {
        return Arrays.stream(values).max().orElse(0)
                        - Arrays.stream(values).min().orElse(0)
                < NOISE;
    }

    /** Pearson's product-moment correlation; with one column of zeros and ones it is the point-biserial. */
    static Figure correlation(double[] left, double[] right) {
        if (left.length < 2) {
            return Figure.none(Absence.TOO_FEW);
        }
        if (allEqual(left) || allEqual(right)) {
            return Figure.none(Absence.ALL_EQUAL);
        }
        return Figure.of(products(left, right) / Math.sqrt(products(left, left) * products(right, right)));
    }

    private static double products(double[] left, double[] right) {
        double ofLeft = mean(left);
        double ofRight = mean(right);
        return IntStream.range(0, left.length)
                .mapToDouble(at -> (left[at] - ofLeft) * (right[at] - ofRight))
                .sum();
    }

    /**
     * A quantile between the order statistics, definition 7 of Hyndman and Fan, "Sample quantiles in statistical
     * packages", The American Statistician 50 (1996).
     *
     * @param values in any order, at least one
     * @param share from 0 to 1
     */
    static double quantile(double[] values, double share) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double place = share * (sorted.length - 1);
        int below = (int) Math.floor(place);
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
