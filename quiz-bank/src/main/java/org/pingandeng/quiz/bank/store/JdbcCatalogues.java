package org.pingandeng.quiz.bank.store;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.pingandeng.quiz.bank.model.Catalogue;
import org.pingandeng.quiz.bank.model.Catalogue.Entry;
import org.pingandeng.quiz.bank.model.Catalogues;
import org.pingandeng.quiz.bank.model.TagKind;
import org.pingandeng.quiz.sql.Sql;

/** {@link Catalogues} by JDBC. */
@ApplicationScoped
public class JdbcCatalogues implements Catalogues {

    private static final String KEEP = """
            insert into quiz.catalogue (code, kind, title, title_en, valid_from, valid_until, source, mark)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (code) do update set kind = excluded.kind, title = excluded.title, title_en = excluded.title_en,
              valid_from = excluded.valid_from, valid_until = excluded.valid_until, source = excluded.source,
              mark = excluded.mark""";
    private static final String ENTRY = """
            insert into quiz.catalogue_entry (catalogue, place, category, name, examined_from, mark)
            values (?, ?, ?, ?, ?, ?)""";
    private static final String ALL = """
            select c.code, c.kind, c.title, c.title_en, c.valid_from, c.valid_until, c.source, c.mark,
              e.category, e.name, e.examined_from, e.mark as entry_mark
            from quiz.catalogue c join quiz.catalogue_entry e on e.catalogue = c.code
            order by array_position(array['FIELD', 'POST', 'OPERATION'], c.kind), c.valid_from desc, c.code, e.place""";

    @Resource(lookup = "java:app/jdbc/portal")
    DataSource database;

    /** For the container. */
    public JdbcCatalogues() {}

    /**
     * For a store outside the container.
     *
     * @param database with the schema quiz
     */
    public JdbcCatalogues(DataSource database) {
        this.database = database;
    }

    @Override
    public void keep(Catalogue catalogue) {
        Sql sql = new Sql(database);
        sql.change(
                KEEP,
                catalogue.code(),
                catalogue.kind().name(),
                catalogue.title(),
                catalogue.titleEn(),
                catalogue.from(),
                catalogue.until(),
                catalogue.source(),
                catalogue.mark());
        sql.change("delete from quiz.catalogue_entry where catalogue = ?", catalogue.code());
        int place = 0;
        for (Entry entry : catalogue.entries()) {
            place++;
            sql.change(
                    ENTRY, catalogue.code(), place, entry.category(), entry.name(), entry.examinedFrom(), entry.mark());
        }
    }

    @Override
    public List<Catalogue> all() {
        Map<String, Catalogue> heads = new LinkedHashMap<>();
        Map<String, List<Entry>> entries = new LinkedHashMap<>();
        new Sql(database).ask(ALL, row -> {
            heads.putIfAbsent(row.getString("code"), head(row));
            return entries.computeIfAbsent(row.getString("code"), any -> new ArrayList<>())
                    .add(entry(row));
        });
        return heads.values().stream()
                .map(head -> with(head, entries.get(head.code())))
                .toList();
    }

    private static Catalogue with(Catalogue head, List<Entry> entries) {
        return new Catalogue(
                head.code(),
                head.kind(),
                head.title(),
                head.titleEn(),
                head.from(),
                head.until(),
                head.source(),
                head.mark(),
                entries);
    }

    private static Catalogue head(ResultSet row) throws SQLException {
        return new Catalogue(
                row.getString("code"),
                TagKind.valueOf(row.getString("kind")),
                row.getString("title"),
                row.getString("title_en"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_until", LocalDate.class),
                row.getString("source"),
                row.getString("mark"),
                List.of());
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getString("category"),
                row.getString("name"),
                row.getObject("examined_from", LocalDate.class),
                row.getString("entry_mark"));
    }
}
