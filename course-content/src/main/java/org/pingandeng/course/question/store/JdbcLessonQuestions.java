package org.pingandeng.course.question.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.pingandeng.course.LearnerId;
import org.pingandeng.course.LessonId;
import org.pingandeng.course.question.model.LessonAnswer;
import org.pingandeng.course.question.model.LessonQuestion;
import org.pingandeng.course.question.model.LessonQuestions;
import org.pingandeng.course.sql.Database;

/** Questions under lessons in PostgreSQL. */
@ApplicationScoped
public class JdbcLessonQuestions implements LessonQuestions {

    private static final String ADD = """
            insert into course.lesson_question (id, learner, owner, course, course_owner, lesson, place, text, asked_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String SELECT = """
            select q.*, a.text as said, a.published, a.by, a.at from course.lesson_question q
            left join lateral (select * from course.lesson_answer a where a.question = q.id
                order by a.id desc limit 1) a on true\s""";
    private static final String OPEN = """
            from course.lesson_question q where q.taken_back_at is null
                and not exists (select 1 from course.lesson_answer a where a.question = q.id)\s""";
    private static final String OWNED = "and (q.course_owner = any (?::uuid[]) or (? and q.course_owner is null)) ";

    @Inject
    Database database;

    /** For the container. */
    public JdbcLessonQuestions() {}

    /**
     * Questions in a database of one's own.
     *
     * @param database with the schema
     */
    public JdbcLessonQuestions(Database database) {
        this.database = database;
    }

    @Override
    public void add(LessonQuestion question) {
        database.change(
                ADD,
                question.id(),
                question.learner().value(),
                question.owner().orElse(null),
                question.course(),
                question.courseOwner().orElse(null),
                question.lesson().value(),
                question.place().isPresent() ? question.place().getAsInt() : null,
                question.text(),
                question.askedAt());
    }

    @Override
    public Optional<LessonQuestion> hold(UUID id) {
        return database.one(SELECT + "where q.id = ? for update of q", JdbcLessonQuestions::question, id);
    }

    @Override
    public List<LessonQuestion> of(LearnerId learner, LessonId lesson) {
        return database.list(
                SELECT + "where q.learner = ? and q.lesson = ? and q.taken_back_at is null order by q.asked_at desc",
                JdbcLessonQuestions::question,
                learner.value(),
                lesson.value());
    }

    @Override
    public int open(LearnerId learner) {
        return count("select count(*) " + OPEN + "and q.learner = ?", learner.value());
    }

    @Override
    public List<LessonQuestion> published(LessonId lesson, int most) {
        return database.list(
                SELECT + "where q.lesson = ? and q.taken_back_at is null and a.published order by a.at desc limit ?",
                JdbcLessonQuestions::question,
                lesson.value(),
                most);
    }

    @Override
    public Set<Optional<UUID>> owners() {
        return new HashSet<>(database.list(
                "select distinct course_owner from course.lesson_question",
                row -> Optional.ofNullable(row.getObject(1, UUID.class))));
    }

    @Override
    public int open(Set<Optional<UUID>> owners, Instant before) {
        return count("select count(*) " + OPEN + OWNED + "and q.asked_at < ?", named(owners), unowned(owners), before);
    }

    @Override
    public List<LessonQuestion> all(Set<Optional<UUID>> owners, boolean open, int skip, int most) {
        String order = open ? "and a.at is null order by q.asked_at" : "and a.at is not null order by a.at desc";
        return database.list(
                SELECT + "where q.taken_back_at is null " + OWNED + order + ", q.id offset ? limit ?",
                JdbcLessonQuestions::question,
                named(owners),
                unowned(owners),
                skip,
                most);
    }

    private static List<String> named(Set<Optional<UUID>> owners) {
        return owners.stream().flatMap(Optional::stream).map(UUID::toString).toList();
    }

    private static boolean unowned(Set<Optional<UUID>> owners) {
        return owners.contains(Optional.<UUID>empty());
    }

    private int count(String sql, Object... values) {
        return database.one(sql, row -> row.getInt(1), values).orElseThrow();
    }

    @Override
    public void takeBack(UUID id, Instant now) {
        database.change("update course.lesson_question set taken_back_at = ? where id = ?", now, id);
    }

    @Override
    public void answer(UUID question, LessonAnswer answer) {
        database.change(
                "insert into course.lesson_answer (question, text, published, by, at) values (?, ?, ?, ?, ?)",
                question,
                answer.text(),
                answer.published(),
                answer.by(),
                answer.at());
    }

    private static LessonQuestion question(ResultSet row) throws SQLException {
        int place = row.getInt("place");
        OptionalInt where = row.wasNull() ? OptionalInt.empty() : OptionalInt.of(place);
        return new LessonQuestion(
                row.getObject("id", UUID.class),
                new LearnerId(row.getObject("learner", UUID.class)),
                Optional.ofNullable(row.getObject("owner", UUID.class)),
                row.getString("course"),
                Optional.ofNullable(row.getObject("course_owner", UUID.class)),
                new LessonId(row.getObject("lesson", UUID.class)),
                where,
                row.getString("text"),
                Database.instant(row, "asked_at"),
                Database.instant(row, "taken_back_at") != null,
                answer(row));
    }

    private static Optional<LessonAnswer> answer(ResultSet row) throws SQLException {
        String said = row.getString("said");
        return said == null
                ? Optional.empty()
                : Optional.of(new LessonAnswer(
                        said,
                        row.getBoolean("published"),
                        row.getObject("by", UUID.class),
                        Database.instant(row, "at")));
    }
}
