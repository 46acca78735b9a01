package org.pingandeng.portal.plan;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pingandeng.portal.outbox.NodeCopy;
import org.pingandeng.portal.outbox.NodeReader;
import org.pingandeng.portal.outbox.OutboxLog;
import org.pingandeng.portal.plan.model.Boxes;
import org.pingandeng.portal.plan.model.OutsideSystem;
import org.pingandeng.portal.plan.model.PlanSheets;

/** What stands in the plan beside its targets, for everybody: the printed tables and the systems that it names. */
@ApplicationScoped
public class PlanPaper implements NodeReader {

    /** The topic of the news that something was entered for a system. */
    public static final String LINKED = "plan.linked";

    @Inject
    PlanSheets sheets;

    @Inject
    OutboxLog log;

    private final NodeCopy<Read> copy = new NodeCopy<>(() -> new Read(sheets.boxes(), sheets.systems()));

    private record Read(Boxes boxes, List<OutsideSystem> systems) {}

    /** The indicator tables as printed. */
    @PermitAll
    public Boxes boxes() {
        return copy.get(log).boxes();
    }

    /** All systems in the list's order. */
    @PermitAll
    public List<OutsideSystem> systems() {
        return copy.get(log).systems();
    }

    /**
     * One system.
     *
     * @param number in the list
     */
    @PermitAll
    public Optional<OutsideSystem> system(int number) {
        return systems().stream().filter(each -> each.number() == number).findFirst();
    }

    @Override
    public Set<String> topics() {
        return Set.of(LINKED);
    }

    @Override
    public NodeCopy<?> copy() {
        return copy;
    }
}
