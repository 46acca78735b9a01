package org.pingandeng.course.scorm.store;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.pingandeng.course.LearnerId;
import org.pingandeng.course.LessonId;
import org.pingandeng.course.scorm.model.Attempts;
import org.pingandeng.course.scorm.model.Launch;
import org.pingandeng.course.scorm.model.PackageId;
import org.pingandeng.course.scorm.model.PartStanding;
import org.pingandeng.course.sql.Database;

/** Launches and commits in PostgreSQL: appended, and what they come to beside them in the same transaction. */
@ApplicationScoped
public class JdbcAttempts implements Attempts {

    private static final String ADD = """
            insert into course.scorm_launch (id, learner, owner, lesson, package, item, begun_at)
            values (?, ?, ?, ?, ?, ?, ?)""";
    private static final String APPEND = """
            insert into course.scorm_commit (launch, sequence, at, ended, cmi, digest)
            values (?, ?, ?, ?, ?::jsonb, ?)""";
    private static final String PUT = """
            insert into course.scorm_standing (learner, lesson, item, launch, cmi, completed, success, score,
                earlier_ms, session_ms, suspended, ended, done_at, updated_at)
            values (?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (learner, lesson, item) do update set launch = excluded.launch, cmi = excluded.cmi,
                completed = excluded.completed, success = excluded.success, score = excluded.score,
                earlier_ms = excluded.earlier_ms, session_ms = excluded.session_ms, suspended = excluded.suspended,
                ended = excluded.ended, done_at = excluded.done_at, updated_at = excluded.updated_at""";
    private static final String STANDING = "select * from course.scorm_standing where learner = ? and lesson = ?";
    private static final TypeReference<Map<String, String>> CMI = new TypeReference<>() {};

    @Inject
    Database database;

    /** For the container. */
    public JdbcAttempts() {}

    /**
     * Attempts on a database of one's own.
     *
     * @param database with the schema
     */
    public JdbcAttempts(Database database) {
        this.database = database;
    }

    @Override
    public void add(Launch launch) {
        database.change(
                ADD,
                launch.id(),
                launch.learner().value(),
                launch.owner().orElse(null),
                launch.lesson().value(),
                launch.scorm().digest(),
                launch.item(),
                launch.begunAt());
    }

    @Override
    public Optional<Launch> launch(LearnerId learner, UUID launch) {
        return database.one(
                "select * from course.scorm_launch where id = ? and learner = ?",
                row -> new Launch(
                        launch,
                        learner,
                        Optional.ofNullable(row.getObject("owner", UUID.class)),
                        new LessonId(row.getObject("lesson", UUID.class)),
                        new PackageId(row.getString("package")),
                        row.getString("item"),
                        Database.instant(row, "begun_at")),
                launch,
                learner.value());
    }

    @Override
    public Optional<PartStanding> hold(LearnerId learner, LessonId lesson, String item) {
        return database.one(
                STANDING + " and item = ? for update", JdbcAttempts::standing, learner.value(), lesson.value(), item);
    }

    @Override
    public List<PartStanding> standings(LearnerId learner, LessonId lesson) {
        return database.list(STANDING, JdbcAttempts::standing, learner.value(), lesson.value());
    }

    private static PartStanding standing(ResultSet row) throws SQLException {
        BigDecimal score = row.getBigDecimal("score");
        return new PartStanding(
                row.getString("item"),
                row.getObject("launch", UUID.class),
                Json.read(row.getString("cmi"), CMI),
                row.getBoolean("completed"),
                row.getObject("success", Boolean.class),
                score == null ? null : Double.valueOf(score.doubleValue()),
                row.getLong("earlier_ms"),
                row.getLong("session_ms"),
                row.getBoolean("suspended"),
                row.getBoolean("ended"),
                Database.instant(row, "done_at"));
    }

    @Override
    public void put(LearnerId learner, LessonId lesson, PartStanding standing, Instant now) {
        database.change(
                PUT,
                learner.value(),
                lesson.value(),
                standing.item(),
                standing.launch(),
                Json.write(standing.cmi()),
                standing.completed(),
                standing.success(),
                standing.score(),
                standing.earlierMillis(),
                standing.sessionMillis(),
                standing.suspended(),
                standing.ended(),
                standing.doneAt(),
                now);
    }

    @Override
    public Optional<Kept> last(UUID launch) {
        return database.one(
                "select sequence, digest from course.scorm_commit where launch = ? order by sequence desc limit 1",
                JdbcAttempts::kept,
                launch);
    }

    @Override
    public Optional<Kept> commit(UUID launch, int sequence) {
        return database.one(
                "select sequence, digest from course.scorm_commit where launch = ? and sequence = ?",
                JdbcAttempts::kept,
                launch,
                sequence);
    }

    private static Kept kept(ResultSet row) throws SQLException {
        return new Kept(row.getInt("sequence"), row.getBytes("digest"));
    }

    @Override
    public void append(UUID launch, Kept kept, Map<String, String> cmi, boolean ended, Instant now) {
        database.change(APPEND, launch, kept.sequence(), now, ended, Json.write(cmi), kept.digest());
    }

    @Override
    public boolean done(LearnerId learner, LessonId lesson, PackageId scorm, Instant now) {
        return database.change(
                        "insert into course.scorm_done (learner, lesson, package, at) values (?, ?, ?, ?) on conflict do nothing",
                        learner.value(),
                        lesson.value(),
                        scorm.digest(),
                        now)
                == 1;
    }

    @Override
    public Set<LessonId> done(LearnerId learner) {
        return new HashSet<>(database.list(
                "select lesson from course.scorm_done where learner = ?",
                row -> new LessonId(row.getObject("lesson", UUID.class)),
                learner.value()));
    }
}
