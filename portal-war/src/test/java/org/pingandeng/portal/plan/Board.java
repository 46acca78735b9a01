package org.pingandeng.portal.plan;

import jakarta.enterprise.inject.Instance;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.pingandeng.fixtures.SharedPostgres;
import org.pingandeng.portal.Officer;
import org.pingandeng.portal.TestClock;
import org.pingandeng.portal.Wired;
import org.pingandeng.portal.audit.Trail;
import org.pingandeng.portal.outbox.OutboxLog;
import org.pingandeng.portal.plan.store.JdbcPlanRecords;
import org.pingandeng.portal.plan.store.JdbcPlanSheets;
import org.pingandeng.portal.plan.store.TrainedCount;

/** The board on a real database with an officer at its desk; what contexts count is given. */
public final class Board {

    public final DataSource database = SharedPostgres.dataSource("portal");
    public final TestClock clock = new TestClock(Instant.parse("2026-11-30T04:00:00Z"));
    public final Wired wired;
    final PlanDesk desk;
    final EvaluationDesk evaluations;
    final LinkDesk links;
    final PlanPaper paper;

    /** A board with further counts beside those of the plan itself. */
    public Board(TargetCount... more) {
        wired = new Wired()
                .with(
                        database,
                        clock,
                        Officer.atTheDesk(),
                        new JdbcPlanRecords(database),
                        new JdbcPlanSheets(database));
        wired.make(Trail.class);
        wired.make(OutboxLog.class);
        EvaluationCount evaluated = wired.make(EvaluationCount.class);
        List<TargetCount> counts = new java.util.ArrayList<>(List.of(more));
        counts.add(evaluated);
        counts.add(new TrainedCount(database));
        wired.with(all(counts));
        wired.make(PlanFigures.class);
        desk = wired.make(PlanDesk.class);
        evaluations = wired.make(EvaluationDesk.class);
        links = wired.make(LinkDesk.class);
        paper = wired.make(PlanPaper.class);
    }

    /** The board as somebody finds it who comes now. */
    public PlanTargets now() {
        Wired fresh = new Wired().with(database, clock, new JdbcPlanRecords(database));
        fresh.make(OutboxLog.class);
        fresh.with(counts);
        fresh.make(PlanFigures.class);
        return fresh.make(PlanTargets.class);
    }

    private Instance<?> counts;

    /** Beans of a kind, as the container would give them. */
    private Instance<?> all(List<TargetCount> beans) {
        InvocationHandler handler = (proxy, method, values) ->
                method.getName().equals("iterator") ? beans.iterator() : InvocationHandler.invokeDefault(proxy, method);
        counts = (Instance<?>)
                Proxy.newProxyInstance(Board.class.getClassLoader(), new Class<?>[] {Instance.class}, handler);
        return counts;
    }
}
