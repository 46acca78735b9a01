package org.pingandeng.quiz.bank.store;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.pingandeng.quiz.bank.model.ItemTags;
import org.pingandeng.quiz.bank.model.TagKind;
import org.pingandeng.quiz.sql.Sql;

/** {@link ItemTags} by JDBC. */
@ApplicationScoped
public class JdbcItemTags implements ItemTags {

    private static final String PUT = """
            insert into quiz.item_tag (item, kind, value)
            select i.id, ?, ? from quiz.item i where i.id = any(?) order by i.id on conflict do nothing returning item""";
    private static final String TAKE =
            "delete from quiz.item_tag where kind = ? and value = ? and item = any(?) returning item";

    @Resource(lookup = "java:app/jdbc/portal")
    DataSource database;

    /** For the container. */
    public JdbcItemTags() {}

    /**
     * For a store outside the container.
     *
     * @param database with the schema quiz
     */
    public JdbcItemTags(DataSource database) {
        this.database = database;
    }

    @Override
    public List<UUID> put(Collection<UUID> items, TagKind kind, String value) {
        return change(PUT, items, kind, value);
    }

    @Override
    public List<UUID> take(Collection<UUID> items, TagKind kind, String value) {
        return change(TAKE, items, kind, value);
    }

    private List<UUID> change(String sql, Collection<UUID> items, TagKind kind, String value) {
        return new Sql(database)
                .ask(sql, row -> row.getObject("item", UUID.class), kind.name(), value, items.toArray(UUID[]::new));
    }

    @Override
    public Map<UUID, Map<TagKind, List<String>>> of(Collection<UUID> items) {
        Map<UUID, Map<TagKind, List<String>>> tags = new HashMap<>();
        new Sql(database)
                .ask(
                        "select item, kind, value from quiz.item_tag where item = any(?) order by value",
                        row -> tags.computeIfAbsent(
                                        row.getObject("item", UUID.class), any -> new EnumMap<>(TagKind.class))
                                .computeIfAbsent(TagKind.valueOf(row.getString("kind")), any -> new ArrayList<>())
                                .add(row.getString("value")),
                        (Object) items.toArray(UUID[]::new));
        return tags;
    }
}
