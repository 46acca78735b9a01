package org.pingandeng.course.training.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.course.LearnerId;
import org.pingandeng.course.sql.Database;
import org.pingandeng.course.training.model.Leave;
import org.pingandeng.course.training.model.Mark;
import org.pingandeng.course.training.model.Session;
import org.pingandeng.course.training.model.Sessions;
import org.pingandeng.course.training.model.Teacher;

/** Sessions, marks, leave and credit in PostgreSQL. */
@ApplicationScoped
public class JdbcSessions implements Sessions {

    private static final String PUT = """
            insert into course.training_session (id, class, starts_at, ends_at, room, link, teacher, subject, minutes,
                mode, seed)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (id) do update set starts_at = excluded.starts_at, ends_at = excluded.ends_at,
                room = excluded.room, link = excluded.link, teacher = excluded.teacher, subject = excluded.subject,
                minutes = excluded.minutes, mode = excluded.mode""";
    private static final String ALL = """
            select s.*, t.name as teacher_name, t.qualification, t.number_masked, t.valid_until
            from course.training_session s join course.training_teacher t on t.id = s.teacher\s""";
    private static final String MARK = """
            insert into course.training_mark (session, learner, kind, at, actor, words) values (?, ?, ?, ?, ?, ?)
            on conflict do nothing""";

    @Inject
    Database database;

    /** For the container. */
    public JdbcSessions() {}

    /**
     * Sessions in a database of one's own.
     *
     * @param database with the schema
     */
    public JdbcSessions(Database database) {
        this.database = database;
    }

    @Override
    public void oneByOne() {
        database.list("select pg_advisory_xact_lock(hashtext('course.training_session'))", row -> true);
    }

    @Override
    public void put(Session session) {
        database.change(
                PUT,
                session.id(),
                session.of(),
                session.hours().from(),
                session.hours().to(),
                session.room(),
                session.link(),
                session.teacher().id(),
                session.subject(),
                session.minutes(),
                session.mode().name(),
                session.seed());
    }

    @Override
    public Optional<Session> find(UUID id) {
        return database.one(ALL + "where s.id = ?", JdbcSessions::read, id);
    }

    @Override
    public List<Session> in(UUID of) {
        return database.list(ALL + "where s.class = ? order by s.starts_at, s.id", JdbcSessions::read, of);
    }

    @Override
    public List<Session> during(Session.Hours hours) {
        return database.list(
                ALL + "where s.cancelled_at is null and s.starts_at < ? and s.ends_at > ? order by s.starts_at",
                JdbcSessions::read,
                hours.to(),
                hours.from());
    }

    @Override
    public List<Session> of(LearnerId learner, Instant from) {
        return database.list(ALL + """
                join course.training_sign_up u on u.class = s.class and u.learner = ? and u.seated
                    and u.state = 'ACCEPTED'
                join course.training_class c on c.id = s.class and c.state <> 'CANCELLED'
                where s.cancelled_at is null and s.ends_at > ? order by s.starts_at""", JdbcSessions::read, learner.value(), from);
    }

    @Override
    public void cancel(UUID id, Instant now) {
        database.change(
                "update course.training_session set cancelled_at = ? where id = ? and cancelled_at is null", now, id);
    }

    @Override
    public void settle(UUID id, Instant now) {
        database.change(
                "update course.training_session set settled_at = ? where id = ? and settled_at is null", now, id);
    }

    @Override
    public boolean mark(Mark mark) {
        return database.change(
                        MARK,
                        mark.session(),
                        mark.learner().value(),
                        mark.kind().name(),
                        mark.at(),
                        mark.actor(),
                        mark.words())
                == 1;
    }

    @Override
    public List<Mark> marks(UUID session) {
        return database.list(
                "select * from course.training_mark where session = ? order by id",
                row -> new Mark(
                        row.getObject("session", UUID.class),
                        new LearnerId(row.getObject("learner", UUID.class)),
                        Mark.Kind.valueOf(row.getString("kind")),
                        Database.instant(row, "at"),
                        row.getObject("actor", UUID.class),
                        row.getString("words")),
                session);
    }

    @Override
    public boolean ask(Leave leave) {
        return database.change("""
                        insert into course.training_leave (id, session, learner, why, at) values (?, ?, ?, ?, ?)
                        on conflict do nothing""", leave.id(), leave.session(), leave.learner().value(), leave.why(), leave.at()) == 1;
    }

    @Override
    public boolean decide(UUID id, boolean granted, String answer, UUID by, Instant now) {
        return database.change("""
                        update course.training_leave set granted = ?, answer = ?, decided_by = ?, decided_at = ?
                        where id = ? and granted is null""", granted, answer, by, now, id) == 1;
    }

    @Override
    public List<Leave> leaves(UUID of) {
        return database.list("""
                select l.* from course.training_leave l join course.training_session s on s.id = l.session
                where s.class = ? order by l.at""", JdbcSessions::leave, of);
    }

    @Override
    public Map<LearnerId, Credit> credits(UUID session) {
        Map<LearnerId, Credit> all = new LinkedHashMap<>();
        database.list(
                        """
                        select k.learner, k.entry, e.minutes from course.training_credit k
                        join course.classroom_entry e on e.id = k.entry
                        where k.session = ?
                            and not exists (select 1 from course.classroom_entry r where r.reverses = e.id)""",
                        row -> Map.entry(
                                new LearnerId(row.getObject("learner", UUID.class)),
                                new Credit(row.getObject("entry", UUID.class), row.getInt("minutes"))),
                        session)
                .forEach(each -> all.put(each.getKey(), each.getValue()));
        return all;
    }

    @Override
    public void credit(UUID session, LearnerId learner, UUID entry) {
        database.change(
                "insert into course.training_credit (session, learner, entry) values (?, ?, ?)",
                session,
                learner.value(),
                entry);
    }

    private static Leave leave(ResultSet row) throws SQLException {
        Object granted = row.getObject("granted");
        return new Leave(
                row.getObject("id", UUID.class),
                row.getObject("session", UUID.class),
                new LearnerId(row.getObject("learner", UUID.class)),
                row.getString("why"),
                Database.instant(row, "at"),
                Optional.ofNullable((Boolean) granted),
                row.getString("answer"));
    }

    private static Session read(ResultSet row) throws SQLException {
        return new Session(
                row.getObject("id", UUID.class),
                row.getObject("class", UUID.class),
                new Session.Hours(Database.instant(row, "starts_at"), Database.instant(row, "ends_at")),
                row.getString("room"),
                row.getString("link"),
                new Teacher(
                        row.getObject("teacher", UUID.class),
                        row.getString("teacher_name"),
                        row.getString("qualification"),
                        row.getString("number_masked"),
                        Optional.ofNullable(row.getObject("valid_until", LocalDate.class))),
                row.getString("subject"),
                row.getInt("minutes"),
                Session.Mode.valueOf(row.getString("mode")),
                row.getLong("seed"),
                Optional.ofNullable(Database.instant(row, "cancelled_at")),
                Optional.ofNullable(Database.instant(row, "settled_at")));
    }
}
