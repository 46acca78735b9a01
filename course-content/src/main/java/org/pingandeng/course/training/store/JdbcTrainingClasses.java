package org.pingandeng.course.training.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.pingandeng.course.Text;
import org.pingandeng.course.programme.LearnerScope;
import org.pingandeng.course.sql.Database;
import org.pingandeng.course.training.model.AttendanceTerms;
import org.pingandeng.course.training.model.ClassState;
import org.pingandeng.course.training.model.Pin;
import org.pingandeng.course.training.model.Requirements;
import org.pingandeng.course.training.model.Schooling;
import org.pingandeng.course.training.model.Step;
import org.pingandeng.course.training.model.Teacher;
import org.pingandeng.course.training.model.TrainingClass;
import org.pingandeng.course.training.model.TrainingClasses;

/** Training classes in PostgreSQL. */
@ApplicationScoped
public class JdbcTrainingClasses implements TrainingClasses {

    private static final String ADD = """
        insert into course.training_class (id, code, programme, owner, state, created_by, created_at, title_zh,
            title_en, place, quota, sign_up_from, sign_up_to, from_date, to_date, min_age, max_age, schooling,
            own_people, posts, earlier_certificate, health, late_after, absent_after, late_loses_time, codes_needed)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        on conflict (code) do nothing\
        """;
    private static final String CHANGE = """
        update course.training_class set title_zh = ?, title_en = ?, place = ?, quota = ?, sign_up_from = ?,
            sign_up_to = ?, from_date = ?, to_date = ?, min_age = ?, max_age = ?, schooling = ?, own_people = ?,
            posts = ?, earlier_certificate = ?, health = ?, late_after = ?, absent_after = ?, late_loses_time = ?,
            codes_needed = ?
        where id = ?\
        """;

    @Inject
    Database database;

    /** For the container. */
    public JdbcTrainingClasses() {}

    /**
     * Classes in a database of one's own.
     *
     * @param database with the schema
     */
    public JdbcTrainingClasses(Database database) {
        this.database = database;
    }

    @Override
    public boolean add(TrainingClass fresh, UUID by, Instant now) {
        Stream<Object> first = Stream.of(
                fresh.id(),
                fresh.code(),
                fresh.programme(),
                fresh.owner().orElse(null),
                fresh.state().name(),
                by,
                now);
        return database.change(ADD, Stream.concat(first, said(fresh)).toArray()) == 1;
    }

    @Override
    public void change(TrainingClass changed) {
        database.change(
                CHANGE, Stream.concat(said(changed), Stream.of(changed.id())).toArray());
    }

    /** What its organiser says of it, in the order of both statements' columns. */
    private static Stream<Object> said(TrainingClass of) {
        Requirements asked = of.requirements();
        return Stream.of(
                of.title().zh(),
                of.title().en(),
                of.place(),
                of.quota(),
                of.dates().signUpFrom(),
                of.dates().signUpTo(),
                of.dates().from(),
                of.dates().to(),
                boxed(asked.minAge()),
                boxed(asked.maxAge()),
                asked.schooling().map(Enum::name).orElse(null),
                asked.ownPeople(),
                asked.posts(),
                asked.earlierCertificate().orElse(null),
                asked.health(),
                of.attendance().lateAfter(),
                of.attendance().absentAfter(),
                of.attendance().lateLosesTime(),
                of.attendance().codesNeeded());
    }

    @Override
    public void move(UUID id, ClassState state) {
        database.change("update course.training_class set state = ? where id = ?", state.name(), id);
    }

    @Override
    public Optional<TrainingClass> find(UUID id) {
        return database.one("select * from course.training_class where id = ?", JdbcTrainingClasses::read, id);
    }

    @Override
    public Optional<TrainingClass> hold(UUID id) {
        return database.one(
                "select * from course.training_class where id = ? for update", JdbcTrainingClasses::read, id);
    }

    @Override
    public List<TrainingClass> all(LearnerScope within) {
        return database.list(
                """
                select * from course.training_class where ? or owner = any (?::uuid[])
                order by from_date desc, code\
                """,
                JdbcTrainingClasses::read,
                within.everybody(),
                within.organisations().stream().map(UUID::toString).toList());
    }

    @Override
    public List<TrainingClass> in(Set<ClassState> states) {
        return database.list(
                "select * from course.training_class where state = any (?) order by from_date, code",
                JdbcTrainingClasses::read,
                states.stream().map(Enum::name).toList());
    }

    @Override
    public List<TrainingClass> keeping(String course) {
        return database.list("""
                select * from course.training_class c where state in ('SIGN_UP', 'RUNNING')
                    and exists (select 1 from course.training_pin p where p.class = c.id and p.course = ?)
                order by from_date, code\
                """, JdbcTrainingClasses::read, course);
    }

    @Override
    public void append(UUID id, Step step) {
        database.change(
                "insert into course.training_class_step (class, kind, at, actor, words) values (?, ?, ?, ?, ?)",
                id,
                step.kind(),
                step.at(),
                step.actor(),
                step.words());
    }

    @Override
    public List<Step> steps(UUID id) {
        return database.list(
                "select * from course.training_class_step where class = ? order by id",
                row -> new Step(
                        row.getString("kind"),
                        Database.instant(row, "at"),
                        row.getObject("actor", UUID.class),
                        row.getString("words")),
                id);
    }

    @Override
    public void pin(UUID id, Pin pin) {
        database.change("""
                insert into course.training_pin (class, course, version, number) values (?, ?, ?, ?)
                on conflict do nothing\
                """, id, pin.course(), pin.version(), pin.number());
    }

    @Override
    public List<Pin> pins(UUID id) {
        return database.list(
                "select * from course.training_pin where class = ? order by course",
                row -> new Pin(row.getString("course"), row.getObject("version", UUID.class), row.getInt("number")),
                id);
    }

    @Override
    public void add(UUID id, Teacher teacher) {
        database.change(
                """
                insert into course.training_teacher (id, class, name, qualification, number_masked, valid_until)
                values (?, ?, ?, ?, ?, ?)\
                """,
                teacher.id(),
                id,
                teacher.name(),
                teacher.qualification(),
                teacher.number(),
                teacher.validUntil().orElse(null));
    }

    @Override
    public boolean remove(UUID id, UUID teacher, Instant now) {
        return database.change("""
                        update course.training_teacher set removed_at = ?
                        where class = ? and id = ? and removed_at is null\
                        """, now, id, teacher) == 1;
    }

    @Override
    public List<Teacher> teachers(UUID id) {
        return database.list(
                "select * from course.training_teacher where class = ? and removed_at is null order by name, id",
                JdbcTrainingClasses::teacher,
                id);
    }

    private static Teacher teacher(ResultSet row) throws SQLException {
        return new Teacher(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("qualification"),
                row.getString("number_masked"),
                Optional.ofNullable(row.getObject("valid_until", LocalDate.class)));
    }

    private static TrainingClass read(ResultSet row) throws SQLException {
        return new TrainingClass(
                row.getObject("id", UUID.class),
                row.getString("code"),
                row.getString("programme"),
                new Text(row.getString("title_zh"), row.getString("title_en")),
                Optional.ofNullable(row.getObject("owner", UUID.class)),
                row.getString("place"),
                row.getInt("quota"),
                new TrainingClass.Dates(
                        row.getObject("sign_up_from", LocalDate.class),
                        row.getObject("sign_up_to", LocalDate.class),
                        row.getObject("from_date", LocalDate.class),
                        row.getObject("to_date", LocalDate.class)),
                requirements(row),
                new AttendanceTerms(
                        row.getInt("late_after"),
                        row.getInt("absent_after"),
                        row.getBoolean("late_loses_time"),
                        row.getInt("codes_needed")),
                ClassState.valueOf(row.getString("state")));
    }

    private static Requirements requirements(ResultSet row) throws SQLException {
        return new Requirements(
                number(row, "min_age"),
                number(row, "max_age"),
                Optional.ofNullable(row.getString("schooling")).map(Schooling::valueOf),
                row.getBoolean("own_people"),
                Database.texts(row, "posts"),
                Optional.ofNullable(row.getString("earlier_certificate")),
                row.getBoolean("health"));
    }

    private static Integer boxed(OptionalInt number) {
        return number.isPresent() ? number.getAsInt() : null;
    }

    private static OptionalInt number(ResultSet row, String column) throws SQLException {
        int number = row.getInt(column);
        return row.wasNull() ? OptionalInt.empty() : OptionalInt.of(number);
    }
}
