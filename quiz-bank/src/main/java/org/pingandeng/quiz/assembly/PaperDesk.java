package org.pingandeng.quiz.assembly;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pingandeng.quiz.QuizPermissions;
import org.pingandeng.quiz.assembly.model.Papers;
import org.pingandeng.quiz.assembly.model.Plan;
import org.pingandeng.quiz.assembly.model.Plans;
import org.pingandeng.quiz.assembly.model.SavedPaper;
import org.pingandeng.quiz.bank.model.ItemBank;
import org.pingandeng.quiz.item.Use;
import org.pingandeng.quiz.paper.Forecast;
import org.pingandeng.quiz.paper.Forms;
import org.pingandeng.quiz.paper.Paper;
import org.pingandeng.quiz.paper.PoolItem;
import org.pingandeng.quiz.port.AuditTrail;

/** Where papers (试卷) are drawn from blueprints or put together by hand, saved, and looked at. */
@ApplicationScoped
public class PaperDesk {

    @Inject
    Plans plans;

    @Inject
    Papers papers;

    @Inject
    ItemBank bank;

    @Inject
    DrawingTable table;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /**
     * Draws a blueprint's forms and saves them as a paper.
     *
     * @param plan which kept blueprint
     * @param author who saves it
     * @return the paper's id, or what lacks
     */
    @RolesAllowed(QuizPermissions.PAPER)
    @Transactional
    public Done draw(@NotNull UUID plan, @NotNull UUID author) {
        Optional<Plan> found = plans.find(plan);
        if (found.isEmpty()) {
            return Done.not(List.of(Problem.at("plan", Problem.Reason.SOURCE)));
        }
        Plan fresh = table.fresh(found.get());
        Forms forms = table.draw(fresh, table.pool(fresh.use()));
        return forms.papers().isEmpty()
                ? Done.lacking(forms.shortages())
                : save(new SavedPaper(
                        UUID.randomUUID(),
                        fresh.title(),
                        fresh.use(),
                        plan,
                        fresh.seed(),
                        fresh.minutes(),
                        fresh.passMark(),
                        forms.papers(),
                        author,
                        clock.instant(),
                        false));
    }

    private Done save(SavedPaper paper) {
        papers.add(paper);
        trail.record(
                "paper.saved",
                paper.id().toString(),
                Map.of("title", paper.title(), "forms", paper.forms().size()));
        return Done.of(paper.id());
    }

    /**
     * Looks at a paper that is being put together by hand.
     *
     * @param order as it stands
     * @return what is wrong, and what to expect
     */
    @RolesAllowed(QuizPermissions.PAPER)
    @Transactional
    public Look look(@NotNull ManualOrder order) {
        ManualReader reader = new ManualReader(order);
        reader.paper(bank::entry, 0);
        Function<PoolItem, Forecast.Expected> expected = table.expected(order.use());
        Map<String, Double> points = order.places().stream()
                .filter(place -> place.points() != null)
                .collect(Collectors.toMap(ManualOrder.Place::code, ManualOrder.Place::points, (one, other) -> one));
        Forecast forecast = order.places().stream()
                .flatMap(place -> bank.entry(place.code()).stream())
                .map(item -> Forecast.one(expected.apply(item.item()), points.getOrDefault(item.code(), 0.0)))
                .reduce(Forecast.NOTHING, Forecast::plus);
        return new Look(reader.problems(), List.of(), forecast, List.of(), List.of());
    }

    /**
     * Saves a paper that was put together by hand.
     *
     * @param order the paper
     * @param author who saves it
     * @return its id, or everything that is wrong
     */
    @RolesAllowed(QuizPermissions.PAPER)
    @Transactional
    public Done manual(@NotNull ManualOrder order, @NotNull UUID author) {
        ManualReader reader = new ManualReader(order);
        UUID id = UUID.randomUUID();
        Optional<Paper> paper = reader.paper(bank::entry, id.getLeastSignificantBits());
        return paper.isEmpty()
                ? Done.not(reader.problems())
                : save(new SavedPaper(
                        id,
                        order.title().strip(),
                        order.use(),
                        null,
                        null,
                        order.minutes(),
                        order.passMark(),
                        List.of(paper.get()),
                        author,
                        clock.instant(),
                        false));
    }

    /**
     * Saved papers.
     *
     * @param from the first row
     * @param most how many rows
     * @return the latest first, those in use before the retired
     */
    @RolesAllowed(QuizPermissions.PAPER)
    @Transactional
    public List<SavedPaper> papers(@Min(0) int from, @Min(1) @Max(500) int most) {
        return papers.all(from, most);
    }

    /**
     * How many papers there are.
     *
     * @return the number
     */
    @RolesAllowed(QuizPermissions.PAPER)
    @Transactional
    public long count() {
        return papers.count();
    }

    /**
     * A saved paper with its items and their keys: for looking at it and for printing.
     *
     * @param id which
     * @return it; empty when there is none
     */
    @RolesAllowed(QuizPermissions.PAPER)
    @Transactional
    public Optional<PaperSheet> sheet(@NotNull UUID id) {
        return papers.find(id).map(paper -> {
            List<FormSheet> forms = FormSheets.of(paper.forms(), bank);
            return new PaperSheet(paper, forms, forecast(paper.use(), forms.get(0)));
        });
    }

    private Forecast forecast(Use use, FormSheet form) {
        Function<PoolItem, Forecast.Expected> expected = table.expected(use);
        return form.lines().stream()
                .map(line -> Forecast.one(
                        expected.apply(new PoolItem(
                                line.slot().item(),
                                line.slot().version(),
                                line.item().type(),
                                line.item().text().topic(),
                                0,
                                line.item().text().difficulty())),
                        line.slot().points()))
                .reduce(Forecast.NOTHING, Forecast::plus);
    }

    /**
     * Puts a paper away, or takes it out again; exams that were set with it keep it.
     *
     * @param id which
     * @param retired whether
     */
    @RolesAllowed(QuizPermissions.PAPER)
    @Transactional
    public void retire(@NotNull UUID id, boolean retired) {
        papers.retire(id, retired, clock.instant());
        trail.record(retired ? "paper.retired" : "paper.takenOut", id.toString(), Map.of());
    }
}
