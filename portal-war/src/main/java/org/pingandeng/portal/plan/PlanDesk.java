package org.pingandeng.portal.plan;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.portal.audit.Trail;
import org.pingandeng.portal.outbox.OutboxLog;
import org.pingandeng.portal.plan.model.PlanRecords;
import org.pingandeng.portal.plan.model.PlanRefusal;
import org.pingandeng.portal.plan.model.Report;
import org.pingandeng.portal.plan.model.Target;
import org.pingandeng.portal.plan.model.YearPlan;

/** The office's side of the board: plans of the years, figures that are reported, the records behind a figure. */
@ApplicationScoped
public class PlanDesk {

    private static final ZoneId COUNTY = ZoneId.of("Asia/Shanghai");
    private static final int LISTED = 100;
    private static final int LONGEST = 200;
    private static final BigDecimal MOST = BigDecimal.valueOf(100_000_000);
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    @Inject
    PlanRecords records;

    @Inject
    PlanFigures figures;

    @Inject
    OutboxLog outbox;

    @Inject
    Trail trail;

    @Inject
    Visitor visitor;

    @Inject
    Clock clock;

    /**
     * The records behind a figure.
     *
     * @param target its code
     * @param year which year; zero for all since the plan's first day
     * @param first how many to pass over
     * @param count how many
     * @return the newest first; none where no context counts it
     */
    @RolesAllowed(PlanPermissions.KEEP)
    @Transactional
    public List<CountedRow> rows(@NotNull String target, int year, int first, int count) {
        LocalDate from = year == 0 ? records.period().begin() : LocalDate.of(year, 1, 1);
        LocalDate to = LocalDate.of(year == 0 ? today().getYear() + 1 : year, 12, 31);
        return figures.source(target)
                .map(source -> source.rows(target, from, to, first, count))
                .orElse(List.of());
    }

    /** What was entered for the years of a target, the newest first. */
    @RolesAllowed(PlanPermissions.KEEP)
    @Transactional
    public List<YearPlan> plans(@NotNull String target) {
        return records.entries(target, LISTED);
    }

    /** The reports of a target, the newest day first, those taken back too. */
    @RolesAllowed(PlanPermissions.KEEP)
    @Transactional
    public List<Report> reports(@NotNull String target) {
        return records.reports(target, LISTED);
    }

    /**
     * Says what is to be reached in a year. The same again changes nothing.
     *
     * @param target its code
     * @param year which year
     * @param planned in the target's unit; null takes an earlier plan back
     * @param note what the office says to it
     * @return why not, or empty
     */
    @RolesAllowed(PlanPermissions.KEEP)
    @Transactional
    public Optional<PlanRefusal> plan(@NotNull String target, int year, BigDecimal planned, @NotNull String note) {
        Optional<Target> found = target(target);
        if (found.isEmpty()) {
            return Optional.of(PlanRefusal.NO_TARGET);
        }
        if (!records.period().open(year, today())) {
            return Optional.of(PlanRefusal.YEAR);
        }
        if (planned != null && !sound(found.get(), planned)) {
            return Optional.of(PlanRefusal.FIGURE);
        }
        if (note.length() > LONGEST) {
            return Optional.of(PlanRefusal.TOO_LONG);
        }
        enter(new YearPlan(target, year, planned, note, visitor.getName(), clock.instant()));
        return Optional.empty();
    }

    private void enter(YearPlan plan) {
        Optional<YearPlan> before = records.plans().stream()
                .filter(each -> each.target().equals(plan.target()) && each.year() == plan.year())
                .findFirst();
        boolean nothing = before.isEmpty() && plan.planned() == null;
        if (nothing || before.filter(plan::same).isPresent()) {
            return;
        }
        records.add(plan, visitor.person().value());
        tell(
                "plan.year",
                plan.target(),
                Map.of("year", plan.year(), "planned", plan.planned() == null ? "" : plan.planned()));
    }

    /**
     * Reports a figure that the portal cannot count, or a share whose lists it has in part only. The same again changes
     * nothing.
     *
     * @param id made by the form
     * @param target its code
     * @param asOf the day of which it speaks
     * @param figure in the target's unit
     * @param source where it was taken from
     * @return why not, or empty
     */
    @RolesAllowed(PlanPermissions.KEEP)
    @Transactional
    public Optional<PlanRefusal> report(
            @NotNull UUID id, @NotNull String target, LocalDate asOf, BigDecimal figure, @NotNull String source) {
        Optional<PlanRefusal> flaw = flaw(target, asOf, figure, source);
        if (flaw.isPresent()) {
            return flaw;
        }
        Report report = new Report(id, target, asOf, figure, source, visitor.getName(), clock.instant(), false);
        if (records.add(report, visitor.person().value())) {
            tell("plan.report", target, Map.of("asOf", asOf.toString(), "figure", figure, "source", source));
            return Optional.empty();
        }
        boolean again = records.report(id)
                .filter(each -> each.target().equals(target)
                        && each.asOf().equals(asOf)
                        && each.figure().compareTo(figure) == 0)
                .isPresent();
        return again ? Optional.empty() : Optional.of(PlanRefusal.OTHER_LINE);
    }

    private Optional<PlanRefusal> flaw(String target, LocalDate asOf, BigDecimal figure, String source) {
        Optional<Target> found = target(target);
        if (found.isEmpty()) {
            return Optional.of(PlanRefusal.NO_TARGET);
        }
        if (!reportable(found.get())) {
            return Optional.of(PlanRefusal.COUNTED);
        }
        if (asOf == null || asOf.isBefore(records.period().begin()) || asOf.isAfter(today())) {
            return Optional.of(PlanRefusal.DAY);
        }
        if (figure == null || !sound(found.get(), figure)) {
            return Optional.of(PlanRefusal.FIGURE);
        }
        if (source.isBlank()) {
            return Optional.of(PlanRefusal.NO_SOURCE);
        }
        return source.length() > LONGEST ? Optional.of(PlanRefusal.TOO_LONG) : Optional.empty();
    }

    /**
     * Takes a report back. Once taken back it stays so; again changes nothing.
     *
     * @param report which
     * @param reason why
     * @return why not, or empty
     */
    @RolesAllowed(PlanPermissions.KEEP)
    @Transactional
    public Optional<PlanRefusal> takeBack(@NotNull UUID report, @NotNull String reason) {
        if (reason.isBlank() || reason.length() > LONGEST) {
            return Optional.of(reason.isBlank() ? PlanRefusal.NO_SOURCE : PlanRefusal.TOO_LONG);
        }
        Optional<Report> found = records.report(report);
        found.ifPresent(each -> {
            Report by = new Report(
                    UUID.randomUUID(),
                    each.target(),
                    each.asOf(),
                    null,
                    reason,
                    visitor.getName(),
                    clock.instant(),
                    false);
            if (records.takeBack(each, by, visitor.person().value())) {
                tell("plan.reportTakenBack", each.target(), Map.of("report", report.toString(), "reason", reason));
            }
        });
        return found.isPresent() ? Optional.empty() : Optional.of(PlanRefusal.NOT_THERE);
    }

    private void tell(String action, String target, Map<String, ?> detail) {
        trail.record(action, target, detail);
        outbox.append(PlanTargets.CHANGED, target, Map.of());
    }

    private Optional<Target> target(String code) {
        return records.targets().stream()
                .filter(each -> each.code().equals(code))
                .findFirst();
    }

    private boolean reportable(Target target) {
        boolean summed = figures.source(target.code())
                .filter(source -> source.share(target.code(), today()).isEmpty())
                .isPresent();
        return target.way() == Target.Way.REPORTED && !summed;
    }

    private static boolean sound(Target target, BigDecimal figure) {
        return figure.signum() >= 0 && figure.compareTo(target.share() ? ALL : MOST) <= 0;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), COUNTY);
    }
}
