package org.pingandeng.quiz.statistics.model;

import java.util.List;
import org.pingandeng.quiz.statistics.model.Figure.Absence;

/**
 * How far marks would come out alike on another paper of the kind, and by how much a mark may be out.
 *
 * <p><b>Same items</b>, where every sitting had the same items for the same points: Cronbach's alpha,
 * {@code k/(k−1) · (1 − Σ s²(item)/s²(total))}, over the points of items (L. J. Cronbach, "Coefficient alpha and the
 * internal structure of tests", Psychometrika 16, 1951). A case counts as one item, for its questions hang together.
 *
 * <p><b>Random items</b>, where papers were drawn: alpha needs a common set of items and is not defined. What is drawn
 * anew for each candidate are randomly parallel forms, and the spread of difficulty between items is an error of the
 * mark, as F. M. Lord showed ("Sampling fluctuations resulting from the sampling of test items", Psychometrika 20,
 * 1955): the error variance of one sitting follows from how its own items differ ({@link Strata}), the coefficient is
 * {@code 1 − mean error variance / s²(total)}. For one section of items that are right or wrong this is the
 * Kuder-Richardson formula 21 (with n − 1 in the variance of totals); with sections and partly right answers it is the
 * coefficient of generalizability for items nested in persons, stratified (L. J. Cronbach, G. C. Gleser, H. Nanda,
 * N. Rajaratnam, "The Dependability of Behavioral Measurements", 1972). Where candidates share a few frozen forms the same
 * formula is used: it takes the forms for drawn, which understates the coefficient rather than flattering it.
 *
 * <p>The standard error of measurement is {@code s(total) · √(1 − coefficient)}. A coefficient below 0 is possible and is
 * shown: items then agree less than chance would have it.
 *
 * @param method which formula
 * @param coefficient at most 1
 * @param error standard error of measurement, as a share of the paper's points
 */
public record Reliability(Method method, Figure coefficient, Figure error) {

    /** Which formula. */
    public enum Method {
        /** Cronbach's alpha. */
        SAME_ITEMS,
        /** For randomly parallel forms. */
        RANDOM_ITEMS
    }

    /**
     * Cronbach's alpha.
     *
     * @param items what each item earned in each sitting, as shares of the paper's points
     * @param totals their sums, one a sitting
     * @return with its error
     */
    public static Reliability sameItems(List<double[]> items, double[] totals) {
        if (items.size() < 2) {
            return of(Method.SAME_ITEMS, Figure.none(Absence.TOO_FEW), totals);
        }
        double k = items.size();
        double ofItems = items.stream()
                .mapToDouble(column -> Moments.variance(column).value())
                .sum();
        return of(Method.SAME_ITEMS, spread(totals).map(total -> k / (k - 1) * (1 - ofItems / total)), totals);
    }

    /**
     * The coefficient for randomly parallel forms.
     *
     * @param errors error variance of each sitting
     * @param totals share earned, one a sitting
     * @return with its error
     */
    public static Reliability randomItems(List<Figure> errors, double[] totals) {
        if (errors.isEmpty() || !errors.stream().allMatch(Figure::computed)) {
            return of(Method.RANDOM_ITEMS, Figure.none(Absence.TOO_FEW), totals);
        }
        double error = errors.stream().mapToDouble(Figure::value).average().orElse(0);
        return of(Method.RANDOM_ITEMS, spread(totals).map(total -> 1 - error / total), totals);
    }

    private static Figure spread(double[] totals) {
        return totals.length > 1 && Moments.allEqual(totals)
                ? Figure.none(Absence.ALL_EQUAL)
                : Moments.variance(totals);
    }

    private static Reliability of(Method method, Figure coefficient, double[] totals) {
        double deviation = Moments.deviation(totals).value();
        return new Reliability(method, coefficient, coefficient.map(each -> deviation * Math.sqrt(1 - each)));
    }
}
