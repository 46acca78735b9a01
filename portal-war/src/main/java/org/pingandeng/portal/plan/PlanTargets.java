package org.pingandeng.portal.plan;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pingandeng.portal.outbox.NodeCopy;
import org.pingandeng.portal.outbox.NodeReader;
import org.pingandeng.portal.outbox.OutboxLog;
import org.pingandeng.portal.plan.model.Evaluation;
import org.pingandeng.portal.plan.model.PlanPeriod;
import org.pingandeng.portal.plan.model.PlanRecords;
import org.pingandeng.portal.plan.model.Progress;
import org.pingandeng.portal.plan.model.Report;
import org.pingandeng.portal.plan.model.Target;
import org.pingandeng.portal.plan.model.YearPlan;

/** The board for everybody: each target with what is reached of it. It keeps no figure of its own. */
@ApplicationScoped
public class PlanTargets implements NodeReader {

    /** The topic of the news that something was entered on the board. */
    public static final String CHANGED = "plan.changed";

    private static final ZoneId COUNTY = ZoneId.of("Asia/Shanghai");

    @Inject
    PlanRecords records;

    @Inject
    PlanFigures figures;

    @Inject
    OutboxLog log;

    @Inject
    Clock clock;

    private final NodeCopy<Entered> copy = new NodeCopy<>(this::read);

    private record Entered(
            PlanPeriod period,
            List<Target> targets,
            List<YearPlan> plans,
            List<Report> reports,
            List<Evaluation> evaluations) {}

    /** The plan's years. */
    @PermitAll
    public PlanPeriod period() {
        return copy.get(log).period();
    }

    /** All targets in the plan's order. */
    @PermitAll
    public List<Progress> all() {
        Entered entered = copy.get(log);
        return entered.targets().stream()
                .map(target -> progress(entered, target))
                .toList();
    }

    /**
     * One target.
     *
     * @param code such as {@code T4}
     */
    @PermitAll
    public Optional<Progress> find(String code) {
        Entered entered = copy.get(log);
        return entered.targets().stream()
                .filter(target -> target.code().equals(code))
                .findFirst()
                .map(target -> progress(entered, target));
    }

    /** The evaluations of the plan that hold, the newest first. */
    @PermitAll
    public List<Evaluation> evaluations() {
        return copy.get(log).evaluations();
    }

    private Progress progress(Entered entered, Target target) {
        return Progress.of(
                target,
                entered.period(),
                LocalDate.ofInstant(clock.instant(), COUNTY),
                new Progress.Known(
                        figures.of(target.code(), entered.period()),
                        entered.plans().stream()
                                .filter(plan -> plan.target().equals(target.code()))
                                .toList(),
                        entered.reports().stream()
                                .filter(report -> report.target().equals(target.code()))
                                .toList()));
    }

    private Entered read() {
        return new Entered(
                records.period(),
                records.targets(),
                records.plans(),
                records.reports(),
                records.evaluations().stream().filter(each -> !each.takenBack()).toList());
    }

    @Override
    public Set<String> topics() {
        return Set.of(CHANGED);
    }

    @Override
    public NodeCopy<?> copy() {
        return copy;
    }
}
