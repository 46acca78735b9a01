package org.pingandeng.quiz.assembly.store;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.pingandeng.quiz.assembly.model.ExamSetting;
import org.pingandeng.quiz.assembly.model.ExamSettings;
import org.pingandeng.quiz.sql.Sql;

/** {@link ExamSettings} by JDBC. */
@ApplicationScoped
public class JdbcExamSettings implements ExamSettings {

    private static final String KEEP = """
            insert into quiz.exam_setting (exam, blueprint, papers, set_by, set_at) values (?, ?, ?, ?, ?)
            on conflict (exam) do update set blueprint = excluded.blueprint, papers = excluded.papers,
              set_by = excluded.set_by, set_at = excluded.set_at""";

    @Resource(lookup = "java:app/jdbc/portal")
    DataSource database;

    /** For the container. */
    public JdbcExamSettings() {}

    /**
     * For a store outside the container.
     *
     * @param database with the schema quiz
     */
    public JdbcExamSettings(DataSource database) {
        this.database = database;
    }

    @Override
    public void keep(ExamSetting setting) {
        String papers = setting.papers().stream().map(UUID::toString).collect(Collectors.joining(" "));
        new Sql(database).change(KEEP, setting.exam(), setting.plan(), papers, setting.by(), setting.at());
    }

    @Override
    public Optional<ExamSetting> find(String exam) {
        return new Sql(database)
                .ask("select * from quiz.exam_setting where exam = ?", JdbcExamSettings::setting, exam).stream()
                        .findFirst();
    }

    @Override
    public List<ExamSetting> all() {
        return new Sql(database)
                .ask("select * from quiz.exam_setting order by set_at desc, exam", JdbcExamSettings::setting);
    }

    private static ExamSetting setting(ResultSet row) throws SQLException {
        return new ExamSetting(
                row.getString("exam"),
                row.getObject("blueprint", UUID.class),
                Arrays.stream(row.getString("papers").split(" "))
                        .filter(id -> !id.isEmpty())
                        .map(UUID::fromString)
                        .toList(),
                row.getObject("set_by", UUID.class),
                Sql.instant(row, "set_at"));
    }
}
