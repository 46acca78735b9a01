package org.pingandeng.course.programme.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.pingandeng.course.LearnerId;
import org.pingandeng.course.Text;
import org.pingandeng.course.programme.LearnerScope;
import org.pingandeng.course.programme.model.ClassroomEntry;
import org.pingandeng.course.programme.model.Enrolment;
import org.pingandeng.course.programme.model.Programme;
import org.pingandeng.course.programme.model.Programmes;
import org.pingandeng.course.programme.model.Rule;
import org.pingandeng.course.sql.Database;

/** Programmes, rules, enrolments and classroom hours in PostgreSQL. */
@ApplicationScoped
public class JdbcProgrammes implements Programmes {

    private static final String PUT_PROGRAMME = """
        insert into course.programme (code, title_zh, title_en, summary_zh, summary_en, audience_zh, audience_en,
            rule, required_seconds, courses, classroom, exam)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        on conflict (code) do update set title_zh = excluded.title_zh, title_en = excluded.title_en,
            summary_zh = excluded.summary_zh, summary_en = excluded.summary_en,
            audience_zh = excluded.audience_zh, audience_en = excluded.audience_en, rule = excluded.rule,
            required_seconds = excluded.required_seconds, courses = excluded.courses,
            classroom = excluded.classroom, exam = excluded.exam\
        """;
    private static final String INSERT_RULE = """
        insert into course.rule (key, from_date, to_date, value, unit, title_zh, title_en, source, mark)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """;
    private static final String ADD_RULE = INSERT_RULE + "on conflict (key, from_date) do nothing";
    private static final String PUT_RULE = INSERT_RULE + """
        on conflict (key, from_date) do update set to_date = excluded.to_date, value = excluded.value,
            unit = excluded.unit, title_zh = excluded.title_zh, title_en = excluded.title_en,
            source = excluded.source, mark = excluded.mark\
        """;
    /** A dated figure goes before a row of the rule table that has the same code. */
    private static final String RULE_ON = """
        select * from (
            select key, value, unit, from_date, to_date, title_zh, title_en, source, mark, 0 as place
            from course.rule
            union all
            select code, hours, 'class_hour', from_date, to_date, title_zh, title_en, source, mark, 1
            from course.training_rule where hours is not null) r
        where key = ? and from_date <= ? and (to_date is null or to_date > ?)
        order by place, from_date desc limit 1\
        """;

    private static final String APPEND = """
        insert into course.classroom_entry (id, learner, owner, programme, held_on, minutes, subject, trainer, at,
            reverses, kind)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)\
        """;
    private static final String CLASSROOM = """
        select c.*, exists (select 1 from course.classroom_entry r where r.reverses = c.id) as reversed
        from course.classroom_entry c\s\
        """;
    private static final String SETTLE_LATER = """
        insert into course.settling (learner, since)
        select distinct e.learner, ?::timestamptz from course.enrolment e join course.programme p on p.code = e.programme
        where e.completed_at is null and ? = any (p.courses)
        on conflict (learner) do nothing\
        """;
    private static final String TO_SETTLE = """
        delete from course.settling where learner in (
            select learner from course.settling order by since, learner limit ? for update skip locked)
        returning learner\
        """;
    private static final String WITHIN = "and (? or owner = any (?::uuid[]))";

    @Inject
    Database database;

    /** For the container. */
    public JdbcProgrammes() {}

    /**
     * Programmes on a database of one's own.
     *
     * @param database with the schema
     */
    public JdbcProgrammes(Database database) {
        this.database = database;
    }

    @Override
    public void put(Programme programme) {
        database.change(
                PUT_PROGRAMME,
                programme.code(),
                programme.title().zh(),
                programme.title().en(),
                programme.summary().zh(),
                programme.summary().en(),
                programme.audience().zh(),
                programme.audience().en(),
                programme.rule().orElse(null),
                programme.ownSeconds().isPresent() ? programme.ownSeconds().getAsInt() : null,
                programme.courses(),
                programme.classroom(),
                programme.exam().orElse(null));
    }

    @Override
    public List<Programme> all() {
        return database.list("select * from course.programme order by position", JdbcProgrammes::programme);
    }

    @Override
    public Optional<Programme> find(String code) {
        return database.one("select * from course.programme where code = ?", JdbcProgrammes::programme, code);
    }

    @Override
    public void put(Rule rule) {
        write(PUT_RULE, rule);
    }

    @Override
    public boolean add(Rule rule) {
        return write(ADD_RULE, rule) == 1;
    }

    private int write(String sql, Rule rule) {
        return database.change(
                sql,
                rule.key(),
                rule.from(),
                rule.to().orElse(null),
                rule.value(),
                rule.unit(),
                rule.title().zh(),
                rule.title().en(),
                rule.source(),
                rule.mark());
    }

    @Override
    public List<Rule> rules() {
        return database.list("select * from course.rule order by key, from_date desc", JdbcProgrammes::rule);
    }

    @Override
    public Optional<Rule> rule(String key, LocalDate day) {
        return database.one(RULE_ON, JdbcProgrammes::rule, key, day, day);
    }

    @Override
    public boolean enrol(Enrolment enrolment) {
        return database.change(
                        """
                        insert into course.enrolment (learner, programme, owner, enrolled_at) values (?, ?, ?, ?)
                        on conflict do nothing\
                        """,
                        enrolment.learner().value(),
                        enrolment.programme(),
                        enrolment.owner().orElse(null),
                        enrolment.at())
                == 1;
    }

    @Override
    public List<Enrolment> of(LearnerId learner) {
        return database.list(
                "select * from course.enrolment where learner = ? order by enrolled_at desc",
                JdbcProgrammes::enrolment,
                learner.value());
    }

    @Override
    public List<Enrolment> in(String programme, LearnerScope within) {
        return database.list(
                "select * from course.enrolment where programme = ? " + WITHIN + " order by enrolled_at, learner",
                JdbcProgrammes::enrolment,
                programme,
                within.everybody(),
                places(within));
    }

    @Override
    public int settleLater(String course, Instant now) {
        return database.change(SETTLE_LATER, now, course);
    }

    @Override
    public List<LearnerId> toSettle(int most) {
        return database.list(TO_SETTLE, row -> new LearnerId(row.getObject("learner", UUID.class)), most);
    }

    @Override
    public boolean complete(Enrolment enrolment, Instant now) {
        return database.change("""
                        update course.enrolment set completed_at = ?
                        where learner = ? and programme = ? and completed_at is null\
                        """, now, enrolment.learner().value(), enrolment.programme()) == 1;
    }

    @Override
    public void reopen(LearnerId learner, String programme) {
        database.change(
                "update course.enrolment set completed_at = null where learner = ? and programme = ?",
                learner.value(),
                programme);
    }

    @Override
    public void append(ClassroomEntry entry) {
        database.change(
                APPEND,
                entry.id(),
                entry.learner().value(),
                entry.owner().orElse(null),
                entry.programme(),
                entry.heldOn(),
                entry.minutes(),
                entry.subject(),
                entry.trainer(),
                entry.at(),
                entry.reverses().orElse(null),
                entry.kind().name());
    }

    @Override
    public Optional<ClassroomEntry> classroom(UUID id) {
        return database.one(CLASSROOM + "where c.id = ?", JdbcProgrammes::classroomEntry, id);
    }

    @Override
    public List<ClassroomEntry> classroom(LearnerId learner, String programme) {
        return database.list(
                CLASSROOM + "where c.learner = ? and c.programme = ? order by c.at desc",
                JdbcProgrammes::classroomEntry,
                learner.value(),
                programme);
    }

    @Override
    public List<ClassroomEntry> classroom(String programme, LearnerScope within, int most) {
        return database.list(
                CLASSROOM + "where c.programme = ? " + WITHIN + " order by c.at desc, c.id limit ?",
                JdbcProgrammes::classroomEntry,
                programme,
                within.everybody(),
                places(within),
                most);
    }

    private static List<String> places(LearnerScope within) {
        return within.organisations().stream().map(UUID::toString).toList();
    }

    private static Programme programme(ResultSet row) throws SQLException {
        int own = row.getInt("required_seconds");
        return new Programme(
                row.getString("code"),
                text(row, "title"),
                text(row, "summary"),
                text(row, "audience"),
                Optional.ofNullable(row.getString("rule")),
                own > 0 ? OptionalInt.of(own) : OptionalInt.empty(),
                Database.texts(row, "courses"),
                row.getBoolean("classroom"),
                Optional.ofNullable(row.getString("exam")));
    }

    private static Rule rule(ResultSet row) throws SQLException {
        return new Rule(
                row.getString("key"),
                row.getBigDecimal("value"),
                row.getString("unit"),
                row.getObject("from_date", LocalDate.class),
                Optional.ofNullable(row.getObject("to_date", LocalDate.class)),
                text(row, "title"),
                row.getString("source"),
                row.getString("mark"));
    }

    private static Enrolment enrolment(ResultSet row) throws SQLException {
        return new Enrolment(
                new LearnerId(row.getObject("learner", UUID.class)),
                row.getString("programme"),
                Optional.ofNullable(row.getObject("owner", UUID.class)),
                Database.instant(row, "enrolled_at"),
                Optional.ofNullable(Database.instant(row, "completed_at")));
    }

    private static ClassroomEntry classroomEntry(ResultSet row) throws SQLException {
        return new ClassroomEntry(
                row.getObject("id", UUID.class),
                new LearnerId(row.getObject("learner", UUID.class)),
                Optional.ofNullable(row.getObject("owner", UUID.class)),
                row.getString("programme"),
                row.getObject("held_on", LocalDate.class),
                row.getInt("minutes"),
                row.getString("subject"),
                row.getObject("trainer", UUID.class),
                Database.instant(row, "at"),
                Optional.ofNullable(row.getObject("reverses", UUID.class)),
                row.getBoolean("reversed"),
                ClassroomEntry.Kind.valueOf(row.getString("kind")));
    }

    private static Text text(ResultSet row, String column) throws SQLException {
        return new Text(row.getString(column + "_zh"), row.getString(column + "_en"));
    }
}
