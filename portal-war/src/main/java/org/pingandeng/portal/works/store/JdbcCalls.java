package org.pingandeng.portal.works.store;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.pingandeng.portal.works.model.Calls;
import org.pingandeng.portal.works.model.WorkKind;
import org.pingandeng.portal.works.model.WorksCall;
import org.pingandeng.portal.works.model.WorksFile;
import org.pingandeng.quiz.sql.Sql;

/** Calls as rows that the office changes, and what is given away with them. */
@ApplicationScoped
public class JdbcCalls implements Calls {

    private static final String SELECT = """
            select id, title, title_en, rules, kinds, opens, closes, votes_from, votes_until, published, result
            from portal.works_call
            """;
    private static final String KEEP = """
            insert into portal.works_call
              (id, title, title_en, rules, kinds, opens, closes, votes_from, votes_until, published, created_at)
            values (?, ?, ?, ?, ?::text[], ?, ?, ?, ?, ?, ?)
            on conflict (id) do update set title = excluded.title, title_en = excluded.title_en, rules = excluded.rules,
              kinds = excluded.kinds, opens = excluded.opens, closes = excluded.closes, votes_from = excluded.votes_from,
              votes_until = excluded.votes_until, published = excluded.published""";
    private static final String FILES = """
            select f.id, f.call, f.campaign, f.name, f.file, coalesce(sum(n.times), 0)
            from portal.works_file f left join portal.works_fetched n on n.file = f.id where f.offered
            """;

    @Resource(lookup = "java:app/jdbc/portal")
    DataSource database;

    private Sql sql;

    /** For the container. */
    protected JdbcCalls() {}

    /**
     * For a database given by hand.
     *
     * @param database connections to it
     */
    public JdbcCalls(DataSource database) {
        this.database = database;
        open();
    }

    @PostConstruct
    void open() {
        sql = new Sql(database);
    }

    @Override
    public List<WorkKind> kinds() {
        return sql.ask(
                "select code, name, name_en, form from portal.works_kind order by place, code",
                row -> new WorkKind(
                        row.getString(1), row.getString(2), row.getString(3), WorkKind.Form.valueOf(row.getString(4))));
    }

    @Override
    public List<WorksCall> list(boolean publishedOnly, int skip, int most) {
        return sql.ask(
                SELECT + "where published or not ? order by opens desc, id limit ? offset ?",
                JdbcCalls::call,
                publishedOnly,
                most,
                skip);
    }

    @Override
    public long count(boolean publishedOnly) {
        return sql.ask(
                        "select count(*) from portal.works_call where published or not ?",
                        row -> row.getLong(1),
                        publishedOnly)
                .get(0);
    }

    @Override
    public Optional<WorksCall> find(UUID id) {
        return sql.ask(SELECT + "where id = ?", JdbcCalls::call, id).stream().findFirst();
    }

    @Override
    public void keep(WorksCall call, Instant at) {
        sql.change(
                KEEP,
                call.id(),
                call.title(),
                call.titleEn(),
                call.rules(),
                "{" + String.join(",", call.kinds()) + "}",
                call.opens(),
                call.closes(),
                call.votesFrom(),
                call.votesUntil(),
                call.published(),
                at);
    }

    @Override
    public void result(UUID call, String words, Instant at) {
        sql.change("update portal.works_call set result = ?, result_at = ? where id = ?", words, at, call);
    }

    @Override
    public List<WorksFile> files(UUID call) {
        return sql.ask(FILES + "and f.call = ? group by f.id order by f.added_at, f.id", JdbcCalls::file, call);
    }

    @Override
    public Optional<WorksFile> file(UUID id) {
        return sql.ask(FILES + "and f.id = ? group by f.id", JdbcCalls::file, id).stream()
                .findFirst();
    }

    @Override
    public void add(WorksFile file, Instant at) {
        sql.change(
                "insert into portal.works_file (id, call, name, file, added_at) values (?, ?, ?, ?, ?)",
                file.id(),
                file.call(),
                file.name(),
                file.file(),
                at);
    }

    @Override
    public void withdraw(UUID file) {
        sql.change("update portal.works_file set offered = false where id = ?", file);
    }

    @Override
    public void fetched(UUID file, LocalDate day) {
        sql.change("""
                insert into portal.works_fetched as kept (file, day, times) values (?, ?, 1)
                on conflict (file, day) do update set times = kept.times + 1""", file, day);
    }

    private static WorksFile file(ResultSet row) throws SQLException {
        return new WorksFile(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getLong(6));
    }

    private static WorksCall call(ResultSet row) throws SQLException {
        return new WorksCall(
                row.getObject("id", UUID.class),
                row.getString("title"),
                row.getString("title_en"),
                row.getString("rules"),
                List.of((String[]) row.getArray("kinds").getArray()),
                row.getObject("opens", LocalDate.class),
                row.getObject("closes", LocalDate.class),
                row.getObject("votes_from", LocalDate.class),
                row.getObject("votes_until", LocalDate.class),
                row.getBoolean("published"),
                row.getString("result"));
    }
}
