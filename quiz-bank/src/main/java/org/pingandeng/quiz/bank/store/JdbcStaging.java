package org.pingandeng.quiz.bank.store;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.pingandeng.quiz.bank.model.BankItem;
import org.pingandeng.quiz.bank.model.Finding;
import org.pingandeng.quiz.bank.model.RowChoice;
import org.pingandeng.quiz.bank.model.RowEffect;
import org.pingandeng.quiz.bank.model.StagedRow;
import org.pingandeng.quiz.bank.model.StagedRow.Near;
import org.pingandeng.quiz.bank.model.Staging;
import org.pingandeng.quiz.bank.model.Tally;
import org.pingandeng.quiz.exchange.Filed;
import org.pingandeng.quiz.exchange.ItemRow;
import org.pingandeng.quiz.item.ItemJson;
import org.pingandeng.quiz.item.Use;
import org.pingandeng.quiz.sql.Sql;

/** {@link Staging} by JDBC. */
@ApplicationScoped
public class JdbcStaging implements Staging {

    private static final String ADD = """
            insert into quiz.import_row (job, number, line, code, purpose, type, topic, difficulty, options, stem, body,
              bands, effect, item, seen, like_item, like_number, resemblance, choice, fields, posts, operations)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::int[], ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String FIND = """
            insert into quiz.import_finding (job, number, kind, line, place, reason, found)
            values (?, ?, ?, ?, ?, ?, ?)""";
    private static final String ROWS = "select * from quiz.import_row where job = ? and ";
    private static final Map<Which, String> ONLY = Map.of(
            Which.ALL, "true",
            Which.FRESH, "effect = 'FRESH'",
            Which.REVISED, "effect = 'REVISED'",
            Which.ALIKE, "resemblance is not null");
    private static final String FINDINGS = """
            select kind, line, place, reason, found from quiz.import_finding where job = ? and kind = ?
            order by number offset ? limit ?""";
    private static final String TALLY = """
            select count(*) filter (where effect = 'FRESH' and choice = 'TAKE'),
              count(*) filter (where effect = 'REVISED' and choice = 'TAKE'),
              count(*) filter (where effect = 'UNCHANGED'),
              count(*) filter (where effect <> 'UNCHANGED' and choice = 'SKIP'),
              count(resemblance)
            from quiz.import_row where job = ?""";
    private static final String CHOOSE =
            "update quiz.import_row set choice = ? where job = ? and effect <> 'UNCHANGED' and choice <> ? and ";

    @Resource(lookup = "java:app/jdbc/portal")
    DataSource database;

    /** For the container. */
    public JdbcStaging() {}

    /**
     * For a store outside the container.
     *
     * @param database with the schema quiz
     */
    public JdbcStaging(DataSource database) {
        this.database = database;
    }

    private Sql sql() {
        return new Sql(database);
    }

    @Override
    public void clear(UUID job) {
        sql().change("delete from quiz.import_row where job = ?", job);
        sql().change("delete from quiz.import_finding where job = ?", job);
    }

    @Override
    public void add(UUID job, List<StagedRow> rows) {
        batch(ADD, rows, (add, row) -> fill(add, job, row));
    }

    @Override
    public void find(UUID job, List<Finding> findings) {
        int[] number = {0};
        batch(
                FIND,
                findings,
                (find, finding) -> fill(
                        find,
                        job,
                        number[0]++,
                        finding.kind().name(),
                        finding.line(),
                        finding.place(),
                        finding.reason(),
                        finding.found()));
    }

    @FunctionalInterface
    private interface Filler<T> {
        void fill(PreparedStatement statement, T value) throws SQLException;
    }

    private <T> void batch(String text, List<T> values, Filler<T> filler) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(text)) {
            for (T value : values) {
                filler.fill(statement, value);
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException failed) {
            throw new IllegalStateException("Rows of an import could not be staged", failed);
        }
    }

    /** An item describes itself in the same way here as in the bank. */
    private static void fill(PreparedStatement add, UUID job, StagedRow staged) throws SQLException {
        ItemRow row = staged.row();
        BankItem item = new BankItem(row.code(), row.use(), row.item(), null, Instant.EPOCH);
        Near near = staged.near();
        fill(
                add,
                job,
                staged.number(),
                row.row(),
                item.code(),
                item.use().name(),
                item.type().word(),
                item.topic(),
                item.difficulty(),
                item.options(),
                item.stem(),
                ItemJson.write(row.item()),
                JdbcLikenesses.array(staged.bands()),
                staged.effect().name(),
                staged.item(),
                staged.seen(),
                near == null ? null : near.item(),
                near == null || near.number() < 0 ? null : near.number(),
                near == null ? null : (float) near.resemblance(),
                staged.choice().name(),
                row.filed().fields().toArray(String[]::new),
                row.filed().posts().toArray(String[]::new),
                row.filed().operations().toArray(String[]::new));
    }

    private static void fill(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    @Override
    public List<StagedRow> rows(UUID job, Which which, int from, int most) {
        return sql().ask(
                        ROWS + ONLY.get(which) + " order by number offset ? limit ?",
                        JdbcStaging::row,
                        job,
                        from,
                        most);
    }

    @Override
    public Map<Integer, StagedRow> rows(UUID job, Collection<Integer> numbers) {
        return sql().ask(ROWS + "number = any(?)", JdbcStaging::row, job, numbers.toArray(Integer[]::new)).stream()
                .collect(Collectors.toMap(StagedRow::number, Function.identity()));
    }

    private static StagedRow row(ResultSet row) throws SQLException {
        ItemRow item = new ItemRow(
                row.getLong("line"),
                row.getString("code"),
                Use.valueOf(row.getString("purpose")),
                ItemJson.read(row.getString("body")),
                new Filed(labels(row, "fields"), labels(row, "posts"), labels(row, "operations")));
        return new StagedRow(
                row.getInt("number"),
                item,
                new int[0],
                RowEffect.valueOf(row.getString("effect")),
                row.getObject("item", UUID.class),
                row.getInt("seen"),
                near(row),
                RowChoice.valueOf(row.getString("choice")));
    }

    private static List<String> labels(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }

    private static Near near(ResultSet row) throws SQLException {
        float resemblance = row.getFloat("resemblance");
        if (row.wasNull()) {
            return null;
        }
        UUID item = row.getObject("like_item", UUID.class);
        return new Near(item, item == null ? row.getInt("like_number") : -1, resemblance);
    }

    @Override
    public List<Finding> findings(UUID job, Finding.Kind kind, int from, int most) {
        return sql().ask(
                        FINDINGS,
                        row -> new Finding(
                                kind,
                                row.getLong("line"),
                                row.getString("place"),
                                row.getString("reason"),
                                row.getString("found")),
                        job,
                        kind.name(),
                        from,
                        most);
    }

    @Override
    public int count(UUID job, Finding.Kind kind) {
        return sql().ask(
                        "select count(*) from quiz.import_finding where job = ? and kind = ?",
                        row -> row.getInt(1),
                        job,
                        kind.name())
                .get(0);
    }

    @Override
    public Tally tally(UUID job) {
        return sql().ask(
                        TALLY,
                        row -> new Tally(row.getInt(1), row.getInt(2), row.getInt(3), row.getInt(4), row.getInt(5)),
                        job)
                .get(0);
    }

    @Override
    public int last(UUID job) {
        return sql().ask(
                        "select coalesce(max(number), -1) from quiz.import_row where job = ?",
                        row -> row.getInt(1),
                        job)
                .get(0);
    }

    @Override
    public void choose(UUID job, Collection<Integer> numbers, RowChoice choice) {
        sql().change(CHOOSE + "number = any(?)", choice.name(), job, choice.name(), numbers.toArray(Integer[]::new));
    }

    @Override
    public void chooseAlike(UUID job, RowChoice choice) {
        sql().change(CHOOSE + "resemblance is not null", choice.name(), job, choice.name());
    }
}
