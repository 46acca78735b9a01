package org.pingandeng.quiz.exam.office.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pingandeng.fixtures.SharedPostgres;
import org.pingandeng.quiz.exam.model.CandidateId;
import org.pingandeng.quiz.exam.model.Exam;
import org.pingandeng.quiz.exam.office.model.ExamSession;
import org.pingandeng.quiz.exam.office.model.LateRule;
import org.pingandeng.quiz.exam.office.model.Release;
import org.pingandeng.quiz.exam.office.model.Retakes;
import org.pingandeng.quiz.exam.office.model.Review;
import org.pingandeng.quiz.exam.office.model.RosterLine;
import org.pingandeng.quiz.exam.office.model.RosterReason;
import org.pingandeng.quiz.exam.office.model.RosterStep;
import org.pingandeng.quiz.exam.office.model.SessionEntry;
import org.pingandeng.quiz.exam.office.model.SessionHours;
import org.pingandeng.quiz.exam.office.model.SessionResults;
import org.pingandeng.quiz.exam.office.model.SessionState;
import org.pingandeng.quiz.exam.office.model.SessionStep;
import org.pingandeng.quiz.exam.store.JdbcExams;
import org.pingandeng.quiz.item.ItemType;
import org.pingandeng.quiz.paper.Blueprint;
import org.pingandeng.quiz.sql.Sql;

/** Dates and rosters as the database keeps them. */
class JdbcRostersTest {

    private static final Instant BELL = Instant.parse("2026-12-01T01:00:00Z");
    private static final int MANY = 2_000;

    private final DataSource database = SharedPostgres.dataSource("quiz");
    private final JdbcExamSessions sessions = new JdbcExamSessions(database);
    private final JdbcRosters rosters = new JdbcRosters(database);
    private final String exam = "exam-" + UUID.randomUUID();
    private final UUID id = UUID.randomUUID();
    private final UUID officer = UUID.randomUUID();

    @BeforeEach
    void aPlannedDate() {
        Blueprint blueprint = new Blueprint(List.of(new Blueprint.Section(ItemType.TRUE_FALSE, 10, 10, List.of())));
        new JdbcExams(database)
                .keep(
                        new Exam(exam, "考试", "Exam", Duration.ofMinutes(60), 80, 1, Duration.ofMinutes(2), blueprint),
                        BELL);
        sessions.keep(new ExamSession(
                id,
                0,
                exam,
                "上午场",
                "示例考场",
                new SessionHours(BELL.minusSeconds(900), BELL, Duration.ofMinutes(10), LateRule.WHOLE_TIME),
                30,
                20,
                new SessionEntry("K7Q2", List.of("10.0.0.0/8", "2001:db8::/32"), "ab".repeat(32)),
                BELL.minusSeconds(3600),
                new SessionResults(Release.BY_OFFICE, Review.TOPICS, null),
                new Retakes(2, 12),
                null,
                SessionState.PLANNED,
                false));
        step(SessionStep.Kind.PLANNED);
    }

    private void step(SessionStep.Kind kind) {
        sessions.append(new SessionStep(id, kind, "", null, officer, BELL));
    }

    @Test
    void aDateComesBackAsItWasKeptAndStandsWhereItsStepsSay() {
        ExamSession kept = sessions.find(id).orElseThrow();
        assertTrue(kept.number() > 0);
        assertEquals(List.of("10.0.0.0/8", "2001:db8::/32"), kept.entry().addresses());
        assertEquals(Duration.ofMinutes(10), kept.hours().lateness());
        assertEquals(SessionState.PLANNED, kept.state());
        assertEquals(List.of(), sessions.seen(exam));
        step(SessionStep.Kind.PUBLISHED);
        step(SessionStep.Kind.RELEASED);
        assertTrue(sessions.find(id).orElseThrow().results().released());
        step(SessionStep.Kind.CANCELLED);
        ExamSession cancelled = sessions.seen(exam).get(0);
        assertEquals(SessionState.CANCELLED, cancelled.state());
        assertTrue(cancelled.everPublished());
        assertEquals(
                List.of(id),
                sessions.between(BELL, BELL.plusSeconds(1)).stream()
                        .map(ExamSession::id)
                        .filter(id::equals)
                        .toList());
    }

    @Test
    void aWholeCountyGoesOnARosterAtOnceAndKeepsItsOrder() {
        List<CandidateId> many = Stream.generate(() -> new CandidateId(UUID.randomUUID()))
                .limit(MANY)
                .toList();
        rosters.append(many.stream()
                .map(who -> new RosterStep(id, who, RosterStep.Kind.LISTED, null, "", 0, officer, BELL))
                .toList());
        assertEquals(
                many,
                rosters.of(id).accepted().stream().map(RosterLine::candidate).toList());
        assertEquals(7, rosters.rank(id, many.get(6)));
        assertEquals(0, rosters.rank(id, new CandidateId(officer)));
        rosters.append(List.of(new RosterStep(
                id, many.get(0), RosterStep.Kind.REFUSED, RosterReason.OTHER, "\"引号\"，逗号", 0, officer, BELL)));
        RosterLine line = rosters.line(id, many.get(0)).orElseThrow();
        assertEquals(RosterReason.OTHER, line.reason());
        assertEquals("\"引号\"，逗号", line.words());
        assertEquals(line, rosters.of(many.get(0)).get(id));
        rosters.append(List.of());
    }

    @Test
    void whatHappenedIsNotChanged() {
        Sql sql = new Sql(database);
        assertThrows(
                IllegalStateException.class,
                () -> sql.change("update quiz.exam_session_step set words = 'x' where session = ?", id));
    }
}
