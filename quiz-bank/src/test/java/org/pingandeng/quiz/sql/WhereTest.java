package org.pingandeng.quiz.sql;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

/** A list of questions, narrowed by what a trainer picks. */
class WhereTest {

    @Test
    void whoPicksNothingSeesAll() {
        Where where = new Where().andIf(false, "i.topic = ?", "");
        assertEquals("", where.sql());
        assertArrayEquals(new Object[] {20, 0}, where.with(20, 0));
    }

    @Test
    void eachPickNarrowsAndItsValuesStandInOrder() {
        Where where = new Where().and("i.state = ?", "APPROVED").andIf(true, "i.level between ? and ?", 1, 3);
        assertEquals(" where i.state = ? and i.level between ? and ?", where.sql());
        assertArrayEquals(new Object[] {"APPROVED", 1, 3, 20, 40}, where.with(20, 40));
    }

    @Test
    void theSameConditionsServeTheCountAndThePage() {
        Where where = new Where().and("i.state = ?", "APPROVED");
        where.with(20, 40);
        assertArrayEquals(new Object[] {"APPROVED"}, where.with());
    }

    @Test
    void nothingUnknownIsComparedWith() {
        Where where = new Where();
        assertThrows(NullPointerException.class, () -> where.and("i.topic = ?", new Object[] {null}));
    }
}
