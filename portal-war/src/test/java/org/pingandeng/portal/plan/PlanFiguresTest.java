package org.pingandeng.portal.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pingandeng.portal.outbox.News;
import org.pingandeng.portal.plan.model.PlanPeriod;
import org.pingandeng.portal.plan.model.Progress;
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
