package org.pingandeng.portal.community.store;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.pingandeng.portal.community.model.Counting;
import org.pingandeng.portal.community.model.Countings;
import org.pingandeng.portal.community.model.TitleLevel;
import org.pingandeng.quiz.sql.Sql;

/** {@link Countings} as rows, one a target. */
@ApplicationScoped
public class JdbcCountings implements Countings {

    @Resource(lookup = "java:app/jdbc/portal")
    DataSource database;

    private Sql sql;

    /** For the container. */
    protected JdbcCountings() {}

    /**
     * For a database given by hand.
     *
     * @param database connections to it
     */
    public JdbcCountings(DataSource database) {
        this.database = database;
        open();
    }

    @PostConstruct
    void open() {
        sql = new Sql(database);
    }

    @Override
    public Optional<Counting> find(String target) {
        return sql
                .ask("select scheme, level from portal.title_target where target = ?", JdbcCountings::counting, target)
                .stream()
                .findFirst();
    }

    private static Counting counting(ResultSet row) throws SQLException {
        String level = row.getString("level");
        return new Counting(row.getString("scheme"), level == null ? null : TitleLevel.valueOf(level));
    }

    @Override
    public Map<String, Counting> all() {
        Map<String, Counting> all = new LinkedHashMap<>();
        sql.ask(
                "select t.target, t.scheme, t.level from portal.title_target t order by length(t.target), t.target",
                row -> all.put(row.getString("target"), counting(row)));
        return all;
    }

    @Override
    public void choose(String target, Counting counting) {
        sql.change(
                """
                insert into portal.title_target (target, scheme, level) values (?, ?, ?)
                on conflict (target) do update set scheme = excluded.scheme, level = excluded.level""",
                target,
                counting.scheme(),
                counting.level() == null ? null : counting.level().name());
    }
}
