package org.pingandeng.course.programme.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.pingandeng.course.programme.model.DatedPolicy;
import org.pingandeng.course.programme.model.PlayerPolicies;
import org.pingandeng.course.programme.model.PlayerPolicy;
import org.pingandeng.course.sql.Database;

/** The player's policies in PostgreSQL. */
@ApplicationScoped
public class JdbcPlayerPolicies implements PlayerPolicies {

    private static final String EVERYBODY = "*";
    private static final String ADD = """
            insert into course.player_policy (programme, from_date, seeking, speeds, faster_percent, least_percent,
                questions, answer_seconds, source, mark, at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String ON = """
            select * from course.player_policy where programme in (?, '*') and from_date <= ?
            order by programme = '*', from_date desc, id desc limit 1""";
    /** A day before the first policy for everybody is judged by that first one. */
    private static final String FIRST =
            "select * from course.player_policy where programme = '*' order by from_date, id desc limit 1";

    @Inject
    Database database;

    /** For the container. */
    public JdbcPlayerPolicies() {}

    /**
     * Policies in a database of one's own.
     *
     * @param database with the schema
     */
    public JdbcPlayerPolicies(Database database) {
        this.database = database;
    }

    @Override
    public void add(DatedPolicy added) {
        PlayerPolicy policy = added.policy();
        database.change(
                ADD,
                added.programme().orElse(EVERYBODY),
                added.from(),
                policy.seeking().name(),
                policy.speeds().stream().map(String::valueOf).toList(),
                policy.fasterPercent(),
                policy.leastPercent(),
                policy.questions().count(),
                policy.questions().answerSeconds(),
                added.source(),
                added.mark(),
                added.at());
    }

    @Override
    public List<DatedPolicy> all() {
        return database.list(
                "select * from course.player_policy order by programme <> '*', programme, from_date desc, id desc",
                JdbcPlayerPolicies::policy);
    }

    @Override
    public DatedPolicy on(String programme, LocalDate day) {
        return database.one(ON, JdbcPlayerPolicies::policy, programme, day)
                .or(() -> database.one(FIRST, JdbcPlayerPolicies::policy))
                .orElseThrow();
    }

    private static DatedPolicy policy(ResultSet row) throws SQLException {
        String programme = row.getString("programme");
        PlayerPolicy policy = new PlayerPolicy(
                PlayerPolicy.Seeking.valueOf(row.getString("seeking")),
                Database.texts(row, "speeds").stream().map(Integer::valueOf).toList(),
                row.getInt("faster_percent"),
                row.getInt("least_percent"),
                new PlayerPolicy.Questions(row.getInt("questions"), row.getInt("answer_seconds")));
        return new DatedPolicy(
                Optional.of(programme).filter(code -> !code.equals(EVERYBODY)),
                row.getObject("from_date", LocalDate.class),
                policy,
                row.getString("source"),
                row.getString("mark"),
                Database.instant(row, "at"));
    }
}
