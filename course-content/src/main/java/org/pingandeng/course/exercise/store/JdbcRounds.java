package org.pingandeng.course.exercise.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.pingandeng.course.LearnerId;
import org.pingandeng.course.LessonId;
import org.pingandeng.course.exercise.model.Round;
import org.pingandeng.course.exercise.model.Rounds;
import org.pingandeng.course.sql.Database;

/** Rounds of exercises in PostgreSQL. */
@ApplicationScoped
public class JdbcRounds implements Rounds {

    private static final String BEGIN = """
            insert into course.exercise_round (id, learner, owner, lesson, content, begun_at) values (?, ?, ?, ?, ?, ?)
            on conflict do nothing""";
    private static final String NEWEST = """
            select * from course.exercise_round where learner = ? and lesson = ? order by number desc limit 1""";
    private static final String APPEND = """
            insert into course.exercise_step (round, number, said, at) values (?, ?, ?, ?) on conflict do nothing""";
    private static final String THAT_SAID = """
            select r.* from course.exercise_round r join course.exercise_step s on s.round = r.id
            where r.learner = ? and s.said = ? order by r.number desc limit 1""";
    private static final String DONE = """
            insert into course.exercise_done (learner, lesson, round, at) values (?, ?, ?, ?) on conflict do nothing""";

    @Inject
    Database database;

    /** For the container. */
    public JdbcRounds() {}

    /**
     * Rounds in a database of one's own.
     *
     * @param database with the schema
     */
    public JdbcRounds(Database database) {
        this.database = database;
    }

    @Override
    public void begin(Round round) {
        database.change(
                BEGIN,
                round.id(),
                round.learner().value(),
                round.owner().orElse(null),
                round.lesson().value(),
                round.content(),
                round.begunAt());
    }

    @Override
    public Optional<Round> newest(LearnerId learner, LessonId lesson) {
        return database.one(NEWEST, JdbcRounds::round, learner.value(), lesson.value());
    }

    private static Round round(ResultSet row) throws SQLException {
        return new Round(
                row.getObject("id", UUID.class),
                new LearnerId(row.getObject("learner", UUID.class)),
                Optional.ofNullable(row.getObject("owner", UUID.class)),
                new LessonId(row.getObject("lesson", UUID.class)),
                row.getString("content"),
                Database.instant(row, "begun_at"));
    }

    @Override
    public int count(LearnerId learner, LessonId lesson) {
        return database.one(
                        "select count(*) from course.exercise_round where learner = ? and lesson = ?",
                        row -> row.getInt(1),
                        learner.value(),
                        lesson.value())
                .orElse(0);
    }

    @Override
    public boolean append(UUID round, int number, String said, Instant now) {
        return database.change(APPEND, round, number, said, now) == 1;
    }

    @Override
    public List<String> said(UUID round) {
        return database.list(
                "select said from course.exercise_step where round = ? order by number",
                row -> row.getString("said"),
                round);
    }

    @Override
    public Optional<Round> thatSaid(LearnerId learner, String said) {
        return database.one(THAT_SAID, JdbcRounds::round, learner.value(), said);
    }

    @Override
    public boolean done(Round round, Instant now) {
        return database.change(DONE, round.learner().value(), round.lesson().value(), round.id(), now) == 1;
    }

    @Override
    public Set<LessonId> done(LearnerId learner) {
        return new HashSet<>(database.list(
                "select lesson from course.exercise_done where learner = ?",
                row -> new LessonId(row.getObject("lesson", UUID.class)),
                learner.value()));
    }
}
