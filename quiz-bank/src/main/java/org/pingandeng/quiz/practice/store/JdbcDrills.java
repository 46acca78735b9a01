package org.pingandeng.quiz.practice.store;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.pingandeng.quiz.practice.model.Attempt;
import org.pingandeng.quiz.practice.model.Drill;
import org.pingandeng.quiz.practice.model.Drills;
import org.pingandeng.quiz.practice.model.SelfCheck;
import org.pingandeng.quiz.sql.PaperJson;
import org.pingandeng.quiz.sql.Sql;

/** {@link Drills} by JDBC. */
@ApplicationScoped
public class JdbcDrills implements Drills {

    private static final String ADD = """
            insert into quiz.attempt (drill, slot, learner, item, version, topic, answer, fraction, waiting, at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""";

    private static final String CHECK = """
            insert into quiz.self_check (drill, slot, said, fraction, at)
            values (?, ?, ?, ?, ?) on conflict do nothing""";

    private static final String ATTEMPTS = """
            select a.drill, a.slot, a.learner, a.item, a.version, a.topic, a.answer, a.at,
                   coalesce(c.fraction, a.fraction) as fraction, a.waiting and c.drill is null as waiting
            from quiz.attempt a left join quiz.self_check c on c.drill = a.drill and c.slot = a.slot
            """;

    @Resource(lookup = "java:app/jdbc/portal")
    DataSource database;

    /** For the container. */
    public JdbcDrills() {}

    /**
     * For a store outside the container.
     *
     * @param database with the schema quiz
     */
    public JdbcDrills(DataSource database) {
        this.database = database;
    }

    private Sql sql() {
        return new Sql(database);
    }

    @Override
    public void begin(Drill drill) {
        sql().change(
                        "insert into quiz.drill (id, learner, topic, notebook, paper, begun_at) values (?, ?, ?, ?, ?, ?)",
                        drill.id(),
                        drill.learner(),
                        drill.topic(),
                        drill.notebook(),
                        PaperJson.write(drill.paper()),
                        drill.begunAt());
    }

    @Override
    public Optional<Drill> find(UUID id) {
        return sql().ask("select * from quiz.drill where id = ?", JdbcDrills::drill, id).stream()
                .findFirst();
    }

    @Override
    public boolean add(Attempt attempt) {
        return sql().change(
                                ADD,
                                attempt.drill(),
                                attempt.slot(),
                                attempt.learner(),
                                attempt.item(),
                                attempt.version(),
                                attempt.topic(),
                                attempt.answer(),
                                attempt.fraction(),
                                attempt.waiting(),
                                attempt.at())
                == 1;
    }

    @Override
    public boolean add(SelfCheck check) {
        return sql().change(
                                CHECK,
                                check.drill(),
                                check.slot(),
                                SaidJson.write(check.said()),
                                check.fraction(),
                                check.at())
                == 1;
    }

    @Override
    public Optional<SelfCheck> check(UUID drill, int slot) {
        return sql()
                .ask("select * from quiz.self_check where drill = ? and slot = ?", JdbcDrills::check, drill, slot)
                .stream()
                .findFirst();
    }

    @Override
    public Map<Integer, Attempt> attempts(UUID drill) {
        return sql().ask(ATTEMPTS + "where a.drill = ?", JdbcDrills::attempt, drill).stream()
                .collect(Collectors.toMap(Attempt::slot, Function.identity()));
    }

    @Override
    public List<Attempt> of(UUID learner) {
        return sql().ask(ATTEMPTS + "where a.learner = ? order by a.at", JdbcDrills::attempt, learner);
    }

    private static Drill drill(ResultSet row) throws SQLException {
        return new Drill(
                row.getObject("id", UUID.class),
                row.getObject("learner", UUID.class),
                row.getString("topic"),
                row.getBoolean("notebook"),
                PaperJson.paper(row.getString("paper")),
                Sql.instant(row, "begun_at"));
    }

    private static Attempt attempt(ResultSet row) throws SQLException {
        return new Attempt(
                row.getObject("drill", UUID.class),
                row.getInt("slot"),
                row.getObject("learner", UUID.class),
                row.getObject("item", UUID.class),
                row.getInt("version"),
                row.getString("topic"),
                row.getString("answer"),
                row.getDouble("fraction"),
                row.getBoolean("waiting"),
                Sql.instant(row, "at"));
    }

    private static SelfCheck check(ResultSet row) throws SQLException {
        return new SelfCheck(
                row.getObject("drill", UUID.class),
                row.getInt("slot"),
                SaidJson.read(row.getString("said")),
                row.getDouble("fraction"),
                Sql.instant(row, "at"));
    }
}
