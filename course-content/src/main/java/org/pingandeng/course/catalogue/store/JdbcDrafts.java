package org.pingandeng.course.catalogue.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.course.catalogue.model.Draft;
import org.pingandeng.course.catalogue.model.DraftJson;
import org.pingandeng.course.catalogue.model.Drafts;
import org.pingandeng.course.sql.Database;

/** Drafts in PostgreSQL, each a document. */
@ApplicationScoped
public class JdbcDrafts implements Drafts {

    private static final String KEEP = """
            insert into course.course_draft (version, document, lessons, seconds, changed_at)
            values (?, ?::jsonb, ?, ?, ?)
            on conflict (version) do update set document = excluded.document, lessons = excluded.lessons,
                seconds = excluded.seconds, changed_at = excluded.changed_at""";
    private static final String CALL = """
            update course.course_version set title_zh = ?, title_en = ?, summary_zh = ?, summary_en = ?, field = ?,
                picture = ? where id = ? and state = 'DRAFT'""";
    private static final String REMEMBER =
            "insert into course.course_undo (version, what, label, document) values (?, ?, ?, ?::jsonb)";
    private static final String FORGET = """
            delete from course.course_undo where version = ? and number <= (
                select number from course.course_undo where version = ? order by number desc offset ? limit 1)""";
    private static final String TAKE = """
            delete from course.course_undo where version = ? and number = (
                select max(number) from course.course_undo where version = ?) returning document""";

    @Inject
    Database database;

    /** For the container. */
    public JdbcDrafts() {}

    /**
     * Drafts on a database of one's own.
     *
     * @param database with the schema
     */
    public JdbcDrafts(Database database) {
        this.database = database;
    }

    @Override
    public Optional<Draft> find(UUID version) {
        return database.one(
                "select document from course.course_draft where version = ? for update",
                row -> DraftJson.read(row.getString("document")),
                version);
    }

    @Override
    public Optional<Instant> changedAt(UUID version) {
        return database.one(
                "select changed_at from course.course_draft where version = ?",
                row -> Database.instant(row, "changed_at"),
                version);
    }

    @Override
    public void keep(UUID version, Draft draft, Instant now) {
        database.change(
                KEEP, version, DraftJson.write(draft).toString(), draft.parts().size(), draft.seconds(), now);
        database.change(
                CALL,
                cut(draft.title().zh(), 200),
                cut(draft.title().en(), 300),
                draft.summary().zh(),
                draft.summary().en(),
                cut(draft.field(), 60),
                cut(draft.picture(), 40),
                version);
    }

    private static String cut(String text, int most) {
        return text.substring(0, Math.min(most, text.length()));
    }

    @Override
    public void remember(UUID version, Undo undo, Draft before) {
        database.change(
                REMEMBER,
                version,
                undo.what(),
                undo.label(),
                DraftJson.write(before).toString());
        database.change(FORGET, version, version, UNDO_AT_MOST);
    }

    @Override
    public Optional<Undo> undo(UUID version) {
        return database.one(
                "select what, label from course.course_undo where version = ? order by number desc limit 1",
                row -> new Undo(row.getString("what"), row.getString("label")),
                version);
    }

    @Override
    public Optional<Draft> takeBack(UUID version) {
        return database.one(TAKE, row -> DraftJson.read(row.getString("document")), version, version);
    }

    @Override
    public void end(UUID version) {
        database.change("delete from course.course_undo where version = ?", version);
        database.change("delete from course.course_draft where version = ?", version);
    }
}
