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
import org.pingandeng.quiz.sql.PaperJson;
import org.pingandeng.quiz.sql.Sql;

/** {@link Drills} by JDBC. */
@ApplicationScoped
public class JdbcDrills implements Drills {

    private static final String ADD = """
            insert into quiz.attempt (drill, slot, learner, item, version, topic, answer, fraction, at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""";

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
                                attempt.at())
                == 1;
    }

    @Override
    public Map<Integer, Attempt> attempts(UUID drill) {
        return sql().ask("select * from quiz.attempt where drill = ?", JdbcDrills::attempt, drill).stream()
                .collect(Collectors.toMap(Attempt::slot, Function.identity()));
    }

    @Override
    public List<Attempt> of(UUID learner) {
        return sql().ask("select * from quiz.attempt where learner = ? order by at", JdbcDrills::attempt, learner);
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
                Sql.instant(row, "at"));
    }
}
