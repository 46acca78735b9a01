package org.pingandeng.quiz.statistics.model;

import java.util.ArrayList;
import java.util.List;
import org.pingandeng.quiz.item.ItemType;
import org.pingandeng.quiz.statistics.model.Figure.Absence;

/**
 * The error variance of one drawn paper. Its strata are runs of slots of one type for equal points, as the sections of a
 * blueprint give them; within a stratum items were drawn at random, so the variance of what they earned is the variance
 * of drawing. The paper's error variance is {@code Σ over strata of (Σ points²) · s²(fractions)}, over the paper's points
 * squared. With one stratum of k items that are right or wrong, x of them right, it is Lord's binomial
 * {@code x(k − x)/(k − 1)} (Psychometrika 20, 1955).
 *
 * <p>A stratum of one slot has no variance of its own and is joined with the one before it, or after it where it is the
 * first (collapsed strata, W. G. Cochran, "Sampling Techniques", 3rd ed. 1977, section 5A.12); that overstates the error
 * rather than hiding it.
 */
final class Strata {

    /**
     * One slot, marked.
     *
     * @param type of its item
     * @param points what it is worth
     * @param fraction what it earned of them, 0 to 1
     */
    record Scored(ItemType type, double points, double fraction) {
        boolean like(Scored other) {
            return type == other.type && points == other.points;
        }
    }

    private Strata() {}

    /**
     * The error variance of a paper's share earned.
     *
     * @param slots in the paper's order
     * @return {@code TOO_FEW} where the paper has a single slot
     */
    static Figure errorVariance(List<Scored> slots) {
        if (slots.size() < 2) {
            return Figure.none(Absence.TOO_FEW);
        }
        double points = slots.stream().mapToDouble(Scored::points).sum();
        double sum = of(slots).stream().mapToDouble(Strata::error).sum();
        return Figure.of(sum / (points * points));
    }

    private static double error(List<Scored> stratum) {
        double squares = stratum.stream()
                .mapToDouble(each -> each.points() * each.points())
                .sum();
        double[] fractions = stratum.stream().mapToDouble(Scored::fraction).toArray();
        return squares * Moments.variance(fractions).value();
    }

    private static List<List<Scored>> of(List<Scored> slots) {
        List<List<Scored>> strata = new ArrayList<>();
        for (Scored slot : slots) {
            List<Scored> last = strata.isEmpty() ? List.of() : strata.get(strata.size() - 1);
            if (last.isEmpty() || !last.get(last.size() - 1).like(slot)) {
                strata.add(new ArrayList<>());
            }
            strata.get(strata.size() - 1).add(slot);
        }
        return collapsed(strata);
    }

    private static List<List<Scored>> collapsed(List<List<Scored>> strata) {
        List<List<Scored>> collapsed = new ArrayList<>();
        for (List<Scored> stratum : strata) {
            boolean joins = !collapsed.isEmpty()
                    && (stratum.size() == 1
                            || collapsed.get(collapsed.size() - 1).size() == 1);
            if (joins) {
                collapsed.get(collapsed.size() - 1).addAll(stratum);
            } else {
                collapsed.add(new ArrayList<>(stratum));
            }
        }
        return collapsed;
    }
}
