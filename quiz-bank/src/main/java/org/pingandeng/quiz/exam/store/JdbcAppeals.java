package org.pingandeng.quiz.exam.store;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.pingandeng.quiz.bank.model.ItemBank.VersionId;
import org.pingandeng.quiz.exam.model.Appeal;
import org.pingandeng.quiz.exam.model.Appeals;
import org.pingandeng.quiz.exam.model.CandidateId;
import org.pingandeng.quiz.sql.Sql;

/** {@link Appeals} by JDBC. */
@ApplicationScoped
public class JdbcAppeals implements Appeals {

    private static final String FILE = """
            insert into quiz.appeal (id, sitting, slot, candidate, exam, item, version, text, at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""";
    private static final String ALL = """
            select a.*, r.upheld, r.answer, r.at as ruled_at
            from quiz.appeal a left join quiz.appeal_ruling r on r.appeal = a.id\s""";
    private static final String RULE = """
            insert into quiz.appeal_ruling (appeal, upheld, answer, ruled_by, at, correction)
            values (?, ?, ?, ?, ?, ?) on conflict do nothing""";

    @Resource(lookup = "java:app/jdbc/portal")
    DataSource database;

    /** For the container. */
    public JdbcAppeals() {}

    /**
     * For a store outside the container.
     *
     * @param database with the schema quiz
     */
    public JdbcAppeals(DataSource database) {
        this.database = database;
    }

    private Sql sql() {
        return new Sql(database);
    }

    @Override
    public boolean file(Appeal appeal) {
        return sql().change(
                                FILE,
                                appeal.id(),
                                appeal.sitting(),
                                appeal.slot(),
                                appeal.candidate().value(),
                                appeal.exam(),
                                appeal.version().item(),
                                appeal.version().version(),
                                appeal.text(),
                                appeal.at())
                == 1;
    }

    @Override
    public Optional<Appeal> find(UUID id) {
        return sql().ask(ALL + "where a.id = ?", JdbcAppeals::appeal, id).stream()
                .findFirst();
    }

    @Override
    public List<Appeal> of(UUID sitting) {
        return sql().ask(ALL + "where a.sitting = ? order by a.slot", JdbcAppeals::appeal, sitting);
    }

    @Override
    public List<Appeal> waiting(int most) {
        return sql().ask(ALL + "order by r.at desc nulls first, a.at limit ?", JdbcAppeals::appeal, most);
    }

    @Override
    public List<Appeal> sameAs(Appeal appeal) {
        return sql().ask(
                        ALL + "where a.item = ? and a.version = ? and r.appeal is null",
                        JdbcAppeals::appeal,
                        appeal.version().item(),
                        appeal.version().version());
    }

    @Override
    public boolean rule(UUID id, Appeal.Ruling ruling, UUID by, UUID correction) {
        return sql().change(RULE, id, ruling.upheld(), ruling.answer(), by, ruling.at(), correction) == 1;
    }

    private static Appeal appeal(ResultSet row) throws SQLException {
        return new Appeal(
                row.getObject("id", UUID.class),
                row.getObject("sitting", UUID.class),
                row.getInt("slot"),
                new CandidateId(row.getObject("candidate", UUID.class)),
                row.getString("exam"),
                new VersionId(row.getObject("item", UUID.class), row.getInt("version")),
                row.getString("text"),
                Sql.instant(row, "at"),
                Sql.instant(row, "ruled_at") == null
                        ? Optional.empty()
                        : Optional.of(new Appeal.Ruling(
                                row.getBoolean("upheld"), row.getString("answer"), Sql.instant(row, "ruled_at"))));
    }
}
