package org.pingandeng.course.training.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.course.LearnerId;
import org.pingandeng.course.sql.Database;
import org.pingandeng.course.training.model.Practice;
import org.pingandeng.course.training.model.Practices;

/** Practical training in PostgreSQL. */
@ApplicationScoped
public class JdbcPractices implements Practices {

    @Inject
    Database database;

    /** For the container. */
    public JdbcPractices() {}

    /**
     * Practical training in a database of one's own.
     *
     * @param database with the schema
     */
    public JdbcPractices(Database database) {
        this.database = database;
    }

    @Override
    public void add(Practice practice) {
        database.change(
                """
                insert into course.training_practice (id, class, learner, held_on, minutes, what, instructor, signed_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)""",
                practice.id(),
                practice.of(),
                practice.learner().value(),
                practice.heldOn(),
                practice.minutes(),
                practice.what(),
                practice.instructor(),
                practice.signedAt());
    }

    @Override
    public Optional<Practice> find(UUID id) {
        return database.one("select * from course.training_practice where id = ?", JdbcPractices::read, id);
    }

    @Override
    public List<Practice> in(UUID of) {
        return database.list(
                "select * from course.training_practice where class = ? order by signed_at desc, id",
                JdbcPractices::read,
                of);
    }

    @Override
    public boolean confirm(UUID id, Instant now) {
        return database.change(
                        "update course.training_practice set confirmed_at = ? where id = ? and confirmed_at is null",
                        now,
                        id)
                == 1;
    }

    @Override
    public void credit(UUID id, UUID entry) {
        database.change("update course.training_practice set entry = ? where id = ?", entry, id);
    }

    private static Practice read(ResultSet row) throws SQLException {
        return new Practice(
                row.getObject("id", UUID.class),
                row.getObject("class", UUID.class),
                new LearnerId(row.getObject("learner", UUID.class)),
                row.getObject("held_on", LocalDate.class),
                row.getInt("minutes"),
                row.getString("what"),
                row.getObject("instructor", UUID.class),
                Database.instant(row, "signed_at"),
                Optional.ofNullable(Database.instant(row, "confirmed_at")));
    }
}
