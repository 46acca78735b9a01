package org.pingandeng.portal.news.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pingandeng.portal.news.model.Answer.Kind;
import org.pingandeng.portal.news.model.Recipient.State;

class RecipientTest {

    private static final Instant DUE = Instant.parse("2026-11-30T04:00:00Z");

    private static Recipient with(Answer... answers) {
        return new Recipient(UUID.randomUUID(), "示例企业", List.of(answers));
    }

    private static Answer at(Kind kind, Instant at) {
        return Answer.of(kind, UUID.randomUUID(), "示例", "", at);
    }

    @Test
    void whoHasNotReadInTimeIsLate() {
        assertEquals(State.OPEN, with().state(DUE, DUE.minusSeconds(1)));
        assertEquals(State.LATE, with().state(DUE, DUE));
        Recipient read = with(at(Kind.READ, DUE.minusSeconds(5)));
        assertEquals(State.READ, read.state(DUE, DUE.plusSeconds(5)));
        assertFalse(read.late(DUE, DUE.plusSeconds(5)));
        assertTrue(with(at(Kind.READ, DUE.plusSeconds(3))).late(DUE, DUE.plusSeconds(5)));
    }

    @Test
    void theyAreRemindedAtOnceAndThenOnceADayForAWeek() {
        assertEquals(0, with().reminder(DUE, DUE.minusSeconds(1)));
        assertEquals(1, with().reminder(DUE, DUE));
        Answer reminded = new Answer(Kind.REMINDED, null, "portal", "", null, "", null, 1, DUE);
        assertEquals(0, with(reminded).reminder(DUE, DUE.plusSeconds(60)));
        assertEquals(2, with(reminded).reminder(DUE, DUE.plus(Duration.ofDays(1))));
        assertEquals(7, with(reminded).reminder(DUE, DUE.plus(Duration.ofDays(40))));
    }

    @Test
    void aColumnIsIdleAfterTwoWeeksAndOneBelowItCounts() {
        Column top = new Column("education", null, Column.Kind.ARTICLES, "宣教", "Education", 1);
        Column below = new Column("work", "education", Column.Kind.ARTICLES, "班组", "Work", 2);
        Article fresh = new Article("a", "work", Map.of(), DUE, DUE, null, "");
        assertEquals(List.of(), Idle.among(List.of(top, below), List.of(fresh), DUE.plus(Duration.ofDays(13))));
        assertEquals(
                List.of(new Idle(top, DUE)),
                Idle.among(List.of(top, below), List.of(fresh), DUE.plus(Duration.ofDays(15))));
    }

    @Test
    void linksAreFoundWhereMarkdownHasThem() {
        assertEquals(
                List.of("/case?c=a", "https://example.org/x", "https://example.org/y"),
                Links.in("看[案例](/case?c=a)和[网](https://example.org/x)，<https://example.org/y> ![图](media:ab)"));
    }
}
