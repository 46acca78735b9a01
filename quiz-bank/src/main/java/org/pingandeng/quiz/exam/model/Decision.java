package org.pingandeng.quiz.exam.model;

import java.util.function.Function;

/**
 * A value, or the reason why not.
 *
 * @param value null when refused
 * @param refusal null when granted
 * @param <T> what was asked for
 */
public record Decision<T>(T value, ExamRefusal refusal) {

    /**
     * Granted.
     *
     * @param value what was asked for
     * @param <T> its type
     * @return the decision
     */
    public static <T> Decision<T> yes(T value) {
        return new Decision<>(value, null);
    }

    /**
     * Refused.
     *
     * @param reason why
     * @param <T> what was asked for
     * @return the decision
     */
    public static <T> Decision<T> no(ExamRefusal reason) {
        return new Decision<>(null, reason);
    }

    /**
     * Whether it was granted.
     *
     * @return true when there is a value
     */
    public boolean granted() {
        return refusal == null;
    }

    /**
     * Goes on with a granted value.
     *
     * @param next may refuse in its turn
     * @param <R> what comes then
     * @return its decision, or this refusal
     */
    public <R> Decision<R> then(Function<T, Decision<R>> next) {
        return granted() ? next.apply(value) : no(refusal);
    }
}
