package org.pingandeng.course.hours.store;

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
import org.pingandeng.course.LearnerId;
import org.pingandeng.course.LessonId;
import org.pingandeng.course.hours.model.Counted;
import org.pingandeng.course.hours.model.Intervals;
import org.pingandeng.course.hours.model.Ledger;
import org.pingandeng.course.hours.model.Line;
import org.pingandeng.course.hours.model.Refusal;
import org.pingandeng.course.hours.model.Verdict;
import org.pingandeng.course.sql.Database;

/** The ledger in PostgreSQL: entries appended, their sum beside them in the same transaction. */
@ApplicationScoped
public class JdbcLedger implements Ledger {

    private static final String APPEND = """
            insert into course.hour_entry (learner, owner, course, lesson, tab, at, refusal, from_ms, to_ms, lasted_ms)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String SUM =
            "select covered::text as covered, held::text as held, reached_ms from course.lesson_time";
    private static final String OF_LESSON = " where learner = ? and lesson = ?";
    private static final String COUNT = """
            update course.lesson_time set covered = ?::int8multirange, held = ?::int8multirange, credited_ms = ?, reached_ms = ?, updated_at = ?
            where learner = ? and lesson = ?""";
    private static final String NEWEST = """
            select at, course, lesson, refusal, from_ms, to_ms, lasted_ms from course.hour_entry
            where learner = ? and course = any (?) order by id desc offset ? limit ?""";
    private static final String REFUSED = """
            select refusal, sum(lasted_ms)::bigint as lasted from course.hour_entry
            where learner = ? and course = any (?) and refusal is not null group by refusal""";

    @Inject
    Database database;

    /** For the container. */
    public JdbcLedger() {}

    /**
     * A ledger on a database of one's own.
     *
     * @param database with the schema
     */
    public JdbcLedger(Database database) {
        this.database = database;
    }

    @Override
    public Counted hold(LearnerId learner, LessonId lesson, Instant now) {
        database.change(
                "insert into course.lesson_time (learner, lesson, updated_at) values (?, ?, ?) on conflict do nothing",
                learner.value(),
                lesson.value(),
                now);
        return database.one(SUM + OF_LESSON + " for update", JdbcLedger::sum, learner.value(), lesson.value())
                .orElseThrow();
    }

    @Override
    public Counted counted(LearnerId learner, LessonId lesson) {
        return database.one(SUM + OF_LESSON, JdbcLedger::sum, learner.value(), lesson.value())
                .orElse(Counted.NOTHING);
    }

    private static Counted sum(ResultSet row) throws SQLException {
        return new Counted(
                Intervals.parse(row.getString("covered")),
                Intervals.parse(row.getString("held")),
                row.getLong("reached_ms"));
    }

    @Override
    public void append(Subject subject, Verdict verdict, Instant now) {
        verdict.lines().forEach(line -> append(subject, line, now));
        database.change(
                COUNT,
                verdict.counted().covered().toString(),
                verdict.counted().held().toString(),
                verdict.counted().covered().length(),
                verdict.counted().reached(),
                now,
                subject.learner().value(),
                subject.lesson().value());
    }

    @Override
    public void refuse(Subject subject, long lasted, Refusal why, Instant now) {
        append(subject, new Line(0, 0, lasted, Optional.of(why)), now);
    }

    private void append(Subject subject, Line line, Instant now) {
        database.change(
                APPEND,
                subject.learner().value(),
                subject.owner().orElse(null),
                subject.course(),
                subject.lesson().value(),
                subject.tab(),
                now,
                line.refusal().map(Refusal::name).orElse(null),
                line.from(),
                line.to(),
                line.lasted());
    }

    @Override
    public Map<LessonId, Long> credited(LearnerId learner) {
        return database
                .list(
                        "select lesson, credited_ms from course.lesson_time where learner = ?",
                        row -> Map.entry(new LessonId(row.getObject(1, UUID.class)), row.getLong(2)),
                        learner.value())
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public List<Entry> newest(LearnerId learner, List<String> courses, int skip, int most) {
        return database.list(NEWEST, JdbcLedger::entry, learner.value(), courses, skip, most);
    }

    @Override
    public long count(LearnerId learner, List<String> courses) {
        return database.one(
                        "select count(*) from course.hour_entry where learner = ? and course = any (?)",
                        row -> row.getLong(1),
                        learner.value(),
                        courses)
                .orElseThrow();
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                Database.instant(row, "at"),
                row.getString("course"),
                new LessonId(row.getObject("lesson", UUID.class)),
                new Line(
                        row.getLong("from_ms"),
                        row.getLong("to_ms"),
                        row.getLong("lasted_ms"),
                        Optional.ofNullable(row.getString("refusal")).map(Refusal::valueOf)));
    }

    @Override
    public Map<Refusal, Long> refused(LearnerId learner, List<String> courses) {
        return database
                .list(
                        REFUSED,
                        row -> Map.entry(Refusal.valueOf(row.getString(1)), row.getLong(2)),
                        learner.value(),
                        courses)
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
