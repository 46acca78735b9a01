package org.pingandeng.portal.plan.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How far a target is met.
 *
 * @param target which
 * @param period the plan's years
 * @param state where its figure comes from, or why there is none
 * @param value the figure; null where there is none
 * @param goal what is to be reached; null where nobody knows how many are all
 * @param report the report that the figure stands in, or that stands beside a counted share; null where there is none
 * @param share the counted share of a list, known or not; null where the figure is none
 * @param beyond how much of it fell after the plan's years; null where that says nothing
 * @param year the year of {@link #value} for yearly targets, otherwise this year
 * @param lines year by year
 */
public record Progress(
        Target target,
        PlanPeriod period,
        State state,
        BigDecimal value,
        BigDecimal goal,
        Report report,
        Share share,
        BigDecimal beyond,
        int year,
        List<YearLine> lines) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Where a figure comes from. */
    public enum State {
        /** From records. */
        COUNTED,
        /** Reported by the office, not counted. */
        REPORTED,
        /** The portal has no records for it yet. */
        NO_RECORDS,
        /** Nobody has reported it yet. */
        NOT_REPORTED
    }

    /**
     * A year of a target.
     *
     * @param year which
     * @param figure what was counted in it, or last reported for it; null where there is none
     * @param planned what the office planned; null where nothing is entered
     * @param after whether it lies after the plan's years
     */
    public record YearLine(int year, BigDecimal figure, BigDecimal planned, boolean after) {}

    /**
     * What is known of a target.
     *
     * @param counted what a context counted; empty where none counts it
     * @param plans the newest plan of each year
     * @param reports reports that hold, the newest first
     */
    public record Known(Optional<Counted> counted, List<YearPlan> plans, List<Report> reports) {}

    /** The list is its own. */
    public Progress {
        lines = List.copyOf(lines);
    }

    /**
     * How far a target is met by what is known of it.
     *
     * @param target which
     * @param period the plan's years
     * @param today the day in the county
     * @param known figures, plans, reports
     */
    public static Progress of(Target target, PlanPeriod period, LocalDate today, Known known) {
        Optional<Counted> counted = known.counted().filter(Counted::known);
        List<YearLine> lines = period.years(today)
                .mapToObj(year -> new YearLine(
                        year,
                        counted.isPresent() ? counted.get().in(year) : reported(known, year),
                        planned(known.plans(), year),
                        year > period.lastYear()))
                .toList();
        return counted.isPresent()
                ? counted(target, period, today, known, lines)
                : reported(target, period, today, known, lines);
    }

    private static Progress counted(
            Target target, PlanPeriod period, LocalDate today, Known known, List<YearLine> lines) {
        Counted counted = known.counted().orElseThrow();
        boolean yearly = target.span() == Target.Span.YEAR;
        BigDecimal beyond = target.span() != Target.Span.PERIOD || today.getYear() <= period.lastYear()
                ? null
                : counted.all().subtract(counted.within());
        return new Progress(
                target,
                period,
                State.COUNTED,
                yearly ? counted.in(today.getYear()) : counted.all(),
                target.goal() == null ? counted.whole() : target.goal(),
                counted.share() == null ? null : last(known),
                counted.share(),
                beyond,
                today.getYear(),
                lines);
    }

    private static Progress reported(
            Target target, PlanPeriod period, LocalDate today, Known known, List<YearLine> lines) {
        Report last = last(known);
        Share share = known.counted().map(Counted::share).orElse(null);
        State without = target.way() == Target.Way.REPORTED && share == null ? State.NOT_REPORTED : State.NO_RECORDS;
        return new Progress(
                target,
                period,
                last == null ? without : State.REPORTED,
                last == null ? null : last.figure(),
                target.goal(),
                last,
                share,
                null,
                today.getYear(),
                lines);
    }

    private static Report last(Known known) {
        return known.reports().isEmpty() ? null : known.reports().get(0);
    }

    private static BigDecimal reported(Known known, int year) {
        return known.reports().stream()
                .filter(report -> report.asOf().getYear() == year)
                .findFirst()
                .map(Report::figure)
                .orElse(null);
    }

    private static BigDecimal planned(List<YearPlan> plans, int year) {
        return plans.stream()
                .filter(plan -> plan.year() == year)
                .findFirst()
                .map(YearPlan::planned)
                .orElse(null);
    }

    /** Whether there is a figure. */
    public boolean known() {
        return value != null;
    }

    /** Whether the goal is reached. */
    public boolean reached() {
        return value != null && goal != null && value.compareTo(goal) >= 0;
    }

    /** What is missing to the goal; null where one of the two is not known. */
    public BigDecimal left() {
        return value == null || goal == null ? null : goal.subtract(value).max(BigDecimal.ZERO);
    }

    /** How much of the goal is reached, in per cent, never rounded up; null where that cannot be said. */
    public BigDecimal percent() {
        return value == null || goal == null || goal.signum() == 0
                ? null
                : value.multiply(HUNDRED).divide(goal, 1, RoundingMode.DOWN);
    }

    /** What the office planned for this year; null where nothing is entered. */
    public BigDecimal planned() {
        return lines.stream()
                .filter(line -> line.year() == year)
                .findFirst()
                .map(YearLine::planned)
                .orElse(null);
    }
}
