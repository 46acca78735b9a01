package org.pingandeng.quiz.exam.model;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.pingandeng.quiz.item.Mark;

/**
 * Points added up exactly, thirds and sevenths included, so that nobody passes or fails by rounding.
 *
 * @param parts how many parts
 * @param over how many parts make one point
 */
public record Points(BigDecimal parts, BigInteger over) {

    /** No points. */
    public static final Points NONE = new Points(BigDecimal.ZERO, BigInteger.ONE);

    /**
     * These points and what a mark earned.
     *
     * @param mark what an answer earned
     * @param worth points of its place on the paper
     * @return the sum
     */
    public Points plus(Mark mark, double worth) {
        BigInteger whole = BigInteger.valueOf(mark.whole());
        BigDecimal more = BigDecimal.valueOf(worth).multiply(BigDecimal.valueOf(mark.part()));
        BigInteger shared = over.gcd(whole);
        BigDecimal mine = parts.multiply(new BigDecimal(whole.divide(shared)));
        return new Points(
                mine.add(more.multiply(new BigDecimal(over.divide(shared)))),
                over.multiply(whole).divide(shared));
    }

    /**
     * Whether they suffice.
     *
     * @param wanted points that are needed
     * @return true when they are as many or more
     */
    public boolean reach(double wanted) {
        return parts.compareTo(BigDecimal.valueOf(wanted).multiply(new BigDecimal(over))) >= 0;
    }

    /**
     * The points to show: tenths, cut off, so that a mark never looks like a pass that it is not.
     *
     * @return with at most one decimal
     */
    public double shown() {
        return parts.divide(new BigDecimal(over), 1, RoundingMode.DOWN).doubleValue();
    }
}
