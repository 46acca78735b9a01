package org.pingandeng.quiz.exam.office;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;
import org.pingandeng.fixtures.SharedPostgres;
import org.pingandeng.quiz.TestClock;
import org.pingandeng.quiz.exam.model.Candidates;
import org.pingandeng.quiz.exam.model.Exams;
import org.pingandeng.quiz.exam.model.Sittings;
import org.pingandeng.quiz.exam.office.model.LateRule;
import org.pingandeng.quiz.exam.office.model.Release;
import org.pingandeng.quiz.exam.office.model.Retakes;
import org.pingandeng.quiz.exam.office.model.Review;
import org.pingandeng.quiz.exam.office.model.SessionEntry;
import org.pingandeng.quiz.exam.office.model.SessionHours;
import org.pingandeng.quiz.exam.office.model.SessionResults;
import org.pingandeng.quiz.exam.office.store.JdbcExamSessions;
import org.pingandeng.quiz.exam.office.store.JdbcRosters;
import org.pingandeng.quiz.port.AuditTrail;
import org.pingandeng.quiz.port.Outbox;

/** The exam office's rooms put together without a container, on a real database. */
public final class ExamOfficeHouse {

    /** Who works there. */
    public static final UUID OFFICER = UUID.randomUUID();

    public final SessionDoors doors = new SessionDoors();
    public final SessionDesk desk = new SessionDesk();
    public final SessionCalendar calendar = new SessionCalendar();
    public final RosterDesk rosters = new RosterDesk();
    public final SessionRecord record = new SessionRecord();
    public final SessionRoom room = new SessionRoom();
    public final SessionNews news = new SessionNews();
    private final TestClock clock;

    public ExamOfficeHouse(Exams exams, Sittings sittings, Candidates candidates, TestClock clock, Outbox outbox) {
        this.clock = clock;
        DataSource database = SharedPostgres.dataSource("quiz");
        JdbcExamSessions sessions = new JdbcExamSessions(database);
        JdbcRosters lists = new JdbcRosters(database);
        AuditTrail trail = (action, subject, detail) -> {};
        news.outbox = outbox;
        news.rosters = lists;
        news.sessions = sessions;
        news.exams = exams;
        desk.news = news;
        rosters.news = news;
        doors.sessions = sessions;
        doors.rosters = lists;
        doors.clock = clock;
        desk.exams = exams;
        desk.sessions = sessions;
        desk.sittings = sittings;
        desk.trail = trail;
        desk.outbox = outbox;
        desk.clock = clock;
        calendar.exams = exams;
        calendar.sessions = sessions;
        calendar.rosters = lists;
        rosters.sessions = sessions;
        rosters.rosters = lists;
        rosters.candidates = candidates;
        rosters.exams = exams;
        rosters.trail = trail;
        rosters.clock = clock;
        record.sessions = sessions;
        record.rosters = lists;
        record.exams = exams;
        record.trail = trail;
        record.clock = clock;
        room.exams = exams;
        room.sessions = sessions;
        room.rosters = lists;
        room.sittings = sittings;
        room.doors = doors;
        room.trail = trail;
        room.clock = clock;
    }

    /** A date in an hour, doors a quarter before it, five minutes of lateness, two places with a seat each. */
    public SessionDraft draft(String exam) {
        Instant bell = clock.instant().plus(Duration.ofHours(1));
        return draft(exam, bell, SessionEntry.FREE, Release.AT_ONCE, Review.MISTAKES);
    }

    /** A date at a bell. */
    public SessionDraft draft(String exam, Instant bell, SessionEntry entry, Release release, Review review) {
        return new SessionDraft(
                exam,
                "上午场",
                "示例考场 " + exam,
                new SessionHours(
                        bell.minus(Duration.ofMinutes(15)), bell, Duration.ofMinutes(5), LateRule.WITH_THE_OTHERS),
                2,
                2,
                entry,
                bell.minus(Duration.ofMinutes(20)),
                new SessionResults(release, review, null),
                new Retakes(0, 12));
    }

    /** A published date. */
    public UUID published(SessionDraft draft) {
        UUID id = desk.plan(draft, OFFICER).session();
        desk.publish(id, OFFICER);
        return id;
    }
}
