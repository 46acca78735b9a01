package org.pingandeng.quiz.assembly;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pingandeng.fixtures.SharedPostgres;
import org.pingandeng.quiz.TestClock;
import org.pingandeng.quiz.assembly.ExpectationDesk.Refusal;
import org.pingandeng.quiz.assembly.model.Expectations.Kind;
import org.pingandeng.quiz.assembly.model.Expectations.Line;
import org.pingandeng.quiz.assembly.model.Expectations.Table;
import org.pingandeng.quiz.assembly.store.JdbcExpectations;
import org.pingandeng.quiz.item.ItemType;

/** The office sets what forecasts go by; on a real PostgreSQL. */
class ExpectationDeskTest {

    private static final LocalDate LATER = LocalDate.of(2199, 1, 1);

    private final JdbcExpectations lines = new JdbcExpectations(SharedPostgres.dataSource("quiz"));
    private final ExpectationDesk desk = new ExpectationDesk();

    @BeforeEach
    void aDesk() {
        desk.expectations = lines;
        desk.clock = new TestClock();
        desk.trail = (action, subject, detail) -> {};
    }

    private double ordering(LocalDate day) {
        return Table.of(lines.on(day)).seconds().get(ItemType.ORDERING);
    }

    @Test
    void aLineCountsFromItsDayOn() {
        double before = ordering(LATER.minusDays(1));
        assertEquals(Optional.empty(), desk.set(new Line(Kind.SECONDS, "ordering", 77, LATER, "示例依据")));
        assertEquals(before, ordering(LATER.minusDays(1)));
        assertEquals(77, ordering(LATER));
    }

    @Test
    void everyTypeAndDifficultyHasALine() {
        Table table = Table.of(desk.lines());
        assertEquals(ItemType.values().length, table.seconds().size());
        assertEquals(5, table.facility().size());
    }

    @Test
    void whatMakesNoSenseIsRefusedAtItsField() {
        assertEquals(Optional.of(Refusal.VALUE), desk.set(new Line(Kind.FACILITY, "1", 1.5, LATER, "示例依据")));
        assertEquals(Optional.of(Refusal.VALUE), desk.set(new Line(Kind.SECONDS, "single", 0, LATER, "示例依据")));
        assertEquals(Optional.of(Refusal.DAY), desk.set(new Line(Kind.SECONDS, "single", 60, null, "示例依据")));
        assertEquals(Optional.of(Refusal.SOURCE), desk.set(new Line(Kind.SECONDS, "single", 60, LATER, " ")));
    }
}
