package org.pingandeng.quiz.assembly.store;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.pingandeng.quiz.assembly.model.Expectations;
import org.pingandeng.quiz.sql.Sql;

/** {@link Expectations} by JDBC. */
@ApplicationScoped
public class JdbcExpectations implements Expectations {

    private static final String ON = """
            select distinct on (kind, about) * from quiz.expectation where valid_from <= ?
            order by kind, about, valid_from desc""";
    private static final String SET = """
            insert into quiz.expectation (kind, about, value, valid_from, source) values (?, ?, ?, ?, ?)
            on conflict (kind, about, valid_from) do update set value = excluded.value, source = excluded.source""";

    @Resource(lookup = "java:app/jdbc/portal")
    DataSource database;

    /** For the container. */
    public JdbcExpectations() {}

    /**
     * For a store outside the container.
     *
     * @param database with the schema quiz
     */
    public JdbcExpectations(DataSource database) {
        this.database = database;
    }

    @Override
    public List<Line> on(LocalDate day) {
        return new Sql(database).ask(ON, JdbcExpectations::line, day);
    }

    @Override
    public void set(Line line) {
        new Sql(database).change(SET, line.kind().name(), line.about(), line.value(), line.validFrom(), line.source());
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                Kind.valueOf(row.getString("kind")),
                row.getString("about"),
                row.getDouble("value"),
                row.getObject("valid_from", LocalDate.class),
                row.getString("source"));
    }
}
