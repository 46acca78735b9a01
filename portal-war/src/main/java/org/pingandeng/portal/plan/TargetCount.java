package org.pingandeng.portal.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pingandeng.portal.plan.model.Share;

/**
 * What a context counts for targets of the plan, from its own records. Contexts implement it as a bean; the board asks
 * all of them and keeps no figure of its own. Days are days in Asia/Shanghai, both ends belong to the span.
 */
public interface TargetCount {

    /** The codes of the targets it counts, such as {@code T6}; no other context counts the same. */
    Set<String> targets();

    /** The outbox topics after which a figure may have changed. */
    Set<String> topics();

    /** What was counted in the span, in the target's unit; zero where nothing happened. */
    BigDecimal counted(String target, LocalDate from, LocalDate to);

    /** The records behind {@link #counted}, newest first. */
    List<CountedRow> rows(String target, LocalDate from, LocalDate to, int first, int count);

    /**
     * How many there are altogether, for a target whose goal is all of them (all schools).
     *
     * @return empty where the plan gives the goal as a number
     */
    default Optional<BigDecimal> whole(String target) {
        return Optional.empty();
    }

    /**
     * How a share stood on a day, for a target whose figure is the share of a list.
     *
     * @param target its code
     * @param day which; where it is to come, the share stands as today
     * @return empty where the target's figure is no share
     */
    default Optional<Share> share(String target, LocalDate day) {
        return Optional.empty();
    }
}
