package org.pingandeng.portal.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.pingandeng.portal.plan.model.Evaluation;
import org.pingandeng.portal.plan.model.PlanRecords;

/** Counts the evaluations of the plan: the one in its middle and the one at its end, once each. */
@ApplicationScoped
public class EvaluationCount implements TargetCount {

    static final String TARGET = "T16";

    @Inject
    PlanRecords records;

    @Override
    public Set<String> targets() {
        return Set.of(TARGET);
    }

    @Override
    public Set<String> topics() {
        return Set.of(PlanTargets.CHANGED);
    }

    @Override
    public BigDecimal counted(String target, LocalDate from, LocalDate to) {
        return BigDecimal.valueOf(
                held(from, to).map(Evaluation::kind).distinct().count());
    }

    @Override
    public List<CountedRow> rows(String target, LocalDate from, LocalDate to, int first, int count) {
        return held(from, to)
                .skip(first)
                .limit(count)
                .map(each -> new CountedRow(each.heldOn(), each.title(), null, BigDecimal.ONE, each.address()))
                .toList();
    }

    private Stream<Evaluation> held(LocalDate from, LocalDate to) {
        return records.evaluations().stream()
                .filter(each -> !each.takenBack()
                        && !each.heldOn().isBefore(from)
                        && !each.heldOn().isAfter(to));
    }
}
