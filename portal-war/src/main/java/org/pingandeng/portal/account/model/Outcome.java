package org.pingandeng.portal.account.model;

import java.util.List;
import java.util.Optional;

/**
 * What came of a use case: a value, or the reasons why not. A refusal is no fault, so it is no exception.
 *
 * @param value present when it was done
 * @param refusals empty when it was done
 * @param <T> what is had when it was done
 */
public record Outcome<T>(Optional<T> value, List<AccountRefusal> refusals) {

    /**
     * It was done.
     *
     * @param value what came of it
     * @param <T> its type
     * @return the outcome
     */
    public static <T> Outcome<T> of(T value) {
        return new Outcome<>(Optional.of(value), List.of());
    }

    /**
     * It was refused and nothing was changed.
     *
     * @param reasons one or more
     * @param <T> what would have been had
     * @return the outcome
     */
    public static <T> Outcome<T> refused(AccountRefusal... reasons) {
        return new Outcome<>(Optional.empty(), List.of(reasons));
    }

    /**
     * It was refused for several reasons at once.
     *
     * @param reasons not empty
     * @param <T> what would have been had
     * @return the outcome
     */
    public static <T> Outcome<T> refused(List<AccountRefusal> reasons) {
        return new Outcome<>(Optional.empty(), List.copyOf(reasons));
    }

    /**
     * Whether it was done.
     *
     * @return true when there is a value
     */
    public boolean done() {
        return value.isPresent();
    }
}
