package org.pingandeng.portal.news.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.pingandeng.portal.news.model.Article;
import org.pingandeng.portal.news.model.Articles;
import org.pingandeng.portal.news.model.Column;
import org.pingandeng.quiz.sql.Sql;

/** Columns and articles in two small tables. */
@ApplicationScoped
public class JdbcArticles implements Articles {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<Map<String, String>> FIELDS = new TypeReference<>() {};
    private static final String SELECT =
            "select key, section, fields::text, published_at, changed_at, withdrawn_at, withdrawn_reason"
                    + " from portal.article ";

    @Resource(lookup = "java:app/jdbc/portal")
    DataSource database;

    private Sql sql;

    /** For the container. */
    protected JdbcArticles() {}

    /**
     * For a database given by hand.
     *
     * @param database connections to it
     */
    public JdbcArticles(DataSource database) {
        this.database = database;
        open();
    }

    @PostConstruct
    void open() {
        sql = new Sql(database);
    }

    @Override
    public List<Column> columns() {
        return sql.ask(
                "select code, parent, kind, name, name_en, place from portal.news_column order by place, code",
                row -> new Column(
                        row.getString(1),
                        row.getString(2),
                        Column.Kind.valueOf(row.getString(3).toUpperCase(Locale.ROOT)),
                        row.getString(4),
                        row.getString(5),
                        row.getInt(6)));
    }

    @Override
    public void keep(Column column) {
        sql.change(
                """
                insert into portal.news_column (code, parent, kind, name, name_en, place) values (?, ?, ?, ?, ?, ?)
                on conflict (code) do update set name = excluded.name, name_en = excluded.name_en,
                place = excluded.place""",
                column.code(),
                column.parent(),
                column.kind().name().toLowerCase(Locale.ROOT),
                column.name(),
                column.nameEn(),
                column.place());
    }

    @Override
    public List<Article> all() {
        return sql.ask(SELECT + "order by published_at desc, key", JdbcArticles::article);
    }

    @Override
    public Optional<Article> find(String key) {
        return sql.ask(SELECT + "where key = ?", JdbcArticles::article, key).stream()
                .findFirst();
    }

    @Override
    public void publish(String key, String section, Map<String, String> fields, Instant now) {
        sql.change("""
                insert into portal.article (key, section, fields, published_at, changed_at) values (?, ?, ?::jsonb, ?, ?)
                on conflict (key) do update set section = excluded.section, fields = excluded.fields,
                changed_at = excluded.changed_at, withdrawn_at = null, withdrawn_reason = ''""", key, section, json(fields), now, now);
    }

    @Override
    public boolean withdraw(String key, String reason, Instant now) {
        return sql.change(
                        "update portal.article set withdrawn_at = ?, withdrawn_reason = ? where key = ?"
                                + " and withdrawn_at is null",
                        now,
                        reason,
                        key)
                == 1;
    }

    @Override
    public void note(Checked checked) {
        sql.change("""
                insert into portal.link_check (address, status, problem, checked_at) values (?, ?, ?, ?)
                on conflict (address) do update set status = excluded.status, problem = excluded.problem,
                checked_at = excluded.checked_at""", checked.address(), checked.status(), checked.problem(), checked.checkedAt());
    }

    @Override
    public List<Checked> checked() {
        return sql.ask(
                "select address, status, problem, checked_at from portal.link_check order by address",
                row -> new Checked(row.getString(1), row.getInt(2), row.getString(3), Sql.instant(row, "checked_at")));
    }

    private static Article article(ResultSet row) throws SQLException {
        try {
            return new Article(
                    row.getString("key"),
                    row.getString("section"),
                    JSON.readValue(row.getString("fields"), FIELDS),
                    Sql.instant(row, "published_at"),
                    Sql.instant(row, "changed_at"),
                    Sql.instant(row, "withdrawn_at"),
                    row.getString("withdrawn_reason"));
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("A kept article cannot be read", damaged);
        }
    }

    private static String json(Map<String, String> fields) {
        try {
            return JSON.writeValueAsString(fields);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
