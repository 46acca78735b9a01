package org.pingandeng.course.catalogue.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.pingandeng.course.LessonId;
import org.pingandeng.course.Text;
import org.pingandeng.course.catalogue.model.ContentJson;
import org.pingandeng.course.catalogue.model.Lesson;
import org.pingandeng.course.catalogue.model.Version;
import org.pingandeng.course.pack.LessonKind;
import org.pingandeng.course.sql.Database;

/** The lessons of versions, and which of them were withdrawn. */
final class LessonRows {

    private static final String LESSONS =
            "select * from course.lesson where version = any (?::uuid[]) order by position";
    private static final String ADD = """
            insert into course.lesson (version, id, position, chapter, chapter_zh, chapter_en, code, kind, title_zh,
                title_en, summary_zh, summary_en, seconds, seek_ahead, content, topics, law)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?)""";
    private static final String WITHDRAWN = """
            select version, lesson, words from (
                select distinct on (version, lesson) version, lesson, kind, words from course.course_step
                where version = any (?::uuid[]) and lesson is not null order by version, lesson, id desc) last
            where kind = 'LESSON_WITHDRAWN'
            union all
            select v.id, l.id, s.words from course.course_version v join course.lesson l on l.version = v.id
            join course.course_step s on s.version = v.id and s.kind = 'WITHDRAWN'
            where v.state = 'WITHDRAWN' and v.id = any (?::uuid[])""";

    private final Database database;

    LessonRows(Database database) {
        this.database = database;
    }

    List<Version> with(List<Version> bare) {
        if (bare.isEmpty()) {
            return bare;
        }
        String ids = bare.stream().map(each -> each.id().toString()).collect(Collectors.joining(",", "{", "}"));
        Map<UUID, List<Lesson>> lessons =
                database
                        .list(LESSONS, row -> Map.entry(row.getObject("version", UUID.class), lesson(row)), ids)
                        .stream()
                        .collect(Collectors.groupingBy(
                                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        Map<UUID, Map<LessonId, String>> withdrawn = withdrawn(ids);
        return bare.stream()
                .map(each -> each.with(
                        lessons.getOrDefault(each.id(), List.of()), withdrawn.getOrDefault(each.id(), Map.of())))
                .toList();
    }

    private record Taken(UUID version, LessonId lesson, String why) {}

    private Map<UUID, Map<LessonId, String>> withdrawn(String ids) {
        return database
                .list(
                        WITHDRAWN,
                        row -> new Taken(
                                row.getObject("version", UUID.class),
                                new LessonId(row.getObject("lesson", UUID.class)),
                                row.getString("words")),
                        ids,
                        ids)
                .stream()
                .collect(Collectors.groupingBy(
                        Taken::version, Collectors.toMap(Taken::lesson, Taken::why, (one, whole) -> whole)));
    }

    void replace(UUID version, List<Lesson> lessons) {
        database.change("delete from course.lesson where version = ?", version);
        for (int position = 0; position < lessons.size(); position++) {
            add(version, position, lessons.get(position));
        }
    }

    private void add(UUID version, int position, Lesson lesson) {
        database.change(
                ADD,
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
