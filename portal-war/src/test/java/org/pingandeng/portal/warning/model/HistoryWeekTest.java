package org.pingandeng.portal.warning.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class HistoryWeekTest {

    @Test
    void aWeekGoesFromMondayToSunday() {
        HistoryWeek week = HistoryWeek.of(LocalDate.of(2026, 12, 6));
        assertEquals(LocalDate.of(2026, 11, 30), week.monday());
        assertTrue(week.holds(LocalDate.of(2019, 12, 4)));
        assertTrue(week.holds(LocalDate.of(2020, 11, 30)));
        assertFalse(week.holds(LocalDate.of(2020, 11, 29)));
        assertFalse(week.holds(LocalDate.of(2019, 12, 7)));
    }

    @Test
    void aWeekOverTheTurnOfTheYearHoldsBothEnds() {
        HistoryWeek week = HistoryWeek.of(LocalDate.of(2027, 1, 1));
        assertTrue(week.holds(LocalDate.of(2015, 12, 28)));
        assertTrue(week.holds(LocalDate.of(2015, 1, 3)));
    }

    @Test
    void theLeapDayStandsOnTheLastOfFebruary() {
        assertTrue(HistoryWeek.of(LocalDate.of(2026, 2, 28)).holds(LocalDate.of(2016, 2, 29)));
        assertFalse(HistoryWeek.of(LocalDate.of(2028, 2, 27)).holds(LocalDate.of(2016, 2, 29)));
        assertTrue(HistoryWeek.of(LocalDate.of(2028, 2, 29)).holds(LocalDate.of(2016, 2, 29)));
    }

    @Test
    void whatHappenedThisWeekIsNewsAndNoHistory() {
        assertFalse(HistoryWeek.of(LocalDate.of(2026, 12, 2)).holds(LocalDate.of(2026, 12, 1)));
    }
}
