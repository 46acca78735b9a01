package org.pingandeng.quiz.practice.store;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.pingandeng.quiz.item.ItemType;
import org.pingandeng.quiz.paper.PoolItem;
import org.pingandeng.quiz.practice.model.CitedItems;
import org.pingandeng.quiz.sql.Sql;

/** {@link CitedItems} by JDBC: one question each, which the index of cited articles answers. */
@ApplicationScoped
public class JdbcCitedItems implements CitedItems {

    private static final String FROM = """

            from quiz.item i join quiz.item_version v on v.item = i.id and v.version = i.version
            """;
    private static final String OPEN = " i.purpose = 'PRACTICE' and i.state = 'APPROVED' and ";
    private static final String POOL =
            "select i.id, i.version, i.type, i.topic, i.options, i.difficulty" + FROM + "where" + OPEN;

    /** Two question marks are the operator: any of these texts is in the list. */
    private static final String COUNTS = "select a.value as article, count(*) as many" + FROM
            + "cross join lateral jsonb_array_elements_text(v.body::jsonb -> 'law') a where" + OPEN
            + "(v.body::jsonb -> 'law') ??| ?::text[] and a.value = any(?::text[]) group by a.value";

    private static final String CITING =
            POOL + "(v.body::jsonb -> 'law') @> jsonb_build_array(?::text) order by i.code";
    private static final String ABOUT = POOL + """
            i.topic like '事故案例%' and (lower(i.code) like ? escape '\\'
              or (? <> '' and v.body::jsonb ->> 'source' like ? escape '\\')) order by i.code""";

    @Resource(lookup = "java:app/jdbc/portal")
    DataSource database;

    /** For the container. */
    public JdbcCitedItems() {}

    /**
     * For a store outside the container.
     *
     * @param database with the schema quiz
     */
    public JdbcCitedItems(DataSource database) {
        this.database = database;
    }

    @Override
    public Map<String, Integer> counts(Collection<String> references) {
        Map<String, Integer> counts = new HashMap<>();
        String[] wanted = references.toArray(String[]::new);
        new Sql(database).ask(COUNTS, row -> counts.put(row.getString("article"), row.getInt("many")), wanted, wanted);
        return counts;
    }

    @Override
    public List<PoolItem> citing(String reference) {
        return new Sql(database).ask(CITING, JdbcCitedItems::item, reference);
    }

    @Override
    public List<PoolItem> about(String code, String title) {
        String begins = "case-" + plain(code.toLowerCase(Locale.ROOT)) + "-%";
        return new Sql(database).ask(ABOUT, JdbcCitedItems::item, begins, title, "%案例：" + plain(title) + "%");
    }

    private static String plain(String text) {
        return text.replaceAll("([%_\\\\])", "\\\\$1");
    }

    private static PoolItem item(ResultSet row) throws SQLException {
        return new PoolItem(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                ItemType.of(row.getString("type")),
                row.getString("topic"),
                row.getInt("options"),
                row.getInt("difficulty"));
    }
}
