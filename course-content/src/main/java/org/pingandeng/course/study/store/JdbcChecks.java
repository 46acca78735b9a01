package org.pingandeng.course.study.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.course.LearnerId;
import org.pingandeng.course.LessonId;
import org.pingandeng.course.sql.Database;
import org.pingandeng.course.study.model.Check;
import org.pingandeng.course.study.model.Checks;

/** Questions in the middle of films in PostgreSQL. */
@ApplicationScoped
public class JdbcChecks implements Checks {

    private static final String PUT = """
            insert into course.presence_check (id, learner, lesson, number, moment_ms, seed, state, item, posed_at,
                due_at, answered_at, choice)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (id) do update set state = excluded.state, item = excluded.item, posed_at = excluded.posed_at,
                due_at = excluded.due_at, answered_at = excluded.answered_at, choice = excluded.choice""";

    @Inject
    Database database;

    /** For the container. */
    public JdbcChecks() {}

    /**
     * Questions on a database of one's own.
     *
     * @param database with the schema
     */
    public JdbcChecks(Database database) {
        this.database = database;
    }

    @Override
    public List<Check> of(LearnerId learner, LessonId lesson) {
        return database.list(
                "select * from course.presence_check where learner = ? and lesson = ? order by number",
                JdbcChecks::check,
                learner.value(),
                lesson.value());
    }

    @Override
    public void put(Check check) {
        database.change(
                PUT,
                check.id(),
                check.learner().value(),
                check.lesson().value(),
                check.number(),
                check.moment(),
                check.seed(),
                check.state().name(),
                check.item(),
                check.posedAt(),
                check.dueAt(),
                check.answeredAt(),
                check.choice());
    }

    private static Check check(ResultSet row) throws SQLException {
        return new Check(
                row.getObject("id", UUID.class),
                new LearnerId(row.getObject("learner", UUID.class)),
                new LessonId(row.getObject("lesson", UUID.class)),
                row.getInt("number"),
                row.getLong("moment_ms"),
                row.getLong("seed"),
                Check.State.valueOf(row.getString("state")),
                Optional.ofNullable(row.getString("item")).orElse(""),
                Database.instant(row, "posed_at"),
                Database.instant(row, "due_at"),
                Database.instant(row, "answered_at"),
                Optional.ofNullable(row.getString("choice")).orElse(""));
    }
}
