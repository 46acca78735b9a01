package org.pingandeng.quiz.bank.model;

import org.pingandeng.quiz.exchange.Loss;
import org.pingandeng.quiz.exchange.RowProblem;

/**
 * Something about a file that its owner should read.
 *
 * @param kind what it is
 * @param line of the file as its program counts it; 0 for the whole file
 * @param place the column or element, or empty
 * @param reason a {@link RowProblem.Reason} or a {@link Loss.Kind} by name
 * @param found what stands there, cut short
 */
public record Finding(Kind kind, long line, String place, String reason, String found) {

    /** The kinds of finding. */
    public enum Kind {
        /** Wrong: the row cannot be taken as it is. */
        PROBLEM,
        /** Cannot come along; the row is sound without it. */
        LOSS
    }

    /**
     * A problem.
     *
     * @param problem as the reader says it
     * @return the finding
     */
    public static Finding of(RowProblem problem) {
        return new Finding(
                Kind.PROBLEM, problem.row(), problem.column(), problem.reason().name(), problem.found());
    }

    /**
     * A loss.
     *
     * @param loss as the reader says it
     * @return the finding
     */
    public static Finding of(Loss loss) {
        return new Finding(Kind.LOSS, loss.row(), "", loss.kind().name(), loss.found());
    }
}
