package org.pingandeng.course.catalogue.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.course.LessonId;
import org.pingandeng.course.catalogue.model.Step;
import org.pingandeng.course.catalogue.model.Steps;
import org.pingandeng.course.sql.Database;

/** The log of steps in PostgreSQL, which lets nobody change a line. */
@ApplicationScoped
public class JdbcSteps implements Steps {

    private static final String APPEND = """
            insert into course.course_step (version, kind, by, by_name, at, words, lesson)
            values (?, ?, ?, ?, ?, ?, ?)""";

    @Inject
    Database database;

    /** For the container. */
    public JdbcSteps() {}

    /**
     * A log on a database of one's own.
     *
     * @param database with the schema
     */
    public JdbcSteps(Database database) {
        this.database = database;
    }

    @Override
    public void append(UUID version, Step step) {
        database.change(
                APPEND,
                version,
                step.kind().name(),
                step.by().orElse(null),
                step.name(),
                step.at(),
                step.words(),
                step.lesson().map(LessonId::value).orElse(null));
    }

    @Override
    public List<Step> of(UUID version) {
        return database.list(
                "select * from course.course_step where version = ? order by id", JdbcSteps::step, version);
    }

    private static Step step(ResultSet row) throws SQLException {
        return new Step(
                Step.Kind.valueOf(row.getString("kind")),
                Optional.ofNullable(row.getObject("by", UUID.class)),
                row.getString("by_name"),
                Database.instant(row, "at"),
                row.getString("words"),
                Optional.ofNullable(row.getObject("lesson", UUID.class)).map(LessonId::new));
    }
}
