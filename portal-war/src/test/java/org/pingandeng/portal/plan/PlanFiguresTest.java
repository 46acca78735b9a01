package org.pingandeng.portal.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pingandeng.portal.outbox.News;
import org.pingandeng.portal.plan.model.PlanPeriod;
import org.pingandeng.portal.plan.model.Progress;
import org.pingandeng.portal.plan.model.Share;
import org.pingandeng.portal.plan.model.Wording;

/** A context is asked once, and again after news of its own. */
class PlanFiguresTest {

    private static final PlanPeriod PERIOD = new PlanPeriod(new Wording("规划", "Plan"), 2021, 2025);
    private static final News.Position LATER = new News.Position("1", 1);

    private final Schools schools = new Schools();
    private final Board board = new Board(schools);
    private final PlanFigures figures = board.wired.make(PlanFigures.class);

    private static final class Schools implements TargetCount {

        private int asked;
        private int safe = 3;

        @Override
        public Set<String> targets() {
            return Set.of("T11");
        }

        @Override
        public Set<String> topics() {
            return Set.of("school.safe");
        }

        @Override
        public BigDecimal counted(String target, LocalDate from, LocalDate to) {
            asked++;
            return BigDecimal.valueOf(from.getYear() <= 2023 && to.getYear() >= 2023 ? safe : 0);
        }

        @Override
        public List<CountedRow> rows(String target, LocalDate from, LocalDate to, int first, int count) {
            return List.of(new CountedRow(LocalDate.of(2023, 9, 1), "示例小学", null, BigDecimal.ONE, null));
        }

        @Override
        public Optional<BigDecimal> whole(String target) {
            return Optional.of(BigDecimal.valueOf(12));
        }
    }

    private static News news(String topic) {
        return new News(LATER, java.time.Instant.EPOCH, topic, "", null);
    }

    @Test
    void whatIsCountedIsKeptUntilNewsOfItsOwn() {
        assertEquals(
                BigDecimal.valueOf(3), figures.of("T11", PERIOD).orElseThrow().all());
        int once = schools.asked;
        schools.safe = 4;
        figures.handle(List.of(news("plan.changed")), LATER);
        assertEquals(
                BigDecimal.valueOf(3), figures.of("T11", PERIOD).orElseThrow().all());
        assertEquals(once, schools.asked, "others' news do not make it count again");
        figures.handle(List.of(news("school.safe")), LATER);
        assertEquals(
                BigDecimal.valueOf(4), figures.of("T11", PERIOD).orElseThrow().all());
        assertTrue(figures.topics().containsAll(Set.of("school.safe", "plan.changed", "certificate.issued")));
    }

    @Test
    void whereTheGoalIsAllOfThemTheContextSaysHowManyTheyAre() {
        Progress progress = board.now().find("T11").orElseThrow();
        assertEquals(Progress.State.COUNTED, progress.state());
        assertEquals(BigDecimal.valueOf(12), progress.goal());
        assertEquals(new BigDecimal("25.0"), progress.percent());
        assertEquals("示例小学", board.desk.rows("T11", 0, 0, 5).get(0).what());
    }

    /** A list that was declared in 2025: three on it then, four now, all but one with a proof. */
    private static final class Lists implements TargetCount {

        @Override
        public Set<String> targets() {
            return Set.of("T3");
        }

        @Override
        public Set<String> topics() {
            return Set.of("post.changed");
        }

        @Override
        public Optional<Share> share(String target, LocalDate day) {
            long base = day.getYear() < 2025 ? 0 : day.getYear() - 2022;
            return Optional.of(new Share(Math.max(0, base - 1), base, Math.min(1, base), 5));
        }

        @Override
        public BigDecimal counted(String target, LocalDate from, LocalDate to) {
            throw new IllegalStateException("a share is not added up");
        }

        @Override
        public List<CountedRow> rows(String target, LocalDate from, LocalDate to, int first, int count) {
            return List.of();
        }
    }

    @Test
    void aShareStandsAsOnTheLastDayOfAYearAndMayBeReportedBeside() {
        Board lists = new Board(new Lists());
        UUID report = UUID.randomUUID();
        assertEquals(
                Optional.empty(),
                lists.desk.report(report, "T3", LocalDate.of(2026, 10, 31), new BigDecimal("96"), "示例文件"));
        Progress rate = lists.now().find("T3").orElseThrow();
        assertEquals(Progress.State.COUNTED, rate.state());
        assertEquals(new BigDecimal("75.0"), rate.value());
        assertEquals(new BigDecimal("66.6"), rate.lines().get(4).figure());
        assertNull(rate.lines().get(3).figure(), "before the first list there is no share");
        assertEquals(new BigDecimal("96"), rate.report().figure());
        assertEquals(Optional.empty(), lists.desk.takeBack(report, "示例：撤回"));
        assertNull(lists.now().find("T3").orElseThrow().report());
    }

    @Test
    void whatIsKeptEndsWithTheCountysDayBecauseTermsEndByDate() {
        board.clock.pass(Duration.ofHours(11).plusMinutes(59));
        assertEquals(
                BigDecimal.valueOf(3), figures.of("T11", PERIOD).orElseThrow().all());
        schools.safe = 2;
        assertEquals(
                BigDecimal.valueOf(3), figures.of("T11", PERIOD).orElseThrow().all());
        board.clock.pass(Duration.ofMinutes(1));
        assertEquals(
                BigDecimal.valueOf(2), figures.of("T11", PERIOD).orElseThrow().all());
    }

    @Test
    void whatNobodyCountsIsNotThere() {
        assertEquals(Optional.empty(), figures.of("T6", PERIOD));
    }
}
