package org.pingandeng.quiz.statistics.model;

import java.util.Optional;
import java.util.function.DoubleUnaryOperator;

/**
 * A statistic, or why there is none. What cannot be computed is said and never stands for a number.
 *
 * @param value the number, finite; 0 where there is none
 * @param absence why there is none, or null
 */
public record Figure(double value, Absence absence) {

    /** Why a statistic cannot be computed. */
    public enum Absence {
        /** Fewer sittings than the formula needs. */
        TOO_FEW,
        /** Everybody earned the same, so there is nothing to compare with. */
        ALL_EQUAL,
        /** Nothing tells how long it took. */
        NO_TIMES
    }

    public Figure {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("A figure is a number or absent");
        }
    }

    /**
     * A number.
     *
     * @param value finite
     * @return it as a figure
     */
    public static Figure of(double value) {
        return new Figure(value, null);
    }

    /**
     * No number.
     *
     * @param why the reason
     * @return a figure without a number
     */
    public static Figure none(Absence why) {
        return new Figure(0, why);
    }

    /**
     * Whether there is a number.
     *
     * @return false when it could not be computed
     */
    public boolean computed() {
        return absence == null;
    }

    /**
     * The number, where there is one.
     *
     * @return the value, or empty
     */
    public Optional<Double> number() {
        return computed() ? Optional.of(value) : Optional.empty();
    }

    /**
     * Another number from this one.
     *
     * @param change how
     * @return the changed figure; the same where there is no number
     */
    public Figure map(DoubleUnaryOperator change) {
        return computed() ? of(change.applyAsDouble(value)) : this;
    }

    /**
     * Whether there is a number and it is below a bound.
     *
     * @param bound exclusive
     * @return false where there is no number
     */
    public boolean below(double bound) {
        return computed() && value < bound;
    }
}
