package org.pingandeng.portal.law.store;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.pingandeng.portal.law.model.Law;
import org.pingandeng.portal.law.model.LawChange;
import org.pingandeng.portal.law.model.LawSheet;
import org.pingandeng.portal.law.model.Laws;

/** Laws in two small tables. */
@ApplicationScoped
public class JdbcLaws implements Laws {

    private static final String KEEP = """
            insert into portal.law (code, title, title_en, in_force, issuer, number, level, status, replaced_by,
              repealed_on, official_url, summary, summary_en, mark)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (code) do update set title = excluded.title, title_en = excluded.title_en,
              in_force = excluded.in_force, issuer = excluded.issuer, number = excluded.number, level = excluded.level,
              status = excluded.status, replaced_by = excluded.replaced_by, repealed_on = excluded.repealed_on,
              official_url = excluded.official_url, summary = excluded.summary, summary_en = excluded.summary_en,
              mark = excluded.mark""";
    private static final String APPEND =
            "insert into portal.law_change (law, number, at, gist_before, gist_after) values (?, ?, ?, ?, ?)";
    private static final String ALL = """
            select l.*, a.number as article, a.gist, a.gist_en, a.mark as article_mark, a.source
            from portal.law l left join portal.law_article a on a.law = l.code
            order by l.code, substring(a.number from '^\\d+')::int nulls last, a.number""";

    @Resource(lookup = "java:app/jdbc/portal")
    DataSource database;

    /** For the container. */
    protected JdbcLaws() {}

    /**
     * For a database given by hand.
     *
     * @param database connections to it
     */
    public JdbcLaws(DataSource database) {
        this.database = database;
    }

    @Override
    public void keep(Law law) {
        LawSheet sheet = law.sheet();
        change(
                KEEP,
                law.code(),
                law.title(),
                text(law.titleEn()),
                law.inForce(),
                sheet.issuer(),
                sheet.number(),
                sheet.level(),
                sheet.status(),
                sheet.replacedBy(),
                sheet.repealedOn(),
                sheet.officialUrl(),
                sheet.summary(),
                sheet.summaryEn(),
                sheet.mark());
        change("delete from portal.law_article where law = ?", law.code());
        for (Law.Article each : law.articles()) {
            change(
                    "insert into portal.law_article (law, number, gist, gist_en, mark, source) values (?, ?, ?, ?, ?, ?)",
                    law.code(),
                    each.number(),
                    each.gist(),
                    text(each.gistEn()),
                    each.mark(),
                    text(each.source()));
        }
    }

    @Override
    public List<Law> all() {
        Map<String, Law> heads = new LinkedHashMap<>();
        Map<String, List<Law.Article>> articles = new LinkedHashMap<>();
        try (Connection connection = database.getConnection();
                PreparedStatement ask = connection.prepareStatement(ALL);
                ResultSet row = ask.executeQuery()) {
            while (row.next()) {
                String code = row.getString("code");
                heads.putIfAbsent(code, head(row));
                if (row.getString("article") != null) {
                    articles.computeIfAbsent(code, any -> new ArrayList<>()).add(article(row));
                }
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        return heads.values().stream()
                .map(head -> new Law(
                        head.code(),
                        head.title(),
                        head.titleEn(),
                        head.inForce(),
                        articles.get(head.code()),
                        head.sheet()))
                .toList();
    }

    @Override
    public Optional<Law> find(String code) {
        return all().stream().filter(law -> law.code().equals(code)).findFirst();
    }

    @Override
    public void append(List<LawChange> changes) {
        changes.forEach(each ->
                change(APPEND, each.law(), each.number(), Timestamp.from(each.at()), each.before(), each.after()));
    }

    @Override
    public List<LawChange> changes(Instant from) {
        return changes("at >= ?", Timestamp.from(from));
    }

    @Override
    public List<LawChange> changesOf(String law, String number) {
        return number.isEmpty()
                ? changes("law = ?", law)
                : changes("law = ? and (number = ? or number like ? || '(%')", law, number, number);
    }

    private List<LawChange> changes(String where, Object... values) {
        List<LawChange> changes = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement ask = connection.prepareStatement(
                        "select law, number, at, gist_before, gist_after from portal.law_change where " + where
                                + " order by at desc, id desc limit 500")) {
            for (int i = 0; i < values.length; i++) {
                ask.setObject(i + 1, values[i]);
            }
            try (ResultSet row = ask.executeQuery()) {
                while (row.next()) {
                    changes.add(new LawChange(
                            row.getString(1),
                            row.getString(2),
                            row.getTimestamp(3).toInstant(),
                            row.getString(4),
                            row.getString(5)));
                }
            }
            return changes;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static Law head(ResultSet row) throws SQLException {
        return new Law(
                row.getString("code"),
                row.getString("title"),
                row.getString("title_en"),
                row.getObject("in_force", LocalDate.class),
                List.of(),
                sheet(row));
    }

    private static LawSheet sheet(ResultSet row) throws SQLException {
        return new LawSheet(
                row.getString("issuer"),
                row.getString("number"),
                row.getString("level"),
                row.getString("status"),
                row.getString("replaced_by"),
                row.getObject("repealed_on", LocalDate.class),
                row.getString("official_url"),
                row.getString("summary"),
                row.getString("summary_en"),
                row.getString("mark"));
    }

    private static Law.Article article(ResultSet row) throws SQLException {
        return new Law.Article(
                row.getString("article"),
                row.getString("gist"),
                row.getString("gist_en"),
                row.getString("article_mark"),
                row.getString("source"));
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }

    private void change(String sql, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement change = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                change.setObject(i + 1, values[i]);
            }
            change.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
