package org.pingandeng.portal.plan.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pingandeng.portal.plan.model.Target.Span;
import org.pingandeng.portal.plan.model.Target.Way;

/** How far a target is met, on a day in November 2026: the plan's years are over, the work goes on. */
class ProgressTest {

    private static final PlanPeriod PERIOD = new PlanPeriod(new Wording("规划", "Plan"), 2021, 2025);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    private static final Wording NONE = new Wording("", "");

    private static Target target(String unit, Integer goal, Span span, Way way) {
        return new Target(
                "T0",
                NONE,
                NONE,
                unit,
                goal == null ? null : BigDecimal.valueOf(goal),
                NONE,
                NONE,
                "",
                span,
                way,
                NONE,
                List.of(),
                "",
                "confirmed");
    }

    private static Counted counted(int within, int after) {
        return new Counted(
                Map.of(2025, BigDecimal.valueOf(within), 2026, BigDecimal.valueOf(after)),
                BigDecimal.valueOf(within),
                BigDecimal.valueOf(within + after),
                null);
    }

    private static Progress of(Target target, Counted counted, List<YearPlan> plans, List<Report> reports) {
        return Progress.of(target, PERIOD, TODAY, new Progress.Known(Optional.ofNullable(counted), plans, reports));
    }

    private static Report report(String day, String figure) {
        return new Report(
                UUID.randomUUID(),
                "T0",
                LocalDate.parse(day),
                new BigDecimal(figure),
                "示例文件",
                "示例监管员",
                Instant.EPOCH,
                false);
    }

    @Test
    void copiesAreSummedFromThePlansFirstDayAndTheBoardSaysHowManyCameAfterItsYears() {
        Progress copies =
                of(target("copies", 20_000, Span.PERIOD, Way.COUNTED), counted(18_000, 1_999), List.of(), List.of());
        assertEquals(BigDecimal.valueOf(19_999), copies.value());
        assertEquals(BigDecimal.valueOf(1_999), copies.beyond());
        assertEquals(new BigDecimal("99.9"), copies.percent(), "nearly there is not there");
        assertFalse(copies.reached());
        assertEquals(BigDecimal.ONE, copies.left());
    }

    @Test
    void showsOfTheYearStandForThemselves() {
        Progress shows = of(target("shows", 10, Span.YEAR, Way.COUNTED), counted(12, 7), List.of(), List.of());
        assertEquals(BigDecimal.valueOf(7), shows.value());
        assertNull(shows.beyond());
        assertEquals(
                List.of(2021, 2022, 2023, 2024, 2025, 2026),
                shows.lines().stream().map(Progress.YearLine::year).toList());
        assertEquals(BigDecimal.valueOf(12), shows.lines().get(4).figure());
        assertTrue(shows.lines().get(5).after());
    }

    @Test
    void theYearsPlanIsTheOfficesAndEmptyWithoutIt() {
        YearPlan plan = new YearPlan("T0", 2026, BigDecimal.TEN, "", "示例监管员", Instant.EPOCH);
        Target target = target("copies", 100, Span.PERIOD, Way.COUNTED);
        assertNull(of(target, counted(1, 1), List.of(), List.of()).planned());
        assertEquals(
                BigDecimal.TEN,
                of(target, counted(1, 1), List.of(plan), List.of()).planned());
    }

    @Test
    void theNewestReportedDayHoldsAndEachYearKeepsItsLast() {
        Progress rate = of(
                target("percent", 95, Span.END, Way.REPORTED),
                null,
                List.of(),
                List.of(report("2026-10-31", "96"), report("2025-12-31", "94.2"), report("2025-06-30", "90")));
        assertEquals(Progress.State.REPORTED, rate.state());
        assertTrue(rate.reached());
        assertEquals(new BigDecimal("94.2"), rate.lines().get(4).figure());
        assertNull(rate.lines().get(0).figure());
    }

    @Test
    void whatACountsBeanCountsIsNoReportAnyMore() {
        Progress rate = of(
                target("percent", 95, Span.END, Way.REPORTED),
                counted(90, 0),
                List.of(),
                List.of(report("2026-10-31", "96")));
        assertEquals(Progress.State.COUNTED, rate.state());
        assertEquals(BigDecimal.valueOf(90), rate.value());
    }

    private static Counted share(long held, long base) {
        Share share = new Share(held, base, 1, 4);
        return new Counted(
                base == 0 ? Map.of() : Map.of(2026, share.percent()), share.percent(), share.percent(), null, share);
    }

    @Test
    void aShareOfADeclaredListIsCountedAndAReportStandsBeside() {
        Progress rate = of(
                target("percent", 95, Span.END, Way.REPORTED),
                share(1, 3),
                List.of(),
                List.of(report("2025-10-31", "96")));
        assertEquals(Progress.State.COUNTED, rate.state());
        assertEquals(new BigDecimal("33.3"), rate.value(), "never rounded up");
        assertEquals(new BigDecimal("96"), rate.report().figure());
        assertEquals(4, rate.share().organisations());
        assertNull(rate.lines().get(4).figure(), "a year is not filled with another kind of figure");
        assertEquals(new BigDecimal("33.3"), rate.lines().get(5).figure());
    }

    @Test
    void aShareOfNothingIsNoFigureButAReportMayStandForIt() {
        Target target = target("percent", 95, Span.END, Way.REPORTED);
        Progress empty = of(target, share(0, 0), List.of(), List.of());
        assertEquals(Progress.State.NO_RECORDS, empty.state());
        assertNull(empty.value());
        assertNull(empty.lines().get(5).figure());
        Progress reported = of(target, share(0, 0), List.of(), List.of(report("2026-10-31", "96")));
        assertEquals(Progress.State.REPORTED, reported.state());
        assertEquals(new BigDecimal("96"), reported.value());
    }

    @Test
    void withoutAWholeNobodyKnowsHowMuchOfAllIsReached() {
        Progress schools = of(target("schools", null, Span.END, Way.COUNTED), counted(3, 1), List.of(), List.of());
        assertEquals(BigDecimal.valueOf(4), schools.value());
        assertNull(schools.percent());
        assertNull(schools.left());
        assertNull(schools.beyond(), "a state of a day is no sum of years");
        assertFalse(schools.reached());
    }
}
