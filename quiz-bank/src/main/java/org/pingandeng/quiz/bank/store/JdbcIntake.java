package org.pingandeng.quiz.bank.store;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.pingandeng.quiz.bank.model.Intake;
import org.pingandeng.quiz.item.Item;
import org.pingandeng.quiz.item.ItemJson;
import org.pingandeng.quiz.item.Use;
import org.pingandeng.quiz.sql.Sql;

/**
 * {@link Intake} by JDBC: rows move from table to table inside PostgreSQL, in the columns in which a
 * {@link org.pingandeng.quiz.bank.model.BankItem} describes itself.
 */
@ApplicationScoped
public class JdbcIntake implements Intake {

    private static final String CODED = """
            select i.code, i.id, i.version, i.purpose, v.body from quiz.item i
            join quiz.item_version v on v.item = i.id and v.version = i.version where i.code = any(?)""";
    private static final String LATEST = """
            select i.id, v.body from quiz.item i
            join quiz.item_version v on v.item = i.id and v.version = i.version where i.id = any(?)""";
    private static final String OUTDATED = """
            select exists (
              select 1 from quiz.import_row r left join quiz.item i on i.code = r.code
              where r.job = ? and r.effect <> 'UNCHANGED' and r.choice = 'TAKE'
              and (coalesce(i.version, 0) <> r.seen or i.purpose <> r.purpose))""";
    private static final String CHOSEN =
            " from quiz.import_row r where r.job = ? and r.number >= ? and r.number < ? and r.choice = 'TAKE' and ";
    private static final String ADD = """
            insert into quiz.item (id, code, purpose, state, version, type, topic, difficulty, options, stem, author,
              created_at, changed_at)
            select r.item, r.code, r.purpose, 'DRAFT', 1, r.type, r.topic, r.difficulty, r.options, r.stem,
              ?::uuid, ?::timestamptz, ?::timestamptz""";
    private static final String REVISE = """
            update quiz.item i set version = r.seen + 1, state = 'DRAFT', type = r.type, topic = r.topic,
              difficulty = r.difficulty, options = r.options, stem = r.stem, author = ?, changed_at = ?,
              lock = i.lock + 1""";
    private static final String VERSION = """
            insert into quiz.item_version (item, version, body, created_at) select r.item, r.seen + 1, r.body, ?::timestamptz""";
    private static final String SIGN = """
            insert into quiz.item_likeness (item, version, bands) select r.item, r.seen + 1, r.bands""";
    private static final String FILE = """
            insert into quiz.item_tag (item, kind, value)
            select r.item, t.kind, t.label from quiz.import_row r
            cross join lateral (
              select 'FIELD', unnest(r.fields) union all select 'POST', unnest(r.posts)
              union all select 'OPERATION', unnest(r.operations)) t (kind, label)
            where r.job = ? and r.number >= ? and r.number < ? and (r.choice = 'TAKE' or r.effect = 'UNCHANGED')
            on conflict do nothing""";
    private static final String SIGN_AGAIN =
            " on conflict (item) do update set version = excluded.version, bands = excluded.bands";

    @Resource(lookup = "java:app/jdbc/portal")
    DataSource database;

    /** For the container. */
    public JdbcIntake() {}

    /**
     * For a store outside the container.
     *
     * @param database with the schema quiz
     */
    public JdbcIntake(DataSource database) {
        this.database = database;
    }

    private Sql sql() {
        return new Sql(database);
    }

    @Override
    public Map<String, Known> coded(Collection<String> codes) {
        Map<String, Known> known = new HashMap<>();
        sql().ask(
                        CODED,
                        row -> known.put(
                                row.getString("code"),
                                new Known(
                                        row.getObject("id", UUID.class),
                                        row.getInt("version"),
                                        Use.valueOf(row.getString("purpose")),
                                        ItemJson.read(row.getString("body")))),
                        (Object) codes.toArray(String[]::new));
        return known;
    }

    @Override
    public Map<UUID, Item> latest(Collection<UUID> ids) {
        Map<UUID, Item> latest = new HashMap<>();
        sql().ask(
                        LATEST,
                        row -> latest.put(row.getObject("id", UUID.class), ItemJson.read(row.getString("body"))),
                        (Object) ids.toArray(UUID[]::new));
        return latest;
    }

    @Override
    public boolean outdated(UUID job) {
        return sql().ask(OUTDATED, row -> row.getBoolean(1), job).get(0);
    }

    @Override
    public int take(UUID job, int from, int to, UUID author, Instant now) {
        String changing = CHOSEN + "r.effect in ('FRESH', 'REVISED')";
        sql().change(ADD + CHOSEN + "r.effect = 'FRESH'", author, now, now, job, from, to);
        sql().change(
                        REVISE + CHOSEN + "r.effect = 'REVISED' and i.id = r.item and i.version = r.seen",
                        author,
                        now,
                        job,
                        from,
                        to);
        sql().change(SIGN + changing + SIGN_AGAIN, job, from, to);
        int taken = sql().change(VERSION + changing, now, job, from, to);
        sql().change(FILE, job, from, to);
        return taken;
    }
}
