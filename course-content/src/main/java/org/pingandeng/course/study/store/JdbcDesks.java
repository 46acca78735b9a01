package org.pingandeng.course.study.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.course.LearnerId;
import org.pingandeng.course.LessonId;
import org.pingandeng.course.sql.Database;
import org.pingandeng.course.study.model.Desks;
import org.pingandeng.course.study.model.Note;
import org.pingandeng.course.study.model.Tab;

/** Tabs, leases, places and notes in PostgreSQL. */
@ApplicationScoped
public class JdbcDesks implements Desks {

    private static final String PUT_TAB = """
            insert into course.study_tab (learner, tab, lesson, nonce, spent_nonce, spent_digest, last_report_at,
                spare_ms)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (learner, tab) do update set lesson = excluded.lesson, nonce = excluded.nonce,
                spent_nonce = excluded.spent_nonce, spent_digest = excluded.spent_digest,
                last_report_at = excluded.last_report_at, spare_ms = excluded.spare_ms""";
    private static final String LEASE = """
            insert into course.study_lease as held (learner, tab, until) values (?, ?, ?)
            on conflict (learner) do update set tab = excluded.tab, until = excluded.until
            where held.tab = excluded.tab or held.until <= ? or ?""";
    private static final String PLACE = """
            insert into course.study_place (learner, lesson, position, at) values (?, ?, ?, ?)
            on conflict (learner, lesson) do update set position = excluded.position, at = excluded.at""";

    @Inject
    Database database;

    /** For the container. */
    public JdbcDesks() {}

    /**
     * Desks on a database of one's own.
     *
     * @param database with the schema
     */
    public JdbcDesks(Database database) {
        this.database = database;
    }

    @Override
    public void put(Tab tab) {
        database.change(
                PUT_TAB,
                tab.learner().value(),
                tab.id(),
                tab.lesson().value(),
                tab.nonce(),
                tab.spentNonce(),
                tab.spentDigest(),
                tab.lastReportAt(),
                tab.spare());
    }

    @Override
    public Optional<Tab> hold(LearnerId learner, UUID tab) {
        return database.one(
                "select * from course.study_tab where learner = ? and tab = ? for update",
                JdbcDesks::tab,
                learner.value(),
                tab);
    }

    private static Tab tab(ResultSet row) throws SQLException {
        return new Tab(
                new LearnerId(row.getObject("learner", UUID.class)),
                row.getObject("tab", UUID.class),
                new LessonId(row.getObject("lesson", UUID.class)),
                row.getBytes("nonce"),
                row.getBytes("spent_nonce"),
                row.getBytes("spent_digest"),
                Database.instant(row, "last_report_at"),
                row.getLong("spare_ms"));
    }

    @Override
    public void forget(Instant before) {
        database.change("delete from course.study_tab where last_report_at < ?", before);
    }

    @Override
    public boolean lease(LearnerId learner, UUID tab, Instant now, Instant until, boolean over) {
        return database.change(LEASE, learner.value(), tab, until, now, over) == 1;
    }

    @Override
    public void release(LearnerId learner, UUID tab) {
        database.change(
                "update course.study_lease set until = '-infinity' where learner = ? and tab = ?",
                learner.value(),
                tab);
    }

    @Override
    public Optional<Instant> countedUntil(LearnerId learner) {
        return database.one(
                "select counted_until from course.study_lease where learner = ? and counted_until is not null",
                row -> Database.instant(row, "counted_until"),
                learner.value());
    }

    @Override
    public void countUntil(LearnerId learner, Instant until) {
        database.change(
                "update course.study_lease set counted_until = greatest(counted_until, ?) where learner = ?",
                until,
                learner.value());
    }

    @Override
    public int place(LearnerId learner, LessonId lesson) {
        return database.one(
                        "select position from course.study_place where learner = ? and lesson = ?",
                        row -> row.getInt(1),
                        learner.value(),
                        lesson.value())
                .orElse(0);
    }

    @Override
    public void place(LearnerId learner, LessonId lesson, int position, Instant now) {
        database.change(PLACE, learner.value(), lesson.value(), Math.max(0, position), now);
    }

    @Override
    public Optional<LessonId> last(LearnerId learner) {
        return database.one(
                "select lesson from course.study_place where learner = ? order by at desc limit 1",
                row -> new LessonId(row.getObject(1, UUID.class)),
                learner.value());
    }

    @Override
    public List<Note> notes(LearnerId learner, LessonId lesson) {
        return database.list(
                "select id, second, text, at from course.note where learner = ? and lesson = ? order by second, at",
                row -> new Note(
                        row.getObject(1, UUID.class), row.getInt(2), row.getString(3), Database.instant(row, "at")),
                learner.value(),
                lesson.value());
    }

    @Override
    public void add(LearnerId learner, LessonId lesson, Note note) {
        database.change(
                "insert into course.note (id, learner, lesson, second, text, at) values (?, ?, ?, ?, ?, ?)",
                note.id(),
                learner.value(),
                lesson.value(),
                note.second(),
                note.text(),
                note.at());
    }

    @Override
    public boolean remove(LearnerId learner, UUID note) {
        return database.change("delete from course.note where learner = ? and id = ?", learner.value(), note) == 1;
    }
}
