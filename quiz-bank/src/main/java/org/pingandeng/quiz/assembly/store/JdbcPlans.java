package org.pingandeng.quiz.assembly.store;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.pingandeng.quiz.assembly.model.Plan;
import org.pingandeng.quiz.assembly.model.Plans;
import org.pingandeng.quiz.item.Use;
import org.pingandeng.quiz.sql.PaperJson;
import org.pingandeng.quiz.sql.Sql;

/** {@link Plans} by JDBC. */
@ApplicationScoped
public class JdbcPlans implements Plans {

    private static final String KEEP = """
            insert into quiz.blueprint (id, title, purpose, body, last_papers, last_days, minutes, pass_mark, forms, common,
              seed, author, changed_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (id) do update set title = excluded.title, purpose = excluded.purpose, body = excluded.body,
              last_papers = excluded.last_papers, last_days = excluded.last_days, minutes = excluded.minutes,
              pass_mark = excluded.pass_mark, forms = excluded.forms, common = excluded.common, seed = excluded.seed,
              author = excluded.author, changed_at = excluded.changed_at""";

    @Resource(lookup = "java:app/jdbc/portal")
    DataSource database;

    /** For the container. */
    public JdbcPlans() {}

    /**
     * For a store outside the container.
     *
     * @param database with the schema quiz
     */
    public JdbcPlans(DataSource database) {
        this.database = database;
    }

    @Override
    public void keep(Plan plan) {
        new Sql(database)
                .change(
                        KEEP,
                        plan.id(),
                        plan.title(),
                        plan.use().name(),
                        PaperJson.write(plan.blueprint()),
                        plan.lastPapers(),
                        plan.lastDays(),
                        plan.minutes(),
                        plan.passMark(),
                        plan.forms(),
                        plan.common(),
                        plan.seed(),
                        plan.author(),
                        plan.changedAt());
    }

    @Override
    public Optional<Plan> find(UUID id) {
        return new Sql(database)
                .ask("select * from quiz.blueprint where id = ? and withdrawn_at is null", JdbcPlans::plan, id).stream()
                        .findFirst();
    }

    @Override
    public List<Plan> all() {
        return new Sql(database)
                .ask(
                        "select * from quiz.blueprint where withdrawn_at is null order by changed_at desc, title",
                        JdbcPlans::plan);
    }

    @Override
    public void offer(UUID id, boolean offered, Instant now) {
        new Sql(database).change("update quiz.blueprint set offered_at = ? where id = ?", offered ? now : null, id);
    }

    @Override
    public void withdraw(UUID id, Instant now) {
        new Sql(database).change("update quiz.blueprint set withdrawn_at = ?, offered_at = null where id = ?", now, id);
    }

    private static Plan plan(ResultSet row) throws SQLException {
        return new Plan(
                row.getObject("id", UUID.class),
                row.getString("title"),
                Use.valueOf(row.getString("purpose")),
                PaperJson.blueprint(row.getString("body")),
                row.getInt("last_papers"),
                row.getInt("last_days"),
                row.getInt("minutes"),
                row.getDouble("pass_mark"),
                row.getInt("forms"),
                row.getInt("common"),
                row.getLong("seed"),
                row.getObject("author", UUID.class),
                Sql.instant(row, "changed_at"),
                row.getObject("offered_at") != null);
    }
}
