package org.pingandeng.quiz.exam.store;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.pingandeng.quiz.exam.model.CandidateId;
import org.pingandeng.quiz.exam.model.FlaggedSave;
import org.pingandeng.quiz.exam.model.FlaggedSave.Flag;
import org.pingandeng.quiz.exam.model.Sitting;
import org.pingandeng.quiz.exam.model.Sittings;
import org.pingandeng.quiz.sql.PaperJson;
import org.pingandeng.quiz.sql.Sql;

/** {@link Sittings} by JDBC. */
@ApplicationScoped
public class JdbcSittings implements Sittings {

    private static final String BEGIN = """
            insert into quiz.sitting (id, exam, candidate, attempt, seed, paper, points, pass_mark, started_at, ends_at,
              grace_ends_at, session)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""";
    private static final String LAST_ANSWERS = """
            select distinct on (slot) slot, answer from quiz.sitting_event
            where sitting = ? and flag is distinct from 'TAKEN_OVER' order by slot, branch desc, sequence desc""";
    private static final String CLOSE = """
            update quiz.sitting set closed_by = ?, closed_at = ? where id = ? and closed_at is null""";
    private static final String MARKED = """
            insert into quiz.sitting_mark (sitting, at, score, passed, cause) values (?, ?, ?, ?, ?)""";
    private static final String SETTLE = """
            update quiz.sitting set score = ?, passed = ? where id = ? and closed_at is not null""";

    private static final String FLAGGED = """
            select event.slot, event.client_at, event.arrived_at, event.flag, sitting.id, sitting.exam, exam.title_zh,
              exam.title_en, sitting.candidate, sitting.attempt, sitting.ends_at
            from quiz.sitting_event event join quiz.sitting on sitting.id = event.sitting
              join quiz.exam on exam.code = sitting.exam
            where event.flag is not null order by event.arrived_at desc, event.slot limit ?""";
    private static final String FLAGS = """
            select flag, count(distinct slot) from quiz.sitting_event
            where sitting = ? and flag is not null group by flag""";

    @Resource(lookup = "java:app/jdbc/portal")
    DataSource database;

    /** For the container. */
    public JdbcSittings() {}

    /**
     * For a store outside the container.
     *
     * @param database with the schema quiz
     */
    public JdbcSittings(DataSource database) {
        this.database = database;
    }

    private Sql sql() {
        return new Sql(database);
    }

    @Override
    public boolean begin(Sitting sitting, long seed) {
        return sql().change(
                                BEGIN,
                                sitting.id(),
                                sitting.exam(),
                                sitting.candidate().value(),
                                sitting.attempt(),
                                seed,
                                PaperJson.write(sitting.paper()),
                                sitting.paper().points(),
                                sitting.passMark(),
                                sitting.startedAt(),
                                sitting.endsAt(),
                                sitting.graceEndsAt(),
                                sitting.session())
                == 1;
    }

    @Override
    public Optional<Sitting> find(UUID id) {
        return sql().ask("select * from quiz.sitting where id = ?", JdbcSittings::sitting, id).stream()
                .findFirst();
    }

    @Override
    public Optional<Instant> bell(UUID id, CandidateId candidate) {
        return sql()
                .ask(
                        "select started_at from quiz.sitting where id = ? and candidate = ?",
                        row -> Sql.instant(row, "started_at"),
                        id,
                        candidate.value())
                .stream()
                .findFirst();
    }

    @Override
    public List<Sitting> of(String exam, CandidateId candidate) {
        return sql().ask(
                        "select * from quiz.sitting where exam = ? and candidate = ? order by attempt",
                        JdbcSittings::sitting,
                        exam,
                        candidate.value());
    }

    @Override
    public List<Sitting> of(CandidateId candidate) {
        return sql().ask(
                        "select * from quiz.sitting where candidate = ? order by started_at desc",
                        JdbcSittings::sitting,
                        candidate.value());
    }

    @Override
    public Optional<Integer> takeOver(UUID id) {
        return sql()
                .ask(
                        "update quiz.sitting set lease = lease + 1 where id = ? and closed_at is null returning lease",
                        row -> row.getInt(1),
                        id)
                .stream()
                .findFirst();
    }

    @Override
    public Map<Integer, String> answers(UUID id) {
        Map<Integer, String> answers = new HashMap<>();
        sql().ask(LAST_ANSWERS, row -> answers.put(row.getInt("slot"), row.getString("answer")), id);
        return answers;
    }

    @Override
    public Optional<Tip> tip(UUID id, int lease) {
        return sql()
                .ask(
                        "select sequence, hash from quiz.sitting_event where sitting = ? and branch = ?"
                                + " order by sequence desc limit 1",
                        row -> new Tip(row.getInt(1), row.getBytes(2)),
                        id,
                        lease)
                .stream()
                .findFirst();
    }

    @Override
    public Optional<Sitting> lockOpen(UUID id) {
        return lock(id).filter(sitting -> !sitting.closed());
    }

    @Override
    public Optional<Sitting> lockClosed(UUID id) {
        return lock(id).filter(Sitting::closed);
    }

    private Optional<Sitting> lock(UUID id) {
        return sql().ask("select * from quiz.sitting where id = ? for update", JdbcSittings::sitting, id).stream()
                .findFirst();
    }

    @Override
    public void close(UUID id, String by, Instant now) {
        sql().change(CLOSE, by, now, id);
    }

    @Override
    public void settle(UUID id, double score, boolean passed, String cause, Instant now) {
        sql().change(SETTLE, score, passed, id);
        sql().change(MARKED, id, now, score, passed, cause);
    }

    @Override
    public List<UUID> overdue(Instant then, int most) {
        return sql().ask(
                        "select id from quiz.sitting where closed_at is null and paused_at is null and grace_ends_at <= ?"
                                + " order by grace_ends_at limit ?",
                        row -> row.getObject(1, UUID.class),
                        then,
                        most);
    }

    @Override
    public List<FlaggedSave> flagged(int most) {
        return sql().ask(FLAGGED, JdbcSittings::flaggedSave, most);
    }

    private static FlaggedSave flaggedSave(ResultSet row) throws SQLException {
        return new FlaggedSave(
                row.getObject("id", UUID.class),
                row.getString("exam"),
                row.getString("title_zh"),
                row.getString("title_en"),
                new CandidateId(row.getObject("candidate", UUID.class)),
                row.getInt("attempt"),
                row.getInt("slot"),
                row.getString("client_at"),
                Sql.instant(row, "arrived_at"),
                Sql.instant(row, "ends_at"),
                Flag.valueOf(row.getString("flag")));
    }

    @Override
    public Map<Flag, Integer> flags(UUID id) {
        Map<Flag, Integer> flags = new EnumMap<>(Flag.class);
        sql().ask(FLAGS, row -> flags.put(Flag.valueOf(row.getString(1)), row.getInt(2)), id);
        return flags;
    }

    private static Sitting sitting(ResultSet row) throws SQLException {
        return new Sitting(
                row.getObject("id", UUID.class),
                row.getString("exam"),
                new CandidateId(row.getObject("candidate", UUID.class)),
                row.getInt("attempt"),
                PaperJson.paper(row.getString("paper")),
                row.getDouble("pass_mark"),
                Sql.instant(row, "started_at"),
                Sql.instant(row, "ends_at"),
                Sql.instant(row, "grace_ends_at"),
                row.getInt("lease"),
                Sql.instant(row, "closed_at"),
                row.getString("closed_by"),
                row.getObject("score") == null ? null : row.getDouble("score"),
                row.getObject("passed") == null ? null : row.getBoolean("passed"),
                row.getObject("session", UUID.class),
                Sql.instant(row, "paused_at"));
    }
}
