package org.pingandeng.quiz.exam.office.store;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.pingandeng.quiz.exam.model.CandidateId;
import org.pingandeng.quiz.exam.office.model.AddressRange;
import org.pingandeng.quiz.exam.office.model.ExamSession;
import org.pingandeng.quiz.exam.office.model.ExamSessions;
import org.pingandeng.quiz.exam.office.model.LateRule;
import org.pingandeng.quiz.exam.office.model.Release;
import org.pingandeng.quiz.exam.office.model.Retakes;
import org.pingandeng.quiz.exam.office.model.Review;
import org.pingandeng.quiz.exam.office.model.SessionEntry;
import org.pingandeng.quiz.exam.office.model.SessionHours;
import org.pingandeng.quiz.exam.office.model.SessionResults;
import org.pingandeng.quiz.exam.office.model.SessionSitting;
import org.pingandeng.quiz.exam.office.model.SessionState;
import org.pingandeng.quiz.exam.office.model.SessionStep;
import org.pingandeng.quiz.sql.Sql;

/** {@link ExamSessions} by JDBC. */
@ApplicationScoped
public class JdbcExamSessions implements ExamSessions {

    private static final String KEEP = """
            insert into quiz.exam_session (id, exam, title, place, doors_at, bell_at, late_minutes, late_rule, capacity,
              seats, access_code, addresses, config_key, sign_up_until, release, review, attempts, valid_months,
              makes_up_for)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (id) do update set title = excluded.title, place = excluded.place,
              doors_at = excluded.doors_at, bell_at = excluded.bell_at, late_minutes = excluded.late_minutes,
              late_rule = excluded.late_rule, capacity = excluded.capacity, seats = excluded.seats,
              access_code = excluded.access_code, addresses = excluded.addresses, config_key = excluded.config_key,
              sign_up_until = excluded.sign_up_until, release = excluded.release, review = excluded.review,
              attempts = excluded.attempts, valid_months = excluded.valid_months""";
    private static final String SESSIONS = """
            select * from (
              select session.*,
                (select kind from quiz.exam_session_step where session = session.id
                   and kind in ('PLANNED', 'PUBLISHED', 'CANCELLED') order by line desc limit 1) as state,
                exists (select from quiz.exam_session_step where session = session.id and kind = 'PUBLISHED') as seen,
                (select min(at) from quiz.exam_session_step where session = session.id and kind = 'RELEASED')
                  as released_at
              from quiz.exam_session session) session\s""";
    private static final String DATED = """
            select distinct exam from quiz.exam_session session
            where exists (select from quiz.exam_session_step where session = session.id and kind = 'PUBLISHED')""";
    private static final String APPEND = """
            insert into quiz.exam_session_step (session, kind, words, seed, by_whom, at) values (?, ?, ?, ?, ?, ?)""";
    private static final String SITTINGS = """
            select id, candidate, started_at, closed_at, closed_by, score, points, passed from quiz.sitting
            where session = ? order by started_at, id""";

    @Resource(lookup = "java:app/jdbc/portal")
    DataSource database;

    /** For the container. */
    public JdbcExamSessions() {}

    /**
     * For a store outside the container.
     *
     * @param database with the schema quiz
     */
    public JdbcExamSessions(DataSource database) {
        this.database = database;
    }

    @Override
    public void keep(ExamSession session) {
        new Sql(database)
                .change(
                        KEEP,
                        session.id(),
                        session.exam(),
                        session.title(),
                        session.place(),
                        session.hours().doorsAt(),
                        session.hours().bellAt(),
                        (int) session.hours().lateness().toMinutes(),
                        session.hours().late().name(),
                        session.capacity(),
                        session.seats(),
                        session.entry().code(),
                        String.join("\n", session.entry().addresses()),
                        session.entry().configKey(),
                        session.signUpUntil(),
                        session.results().release().name(),
                        session.results().review().name(),
                        session.retakes().attempts(),
                        session.retakes().validMonths(),
                        session.makesUpFor());
    }

    @Override
    public void append(SessionStep step) {
        new Sql(database)
                .change(APPEND, step.session(), step.kind().name(), step.words(), step.seed(), step.by(), step.at());
    }

    @Override
    public Optional<ExamSession> find(UUID id) {
        return ask("where id = ?", id).stream().findFirst();
    }

    @Override
    public Optional<ExamSession> lock(UUID id) {
        new Sql(database).ask("select 1 from quiz.exam_session where id = ? for update", row -> 1, id);
        return find(id);
    }

    @Override
    public Set<String> dated() {
        return Set.copyOf(new Sql(database).ask(DATED, row -> row.getString(1)));
    }

    @Override
    public List<ExamSession> seen(String exam) {
        return ask("where exam = ? and seen order by bell_at, number", exam);
    }

    @Override
    public List<ExamSession> between(Instant from, Instant to) {
        return ask("where bell_at >= ? and bell_at < ? order by bell_at, number", from, to);
    }

    @Override
    public List<ExamSession> taking(Instant now) {
        return ask("where sign_up_until > ? and state = 'PUBLISHED' order by bell_at, number", now);
    }

    private List<ExamSession> ask(String where, Object... values) {
        return new Sql(database).ask(SESSIONS + where, JdbcExamSessions::session, values);
    }

    @Override
    public List<SessionStep> steps(UUID id) {
        return new Sql(database)
                .ask(
                        "select * from quiz.exam_session_step where session = ? order by line",
                        row -> new SessionStep(
                                id,
                                SessionStep.Kind.valueOf(row.getString("kind")),
                                row.getString("words"),
                                row.getObject("seed", Long.class),
                                row.getObject("by_whom", UUID.class),
                                Sql.instant(row, "at")),
                        id);
    }

    @Override
    public List<SessionSitting> sittings(UUID id) {
        return new Sql(database)
                .ask(
                        SITTINGS,
                        row -> new SessionSitting(
                                row.getObject("id", UUID.class),
                                new CandidateId(row.getObject("candidate", UUID.class)),
                                Sql.instant(row, "started_at"),
                                Sql.instant(row, "closed_at"),
                                row.getString("closed_by"),
                                row.getObject("score") == null ? null : row.getDouble("score"),
                                row.getDouble("points"),
                                row.getObject("passed") == null ? null : row.getBoolean("passed")),
                        id);
    }

    private static ExamSession session(ResultSet row) throws SQLException {
        return new ExamSession(
                row.getObject("id", UUID.class),
                row.getInt("number"),
                row.getString("exam"),
                row.getString("title"),
                row.getString("place"),
                new SessionHours(
                        Sql.instant(row, "doors_at"),
                        Sql.instant(row, "bell_at"),
                        Duration.ofMinutes(row.getInt("late_minutes")),
                        LateRule.valueOf(row.getString("late_rule"))),
                row.getInt("capacity"),
                row.getInt("seats"),
                new SessionEntry(
                        row.getString("access_code"),
                        AddressRange.split(row.getString("addresses")),
                        row.getString("config_key")),
                Sql.instant(row, "sign_up_until"),
                new SessionResults(
                        Release.valueOf(row.getString("release")),
                        Review.valueOf(row.getString("review")),
                        Sql.instant(row, "released_at")),
                new Retakes(row.getInt("attempts"), row.getInt("valid_months")),
                row.getObject("makes_up_for", UUID.class),
                SessionState.valueOf(row.getString("state")),
                row.getBoolean("seen"));
    }
}
