package org.pingandeng.portal.contest.model;

import java.util.function.Function;

/**
 * What was asked for, or why not.
 *
 * @param value null where it was refused
 * @param refusal null where it was not
 * @param <T> what was asked for
 */
public record Reply<T>(T value, ContestRefusal refusal) {

    /** Here it is. */
    public static <T> Reply<T> of(T value) {
        return new Reply<>(value, null);
    }

    /** Not so. */
    public static <T> Reply<T> no(ContestRefusal refusal) {
        return new Reply<>(null, refusal);
    }

    /** Whether it was given. */
    public boolean given() {
        return refusal == null;
    }

    /** Goes on with what was given. */
    public <U> Reply<U> then(Function<T, Reply<U>> next) {
        return given() ? next.apply(value) : no(refusal);
    }
}
