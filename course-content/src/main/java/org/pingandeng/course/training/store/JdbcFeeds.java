package org.pingandeng.course.training.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.course.LearnerId;
import org.pingandeng.course.sql.Database;
import org.pingandeng.course.training.model.Feeds;

/** Calendar addresses in PostgreSQL. */
@ApplicationScoped
public class JdbcFeeds implements Feeds {

    @Inject
    Database database;

    /** For the container. */
    public JdbcFeeds() {}

    /**
     * Addresses in a database of one's own.
     *
     * @param database with the schema
     */
    public JdbcFeeds(Database database) {
        this.database = database;
    }

    @Override
    public Optional<UUID> of(LearnerId learner) {
        return database.one("""
                select id from course.training_feed where learner = ? and revoked_at is null
                order by made_at desc limit 1""", row -> row.getObject("id", UUID.class), learner.value());
    }

    @Override
    public void add(UUID id, LearnerId learner, Instant now) {
        database.change(
                "insert into course.training_feed (id, learner, made_at) values (?, ?, ?)", id, learner.value(), now);
    }

    @Override
    public void revoke(LearnerId learner, Instant now) {
        database.change(
                "update course.training_feed set revoked_at = ? where learner = ? and revoked_at is null",
                now,
                learner.value());
    }

    @Override
    public Optional<LearnerId> whose(UUID id) {
        return database.one(
                "select learner from course.training_feed where id = ? and revoked_at is null",
                row -> new LearnerId(row.getObject("learner", UUID.class)),
                id);
    }
}
