package org.pingandeng.quiz.exam.store;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.pingandeng.quiz.exam.model.Exam;
import org.pingandeng.quiz.exam.model.Exams;
import org.pingandeng.quiz.sql.PaperJson;
import org.pingandeng.quiz.sql.Sql;

/** {@link Exams} by JDBC. */
@ApplicationScoped
public class JdbcExams implements Exams {

    private static final String KEEP = """
            insert into quiz.exam (code, title_zh, title_en, minutes, pass_mark, attempts, grace_seconds, blueprint,
              changed_at, forms)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (code) do update set title_zh = excluded.title_zh, title_en = excluded.title_en,
              minutes = excluded.minutes, pass_mark = excluded.pass_mark, attempts = excluded.attempts,
              grace_seconds = excluded.grace_seconds, blueprint = excluded.blueprint,
              changed_at = excluded.changed_at, forms = excluded.forms""";

    @Resource(lookup = "java:app/jdbc/portal")
    DataSource database;

    /** For the container. */
    public JdbcExams() {}

    /**
     * For a store outside the container.
     *
     * @param database with the schema quiz
     */
    public JdbcExams(DataSource database) {
        this.database = database;
    }

    @Override
    public void keep(Exam exam, Instant now) {
        new Sql(database)
                .change(
                        KEEP,
                        exam.code(),
                        exam.titleZh(),
                        exam.titleEn(),
                        (int) exam.time().toMinutes(),
                        exam.passMark(),
                        exam.attempts(),
                        (int) exam.grace().toSeconds(),
                        PaperJson.write(exam.blueprint()),
                        now,
                        exam.forms().isEmpty() ? null : PaperJson.writeForms(exam.forms()));
    }

    @Override
    public Optional<Exam> known(String code) {
        return new Sql(database)
                .ask("select * from quiz.exam where code = ?", JdbcExams::exam, code).stream()
                        .findFirst();
    }

    @Override
    public void open(String code, boolean open, Instant now) {
        new Sql(database).change("update quiz.exam set open = ?, changed_at = ? where code = ?", open, now, code);
    }

    @Override
    public Optional<Exam> find(String code) {
        return new Sql(database)
                .ask("select * from quiz.exam where code = ? and open", JdbcExams::exam, code).stream()
                        .findFirst();
    }

    @Override
    public List<Exam> all() {
        return new Sql(database).ask("select * from quiz.exam where open order by code", JdbcExams::exam);
    }

    private static Exam exam(ResultSet row) throws SQLException {
        return new Exam(
                row.getString("code"),
                row.getString("title_zh"),
                row.getString("title_en"),
                Duration.ofMinutes(row.getInt("minutes")),
                row.getDouble("pass_mark"),
                row.getInt("attempts"),
                Duration.ofSeconds(row.getInt("grace_seconds")),
                PaperJson.blueprint(row.getString("blueprint")),
                PaperJson.forms(row.getString("forms")));
    }
}
