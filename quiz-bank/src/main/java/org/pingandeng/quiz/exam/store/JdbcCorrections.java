package org.pingandeng.quiz.exam.store;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import javax.sql.DataSource;
import org.pingandeng.quiz.bank.model.ItemBank.VersionId;
import org.pingandeng.quiz.exam.model.Correction;
import org.pingandeng.quiz.exam.model.Corrections;
import org.pingandeng.quiz.sql.Sql;

/** {@link Corrections} by JDBC. */
@ApplicationScoped
public class JdbcCorrections implements Corrections {

    private static final String ADD = """
            insert into quiz.correction (id, item, version, rekeyed_to, nobody_loses, reason, erratum, made_by, at,
              changed, now_passed, no_longer_passed) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String OF = """
            select distinct on (item, version) * from quiz.correction where item = any(?)
            order by item, version, number desc""";

    @Resource(lookup = "java:app/jdbc/portal")
    DataSource database;

    /** For the container. */
    public JdbcCorrections() {}

    /**
     * For a store outside the container.
     *
     * @param database with the schema quiz
     */
    public JdbcCorrections(DataSource database) {
        this.database = database;
    }

    @Override
    public void add(Correction correction) {
        new Sql(database)
                .change(
                        ADD,
                        correction.id(),
                        correction.version().item(),
                        correction.version().version(),
                        correction.rekeyedTo().isPresent()
                                ? correction.rekeyedTo().getAsInt()
                                : null,
                        correction.nobodyLoses(),
                        correction.reason(),
                        correction.erratum(),
                        correction.by(),
                        correction.at(),
                        correction.effect().changed(),
                        correction.effect().nowPassed(),
                        correction.effect().noLongerPassed());
    }

    @Override
    public Map<VersionId, Correction> of(Collection<VersionId> versions) {
        Map<VersionId, Correction> corrections = new HashMap<>();
        UUID[] items = versions.stream().map(VersionId::item).distinct().toArray(UUID[]::new);
        new Sql(database)
                .ask(OF, JdbcCorrections::correction, (Object) items)
                .forEach(found -> corrections.put(found.version(), found));
        corrections.keySet().retainAll(versions);
        return corrections;
    }

    @Override
    public List<UUID> sittings(VersionId version) {
        return new Sql(database)
                .ask(
                        "select id from quiz.sitting where closed_at is not null and closed_by <> 'VOID' and paper like ?",
                        row -> row.getObject("id", UUID.class),
                        "%" + version.item() + "%");
    }

    @Override
    public List<Correction> latest(int most) {
        return new Sql(database)
                .ask("select * from quiz.correction order by number desc limit ?", JdbcCorrections::correction, most);
    }

    private static Correction correction(ResultSet row) throws SQLException {
        int to = row.getInt("rekeyed_to");
        return new Correction(
                row.getObject("id", UUID.class),
                new VersionId(row.getObject("item", UUID.class), row.getInt("version")),
                to == 0 ? OptionalInt.empty() : OptionalInt.of(to),
                row.getBoolean("nobody_loses"),
                row.getString("reason"),
                row.getString("erratum"),
                row.getObject("made_by", UUID.class),
                Sql.instant(row, "at"),
                new Correction.Effect(row.getInt("changed"), row.getInt("now_passed"), row.getInt("no_longer_passed")));
    }
}
