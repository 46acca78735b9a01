package org.pingandeng.course.catalogue.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.pingandeng.course.LessonId;
import org.pingandeng.course.Text;
import org.pingandeng.course.catalogue.model.ContentJson;
import org.pingandeng.course.catalogue.model.Courses;
import org.pingandeng.course.catalogue.model.Lesson;
import org.pingandeng.course.catalogue.model.Version;
import org.pingandeng.course.pack.LessonKind;
import org.pingandeng.course.sql.Database;

/** Courses in PostgreSQL. A version and its lessons are written once; only the version's state changes later. */
@ApplicationScoped
public class JdbcCourses implements Courses {

    private static final String VERSIONS = """
            select v.*, c.code from course.course_version v join course.course c on c.id = v.course\s""";
    private static final String LESSONS =
            "select * from course.lesson where version = any (?::uuid[]) order by position";
    private static final String ADD_VERSION = """
            insert into course.course_version (id, course, number, state, title_zh, title_en, summary_zh, summary_en,
                field, picture, digest, imported_at)
            values (?, ?, ?, 'DRAFT', ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String ADD_LESSON = """
            insert into course.lesson (version, id, position, chapter, chapter_zh, chapter_en, code, kind, title_zh,
                title_en, summary_zh, summary_en, seconds, seek_ahead, content, topics, law)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?)""";

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
    public int add(Version version, Optional<UUID> owner) {
        database.change(
                "insert into course.course (id, code, owner, created_at) values (?, ?, ?, ?) on conflict (code) do nothing",
                UUID.randomUUID(),
                version.code(),
                owner.orElse(null),
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
        for (int position = 0; position < version.lessons().size(); position++) {
            addLesson(version.id(), position, version.lessons().get(position));
        }
        return number;
    }

    private void addLesson(UUID version, int position, Lesson lesson) {
        database.change(
                ADD_LESSON,
                version,
                lesson.id().value(),
                position,
                lesson.chapter(),
                lesson.chapterTitle().zh(),
                lesson.chapterTitle().en(),
                lesson.code(),
                lesson.kind().name(),
                lesson.title().zh(),
                lesson.title().en(),
                lesson.summary().zh(),
                lesson.summary().en(),
                lesson.seconds(),
                lesson.seekAhead(),
                ContentJson.write(lesson.content()).toString(),
                lesson.topics(),
                lesson.law());
    }

    @Override
    public Optional<Version> same(String code, String digest) {
        return versions("where c.code = ? and v.digest = ? order by v.number desc limit 1", code, digest).stream()
                .findFirst();
    }

    @Override
    public void publish(UUID version, Instant now) {
        database.change("""
                update course.course_version set state = 'REPLACED' where state = 'PUBLISHED' and course =
                    (select course from course.course_version where id = ?)""", version);
        database.change("""
                update course.course_version set state = 'PUBLISHED', published_at = ?
                where id = ? and state = 'DRAFT'""", now, version);
    }

    @Override
    public List<Version> published() {
        return versions("where v.state = 'PUBLISHED' order by c.created_at, c.code");
    }

    @Override
    public Optional<Version> published(String code) {
        return versions("where v.state = 'PUBLISHED' and c.code = ?", code).stream()
                .findFirst();
    }

    @Override
    public Optional<Version> publishedWith(LessonId lesson) {
        return versions(
                        "join course.lesson l on l.version = v.id where v.state = 'PUBLISHED' and l.id = ?",
                        lesson.value())
                .stream()
                .findFirst();
    }

    @Override
    public List<Version> all() {
        return versions("order by c.created_at, c.code, v.number desc");
    }

    @Override
    public Optional<Version> find(UUID version) {
        return versions("where v.id = ?", version).stream().findFirst();
    }

    private List<Version> versions(String which, Object... values) {
        List<Version> bare = database.list(VERSIONS + which, JdbcCourses::version, values);
        String ids = bare.stream().map(each -> each.id().toString()).collect(Collectors.joining(",", "{", "}"));
        Map<UUID, List<Lesson>> lessons = bare.isEmpty()
                ? Map.of()
                : database
                        .list(LESSONS, row -> Map.entry(row.getObject("version", UUID.class), lesson(row)), ids)
                        .stream()
                        .collect(Collectors.groupingBy(
                                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return bare.stream()
                .map(each -> with(each, lessons.getOrDefault(each.id(), List.of())))
                .toList();
    }

    private static Version with(Version bare, List<Lesson> lessons) {
        return new Version(
                bare.id(),
                bare.code(),
                bare.number(),
                bare.state(),
                bare.title(),
                bare.summary(),
                bare.field(),
                bare.picture(),
                bare.digest(),
                bare.importedAt(),
                bare.publishedAt(),
                lessons);
    }

    private static Version version(ResultSet row) throws SQLException {
        return new Version(
                row.getObject("id", UUID.class),
                row.getString("code"),
                row.getInt("number"),
                Version.State.valueOf(row.getString("state")),
                text(row, "title"),
                text(row, "summary"),
                row.getString("field"),
                row.getString("picture"),
                row.getString("digest"),
                Database.instant(row, "imported_at"),
                Optional.ofNullable(Database.instant(row, "published_at")),
                List.of());
    }

    private static Lesson lesson(ResultSet row) throws SQLException {
        return new Lesson(
                new LessonId(row.getObject("id", UUID.class)),
                row.getString("code"),
                row.getInt("chapter"),
                text(row, "chapter"),
                text(row, "title"),
                text(row, "summary"),
                row.getInt("seconds"),
                row.getBoolean("seek_ahead"),
                ContentJson.read(LessonKind.valueOf(row.getString("kind")), row.getString("content")),
                Database.texts(row, "topics"),
                Database.texts(row, "law"));
    }

    private static Text text(ResultSet row, String column) throws SQLException {
        return new Text(row.getString(column + "_zh"), row.getString(column + "_en"));
    }
}
