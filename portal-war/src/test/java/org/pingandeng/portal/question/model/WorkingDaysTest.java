package org.pingandeng.portal.question.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Days that are worked on, through holidays and the days that make up for them. */
class WorkingDaysTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    /** The Spring Festival of 2026 as it was published. */
    private static WorkingDays springFestival() {
        Map<LocalDate, Boolean> named = new HashMap<>();
        for (LocalDate day = LocalDate.of(2026, 2, 15);
                day.isBefore(LocalDate.of(2026, 2, 24));
                day = day.plusDays(1)) {
            named.put(day, false);
        }
        named.put(LocalDate.of(2026, 2, 14), true);
        named.put(LocalDate.of(2026, 2, 28), true);
        return new WorkingDays(named, Set.of(2026));
    }

    @Test
    void aQuestionBeforeTheSpringFestivalHasTimeUntilAfterIt() {
        WorkingDays days = springFestival();
        assertTrue(days.working(LocalDate.of(2026, 2, 14)), "a Saturday that makes up");
        assertFalse(days.working(LocalDate.of(2026, 2, 16)), "a Monday of the holidays");
        assertEquals(LocalDate.of(2026, 3, 6), days.due(LocalDate.of(2026, 2, 9), 15));
    }

    @Test
    void withoutAnyKnownDayTheWeekCounts() {
        WorkingDays days = new WorkingDays(Map.of(), Set.of());
        assertEquals(LocalDate.of(2026, 12, 14), days.due(LocalDate.of(2026, 11, 23), 15));
        assertEquals(LocalDate.of(2026, 11, 30), days.due(LocalDate.of(2026, 11, 28), 1), "asked on a Saturday");
    }

    @Test
    void aSpanIsSureOnlyWhereEveryYearOfItIsKnown() {
        WorkingDays days = springFestival();
        assertTrue(days.sure(LocalDate.of(2026, 11, 30), LocalDate.of(2026, 12, 21)));
        assertFalse(days.sure(LocalDate.of(2026, 12, 20), LocalDate.of(2027, 1, 12)));
    }

    @Test
    void aLineOfTheOfficeIsReadAndWrittenTheSame() {
        WorkYear.Day day = WorkYear.Day.read(" 2026-02-14 班 春节 ").orElseThrow();
        assertEquals(new WorkYear.Day(LocalDate.of(2026, 2, 14), true, "春节"), day);
        assertEquals(Optional.of(day), WorkYear.Day.read(day.line()));
        assertEquals(Optional.empty(), WorkYear.Day.read("2026-02-30 休 春节"));
        assertEquals(Optional.empty(), WorkYear.Day.read("2月14日上班"));
    }

    /** Whatever the holidays: the last day is worked on, so many lie before it, and a later beginning never ends sooner. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void theLastDayIsTheLastOfExactlySoMany(long seed) {
        Random random = new Random(seed);
        WorkingDays days = anyYear(random);
        for (int i = 0; i < 300; i++) {
            LocalDate begin = DAY.plusDays(random.nextInt(700));
            int many = 1 + random.nextInt(40);
            LocalDate due = days.due(begin, many);
            assertTrue(due.isAfter(begin));
            assertTrue(days.working(due), () -> due + " of seed " + seed);
            assertEquals(many, days.between(begin, due));
            assertEquals(many - 1, days.between(begin, due.minusDays(1)));
            assertFalse(days.due(begin.plusDays(1), many).isBefore(due));
        }
    }

    /** Counting to a day and on from there is counting at once. */
    @ParameterizedTest
    @ValueSource(longs = {7, 77, 777, 7777})
    void countingInTwoPartsIsCountingAtOnce(long seed) {
        Random random = new Random(seed);
        WorkingDays days = anyYear(random);
        for (int i = 0; i < 300; i++) {
            LocalDate begin = DAY.plusDays(random.nextInt(700));
            int first = 1 + random.nextInt(20);
            int second = 1 + random.nextInt(20);
            assertEquals(days.due(begin, first + second), days.due(days.due(begin, first), second));
            LocalDate middle = begin.plusDays(random.nextInt(60));
            LocalDate end = middle.plusDays(random.nextInt(60));
            assertEquals(days.between(begin, end), days.between(begin, middle) + days.between(middle, end));
        }
    }

    private static WorkingDays anyYear(Random random) {
        Map<LocalDate, Boolean> named = new HashMap<>();
        for (int i = 0; i < 60; i++) {
            LocalDate day = DAY.plusDays(random.nextInt(800));
            boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
            named.put(day, weekend && random.nextBoolean());
        }
        return new WorkingDays(named, Set.of());
    }
}
