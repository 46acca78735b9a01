package org.pingandeng.course.catalogue.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.pingandeng.course.LessonId;
import org.pingandeng.course.Text;
import org.pingandeng.course.catalogue.model.Courses;
import org.pingandeng.course.catalogue.model.Version;
import org.pingandeng.course.catalogue.model.Version.State;
import org.pingandeng.course.sql.Database;

/** Courses in PostgreSQL. Lessons are written when a version comes or goes to review; later only its state changes. */
@ApplicationScoped
public class JdbcCourses implements Courses {

    private static final String VERSIONS = """
        select v.*, c.code, c.owner from course.course_version v join course.course c on c.id = v.course\s\
        """;
    private static final String ADD_VERSION = """
        insert into course.course_version (id, course, number, state, title_zh, title_en, summary_zh, summary_en,
            field, picture, digest, imported_at)
        values (?, ?, ?, 'DRAFT', ?, ?, ?, ?, ?, ?, ?, ?)\
        """;
    private static final String WRITE = """
        update course.course_version set title_zh = ?, title_en = ?, summary_zh = ?, summary_en = ?, field = ?,
            picture = ?, digest = ? where id = ? and state = 'DRAFT'\
        """;
    private static final String NAMED = """
        from course.version_file f join course.course_version v on v.id = f.version
        join course.course c on c.id = v.course\s\
        """;
    private static final String EVER_TAUGHT = """
        select distinct l.id from course.lesson l join course.course_version v on v.id = l.version
        join course.course c on c.id = v.course
        where c.code = ? and v.state in ('PUBLISHED', 'REPLACED', 'WITHDRAWN')\
        """;

    @Inject
    Database database;

    /** For the container. */
    public JdbcCourses() {}

    /**
     * Courses on a database of one's own.
     *
     * @param database with the schema
     */
    public JdbcCourses(Database database) {
        this.database = database;
    }

    @Override
    public int add(Version version) {
        database.change(
                "insert into course.course (id, code, owner, created_at) values (?, ?, ?, ?) on conflict (code) do"
                        + " nothing",
                UUID.randomUUID(),
                version.code(),
                version.owner().orElse(null),
                version.importedAt());
        UUID course = database.one(
                        "select id from course.course where code = ? for update",
                        row -> row.getObject("id", UUID.class),
                        version.code())
                .orElseThrow();
        int number = database.one(
                        "select coalesce(max(number), 0) + 1 as next from course.course_version where course = ?",
                        row -> row.getInt("next"),
                        course)
                .orElseThrow();
        database.change(
                ADD_VERSION,
                version.id(),
                course,
                number,
                version.title().zh(),
                version.title().en(),
                version.summary().zh(),
                version.summary().en(),
                version.field(),
                version.picture(),
                version.digest(),
                version.importedAt());
        new LessonRows(database).replace(version.id(), version.lessons());
        return number;
    }

    @Override
    public void write(Version version) {
        database.change(
                WRITE,
                version.title().zh(),
                version.title().en(),
                version.summary().zh(),
                version.summary().en(),
                version.field(),
                version.picture(),
                version.digest(),
                version.id());
        new LessonRows(database).replace(version.id(), version.lessons());
    }

    @Override
    public Optional<Version> same(String code, String digest) {
        return first("where c.code = ? and v.digest = ? order by v.number desc limit 1", code, digest);
    }

    @Override
    public Optional<Version> latest(String code) {
        return first("where c.code = ? order by v.number desc limit 1", code);
    }

    @Override
    public boolean move(UUID version, State from, State to) {
        return database.change(
                        "update course.course_version set state = ? where id = ? and state = ?",
                        to.name(),
                        version,
                        from.name())
                == 1;
    }

    @Override
    public void publish(UUID version, Instant now) {
        database.change("""
            update course.course_version set state = 'REPLACED' where state = 'PUBLISHED' and course =
                (select course from course.course_version where id = ?)\
            """, version);
        database.change("""
            update course.course_version set state = 'PUBLISHED', published_at = ?
            where id = ? and state = 'APPROVED'\
            """, now, version);
    }

    @Override
    public List<Version> published() {
        return versions("where v.state = 'PUBLISHED' order by c.created_at, c.code");
    }

    @Override
    public Optional<Version> published(String code) {
        return first("where v.state = 'PUBLISHED' and c.code = ?", code);
    }

    @Override
    public Optional<Version> taught(String code) {
        return first("""
            where v.state in ('PUBLISHED', 'WITHDRAWN') and c.code = ?
            order by v.state = 'PUBLISHED' desc, v.number desc limit 1\
            """, code);
    }

    @Override
    public Set<LessonId> everTaught(String code) {
        return new LinkedHashSet<>(
                database.list(EVER_TAUGHT, row -> new LessonId(row.getObject("id", UUID.class)), code));
    }

    @Override
    public Optional<Version> publishedWith(LessonId lesson) {
        return first(
                "join course.lesson l on l.version = v.id where v.state = 'PUBLISHED' and l.id = ?", lesson.value());
    }

    @Override
    public Optional<Version> taughtWith(LessonId lesson) {
        return first("""
            join course.lesson l on l.version = v.id where v.state in ('PUBLISHED', 'WITHDRAWN') and l.id = ?
            order by v.state = 'PUBLISHED' desc, v.number desc limit 1\
            """, lesson.value());
    }

    @Override
    public Set<Optional<UUID>> owners() {
        return Set.copyOf(database.list("select distinct owner from course.course", JdbcCourses::owner));
    }

    @Override
    public Set<Optional<UUID>> owners(String digest) {
        return Set.copyOf(
                database.list("select distinct c.owner " + NAMED + "where f.digest = ?", JdbcCourses::owner, digest));
    }

    @Override
    public Set<String> files(Set<Optional<UUID>> owners) {
        return Set.copyOf(database.list(
                "select distinct f.digest " + NAMED + "where ? and c.owner is null or c.owner = any (?::uuid[])",
                row -> row.getString("digest"),
                owners.contains(Optional.<UUID>empty()),
                owners.stream().flatMap(Optional::stream).map(UUID::toString).toList()));
    }

    private static Optional<UUID> owner(ResultSet row) throws SQLException {
        return Optional.ofNullable(row.getObject("owner", UUID.class));
    }

    @Override
    public List<Version> all() {
        return versions("order by c.created_at, c.code, v.number desc");
    }

    @Override
    public Optional<Version> find(UUID version) {
        return first("where v.id = ?", version);
    }

    @Override
    public Optional<Version> hold(UUID version) {
        return first("where v.id = ? for update of v", version);
    }

    private Optional<Version> first(String which, Object... values) {
        return versions(which, values).stream().findFirst();
    }

    private List<Version> versions(String which, Object... values) {
        return new LessonRows(database).with(database.list(VERSIONS + which, JdbcCourses::version, values));
    }

    private static Version version(ResultSet row) throws SQLException {
        return new Version(
                row.getObject("id", UUID.class),
                row.getString("code"),
                Optional.ofNullable(row.getObject("owner", UUID.class)),
                row.getInt("number"),
                State.valueOf(row.getString("state")),
                text(row, "title"),
                text(row, "summary"),
                row.getString("field"),
                row.getString("picture"),
                row.getString("digest"),
                Database.instant(row, "imported_at"),
                Optional.ofNullable(Database.instant(row, "published_at")),
                List.of(),
                Map.of());
    }

    private static Text text(ResultSet row, String column) throws SQLException {
        return new Text(row.getString(column + "_zh"), row.getString(column + "_en"));
    }
}
