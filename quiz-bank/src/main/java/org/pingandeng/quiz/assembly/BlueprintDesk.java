package org.pingandeng.quiz.assembly;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.pingandeng.quiz.QuizPermissions;
import org.pingandeng.quiz.assembly.model.Plan;
import org.pingandeng.quiz.assembly.model.Plans;
import org.pingandeng.quiz.bank.model.ItemBank;
import org.pingandeng.quiz.item.Use;
import org.pingandeng.quiz.paper.Blueprint;
import org.pingandeng.quiz.paper.Forecast;
import org.pingandeng.quiz.paper.Forms;
import org.pingandeng.quiz.paper.PoolItem;
import org.pingandeng.quiz.paper.Rules;
import org.pingandeng.quiz.port.AuditTrail;

/** Where trainers make blueprints (组卷蓝图). */
@ApplicationScoped
public class BlueprintDesk {

    @Inject
    Plans plans;

    @Inject
    ItemBank bank;

    @Inject
    DrawingTable table;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /**
     * All blueprints that were not withdrawn.
     *
     * @return the latest changed first
     */
    @RolesAllowed(QuizPermissions.PAPER)
    @Transactional
    public List<Plan> plans() {
        return plans.all();
    }

    /**
     * The topics that approved items have, and the topics above them.
     *
     * @param use exam or practice
     * @return sorted paths
     */
    @RolesAllowed(QuizPermissions.PAPER)
    @Transactional
    public List<String> topics(@NotNull Use use) {
        SortedSet<String> paths = new TreeSet<>();
        for (PoolItem item : table.pool(use)) {
            for (String path = item.topic(); paths.add(path) && path.contains("/"); ) {
                path = path.substring(0, path.lastIndexOf('/'));
            }
        }
        return List.copyOf(paths);
    }

    /**
     * A kept blueprint as it was typed.
     *
     * @param id which
     * @return to be changed and given to {@link #keep}; empty when there is none
     */
    @RolesAllowed(QuizPermissions.PAPER)
    @Transactional
    public Optional<Draft> draft(@NotNull UUID id) {
        return plans.find(id).map(this::draft);
    }

    private Draft draft(Plan plan) {
        Rules rules = plan.blueprint().rules();
        return new Draft(
                plan.id(),
                plan.title(),
                plan.use(),
                plan.blueprint().sections().stream().map(BlueprintDesk::row).toList(),
                codes(rules.fixed()),
                codes(rules.leftOut()),
                rules.topicsLeftOut(),
                rules.shares().stream()
                        .map(share -> new Draft.ShareRow(share.topic(), share.least(), share.most()))
                        .toList(),
                rules.level(),
                plan.lastPapers(),
                plan.lastDays(),
                plan.minutes(),
                plan.passMark(),
                plan.forms(),
                plan.common(),
                plan.seed());
    }

    private static Draft.Row row(Blueprint.Section section) {
        return new Draft.Row(
                section.type(),
                section.topics(),
                section.easiest(),
                section.hardest(),
                section.count(),
                section.points());
    }

    private List<String> codes(Set<UUID> items) {
        return items.stream()
                .flatMap(id -> bank.entry(id).stream())
                .map(ItemBank.Entry::code)
                .sorted()
                .toList();
    }

    /**
     * Looks at what was typed, and keeps nothing.
     *
     * @param draft as typed
     * @param sample whether to show what the seed draws
     * @return what is wrong, what there is, what to expect
     */
    @RolesAllowed(QuizPermissions.PAPER)
    @Transactional
    public Look look(@NotNull Draft draft, boolean sample) {
        DraftReader whole = new DraftReader(draft, bank::entry);
        Optional<Plan> plan = whole.plan(null, clock.instant());
        return plan.or(() -> new DraftReader(draft, bank::entry).blueprint().map(sections -> alone(draft, sections)))
                .map(readable -> look(readable, whole.problems(), sample))
                .orElseGet(() -> Look.wrong(whole.problems()));
    }

    /** The sections' own needs can be looked at while the time or the title is still wrong. */
    private Plan alone(Draft draft, Blueprint blueprint) {
        return new Plan(null, "", draft.use(), blueprint, 0, 0, 1, 0, 1, 0, draft.seed(), null, clock.instant(), false);
    }

    private Look look(Plan plan, List<Problem> problems, boolean sample) {
        Plan fresh = table.fresh(plan);
        List<PoolItem> pool = table.pool(plan.use());
        Forms forms = table.draw(fresh, pool);
        return new Look(
                problems,
                supply(fresh.blueprint(), pool),
                Forecast.of(fresh.blueprint(), pool, table.expected(plan.use())),
                forms.shortages(),
                sample && problems.isEmpty() ? FormSheets.of(forms.papers(), bank) : List.of());
    }

    private static List<Integer> supply(Blueprint blueprint, List<PoolItem> pool) {
        List<PoolItem> admitted =
                pool.stream().filter(blueprint.rules()::admits).toList();
        return blueprint.sections().stream()
                .map(section -> (int) admitted.stream().filter(section::fits).count())
                .toList();
    }

    /**
     * Keeps a blueprint. It need not be drawable yet: questions may still be written for it.
     *
     * @param draft as typed
     * @param author who keeps it
     * @return its id, or everything that is wrong
     */
    @RolesAllowed(QuizPermissions.PAPER)
    @Transactional
    public Done keep(@NotNull Draft draft, @NotNull UUID author) {
        DraftReader reader = new DraftReader(draft, bank::entry);
        Optional<Plan> plan = reader.plan(author, clock.instant());
        if (plan.isEmpty()) {
            return Done.not(reader.problems());
        }
        plans.keep(plan.get());
        if (plan.get().use() == Use.EXAM) {
            plans.offer(plan.get().id(), false, clock.instant());
        }
        trail.record(
                "blueprint.kept",
                plan.get().id().toString(),
                Map.of("title", plan.get().title()));
        return Done.of(plan.get().id());
    }

    /**
     * Offers a blueprint of practice items to learners as a mock exam, or takes it back; running ones go on.
     *
     * @param id which
     * @param offered whether
     * @return false when there is none, when it is for exams, or when nothing can be drawn from it
     */
    @RolesAllowed(QuizPermissions.PAPER)
    @Transactional
    public boolean offer(@NotNull UUID id, boolean offered) {
        Optional<Plan> plan = plans.find(id).filter(found -> found.use() == Use.PRACTICE);
        if (plan.isEmpty() || offered && !drawable(plan.get())) {
            return false;
        }
        plans.offer(id, offered, clock.instant());
        trail.record(offered ? "mock.offered" : "mock.takenBack", id.toString(), Map.of());
        return true;
    }

    private boolean drawable(Plan plan) {
        return table.draw(plan, table.pool(plan.use())).shortages().isEmpty();
    }

    /**
     * Withdraws a blueprint; papers and exams that were made from it stay.
     *
     * @param id which
     */
    @RolesAllowed(QuizPermissions.PAPER)
    @Transactional
    public void withdraw(@NotNull UUID id) {
        plans.withdraw(id, clock.instant());
        trail.record("blueprint.withdrawn", id.toString(), Map.of());
    }
}
