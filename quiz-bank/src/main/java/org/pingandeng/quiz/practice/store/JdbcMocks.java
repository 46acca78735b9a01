package org.pingandeng.quiz.practice.store;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.pingandeng.quiz.practice.model.Mock;
import org.pingandeng.quiz.practice.model.Mocks;
import org.pingandeng.quiz.sql.PaperJson;
import org.pingandeng.quiz.sql.Sql;

/** {@link Mocks} by JDBC. */
@ApplicationScoped
public class JdbcMocks implements Mocks {

    private static final String BEGIN = """
            insert into quiz.mock (id, learner, blueprint, title, paper, seed, pass_mark, begun_at, ends_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?::timestamptz) on conflict do nothing""";
    private static final String ANSWER = """
            insert into quiz.mock_answer (mock, slot, answer, at) values (?, ?, ?, ?)
            on conflict (mock, slot) do update set answer = excluded.answer, at = excluded.at""";
    private static final String CLOSE = """
            update quiz.mock set closed_by = ?, closed_at = ?, score = ?, passed = ? where id = ? and closed_at is null""";

    @Resource(lookup = "java:app/jdbc/portal")
    DataSource database;

    /** For the container. */
    public JdbcMocks() {}

    /**
     * For a store outside the container.
     *
     * @param database with the schema quiz
     */
    public JdbcMocks(DataSource database) {
        this.database = database;
    }

    private Sql sql() {
        return new Sql(database);
    }

    @Override
    public boolean begin(Mock mock) {
        return sql().change(
                                BEGIN,
                                mock.id(),
                                mock.learner(),
                                mock.plan(),
                                mock.title(),
                                PaperJson.write(mock.paper()),
                                mock.seed(),
                                mock.passMark(),
                                mock.begunAt(),
                                mock.endsAt())
                == 1;
    }

    @Override
    public Optional<Mock> find(UUID id) {
        return sql().ask("select * from quiz.mock where id = ?", JdbcMocks::mock, id).stream()
                .findFirst();
    }

    @Override
    public Optional<Mock> lockOpen(UUID id) {
        return sql()
                .ask("select * from quiz.mock where id = ? and closed_at is null for update", JdbcMocks::mock, id)
                .stream()
                .findFirst();
    }

    @Override
    public List<Mock> of(UUID learner) {
        return sql().ask("select * from quiz.mock where learner = ? order by begun_at desc", JdbcMocks::mock, learner);
    }

    @Override
    public void answer(UUID mock, int slot, String answer, Instant now) {
        sql().change(ANSWER, mock, slot, answer, now);
    }

    @Override
    public Map<Integer, String> answers(UUID mock) {
        Map<Integer, String> answers = new HashMap<>();
        sql().ask(
                        "select slot, answer from quiz.mock_answer where mock = ?",
                        row -> answers.put(row.getInt(1), row.getString(2)),
                        mock);
        return answers;
    }

    @Override
    public void close(UUID id, String by, Instant now, double score, boolean passed) {
        sql().change(CLOSE, by, now, score, passed, id);
    }

    @Override
    public List<UUID> overdue(Instant now, int most) {
        return sql().ask(
                        "select id from quiz.mock where closed_at is null and ends_at <= ? order by ends_at limit ?",
                        row -> row.getObject(1, UUID.class),
                        now,
                        most);
    }

    private static Mock mock(ResultSet row) throws SQLException {
        return new Mock(
                row.getObject("id", UUID.class),
                row.getObject("learner", UUID.class),
                row.getObject("blueprint", UUID.class),
                row.getString("title"),
                PaperJson.paper(row.getString("paper")),
                row.getLong("seed"),
                row.getDouble("pass_mark"),
                Sql.instant(row, "begun_at"),
                Sql.instant(row, "ends_at"),
                Sql.instant(row, "closed_at"),
                row.getString("closed_by"),
                row.getObject("score") == null ? null : row.getDouble("score"),
                row.getObject("passed") == null ? null : row.getBoolean("passed"));
    }
}
