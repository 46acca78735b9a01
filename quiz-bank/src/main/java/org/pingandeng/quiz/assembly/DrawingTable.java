package org.pingandeng.quiz.assembly;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.pingandeng.quiz.assembly.model.Expectations;
import org.pingandeng.quiz.assembly.model.ObservedFacilities;
import org.pingandeng.quiz.assembly.model.Papers;
import org.pingandeng.quiz.assembly.model.Plan;
import org.pingandeng.quiz.bank.model.ItemBank;
import org.pingandeng.quiz.item.Use;
import org.pingandeng.quiz.paper.Blueprint;
import org.pingandeng.quiz.paper.Forecast;
import org.pingandeng.quiz.paper.Forms;
import org.pingandeng.quiz.paper.PoolItem;
import org.pingandeng.quiz.paper.Rules;

/** What the faces of this context share: pools, recent items, drawings, forecasts; no face of its own. */
@ApplicationScoped
class DrawingTable {

    private static final ZoneId COUNTY = ZoneId.of("Asia/Shanghai");

    @Inject
    ItemBank bank;

    @Inject
    Papers papers;

    @Inject
    Expectations expectations;

    @Inject
    Instance<ObservedFacilities> observed;

    @Inject
    Clock clock;

    List<PoolItem> pool(Use use) {
        return bank.pool(use);
    }

    /** The plan with the items that were used lately left out, except those that are fixed. */
    Plan fresh(Plan plan) {
        Set<UUID> recent = new HashSet<>();
        if (plan.lastPapers() > 0) {
            recent.addAll(papers.itemsOfLatest(plan.use(), plan.lastPapers()));
        }
        if (plan.lastDays() > 0) {
            recent.addAll(papers.itemsSince(plan.use(), clock.instant().minus(Duration.ofDays(plan.lastDays()))));
        }
        Rules rules = plan.blueprint().rules();
        recent.addAll(rules.leftOut());
        recent.removeAll(rules.fixed());
        Rules narrowed = new Rules(rules.fixed(), recent, rules.topicsLeftOut(), rules.shares(), rules.level());
        return plan.with(new Blueprint(plan.blueprint().sections(), narrowed));
    }

    Forms draw(Plan fresh, List<PoolItem> pool) {
        return Forms.from(fresh.blueprint(), pool, fresh.seed(), fresh.forms(), fresh.common());
    }

    /** What is expected of items of a use today: what was observed, else what is guessed. */
    Function<PoolItem, Forecast.Expected> expected(Use use) {
        Expectations.Table table = Expectations.Table.of(expectations.on(LocalDate.ofInstant(clock.instant(), COUNTY)));
        Map<UUID, Double> known = observed.isResolvable() ? observed.get().of(use) : Map.of();
        return item -> new Forecast.Expected(
                known.getOrDefault(item.id(), table.facility().getOrDefault(item.difficulty(), 1.0)),
                known.containsKey(item.id()),
                table.seconds().getOrDefault(item.type(), 0.0),
                item.difficulty());
    }
}
