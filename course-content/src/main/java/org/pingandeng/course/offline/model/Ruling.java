package org.pingandeng.course.offline.model;

import java.util.Optional;
import org.pingandeng.course.hours.model.Intervals;
import org.pingandeng.course.hours.model.Verdict;

/**
 * What a record comes to.
 *
 * @param aside how much of it was put aside, in milliseconds
 * @param reason why, if some was
 * @param verdict what the ledger gets: credit and the usual refusals; empty when all was put aside
 * @param window the learner's time it takes up, as the server's clock has it; empty when all was put aside
 * @param end where the chain stands afterwards
 */
public record Ruling(
        long aside, Optional<AsideReason> reason, Optional<Verdict> verdict, Intervals window, ChainEnd end) {

    /**
     * How much was credited.
     *
     * @return milliseconds
     */
    public long credited() {
        return verdict.map(Verdict::credited).orElse(0L);
    }
}
