package org.pingandeng.quiz.exam.store;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.pingandeng.quiz.exam.model.CandidateId;
import org.pingandeng.quiz.exam.model.Candidates;
import org.pingandeng.quiz.sql.Sql;

/** {@link Candidates} by JDBC: of each candidate the latest line counts. */
@ApplicationScoped
public class JdbcCandidates implements Candidates {

    private static final String OF = """
            select candidate from (
              select candidate, (array_agg(listed order by line desc))[1] as stands, min(line) as first
              from quiz.exam_candidate where exam = ? group by candidate) latest
            where stands order by first""";

    @Resource(lookup = "java:app/jdbc/portal")
    DataSource database;

    /** For the container. */
    public JdbcCandidates() {}

    /**
     * For a store outside the container.
     *
     * @param database with the schema quiz
     */
    public JdbcCandidates(DataSource database) {
        this.database = database;
    }

    @Override
    public boolean listed(String exam, CandidateId candidate) {
        return new Sql(database)
                        .ask(
                                "select listed from quiz.exam_candidate where exam = ? and candidate = ?"
                                        + " order by line desc limit 1",
                                row -> row.getBoolean(1),
                                exam,
                                candidate.value())
                        .stream()
                        .anyMatch(Boolean::booleanValue);
    }

    @Override
    public List<CandidateId> of(String exam) {
        return new Sql(database).ask(OF, row -> new CandidateId(row.getObject(1, UUID.class)), exam);
    }

    @Override
    public boolean list(String exam, CandidateId candidate, boolean listed, UUID by, Instant now) {
        return listed(exam, candidate) != listed
                && new Sql(database)
                                .change(
                                        "insert into quiz.exam_candidate (exam, candidate, listed, by_whom, at)"
                                                + " values (?, ?, ?, ?, ?)",
                                        exam,
                                        candidate.value(),
                                        listed,
                                        by,
                                        now)
                        == 1;
    }
}
