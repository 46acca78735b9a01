package org.pingandeng.quiz.bank.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.pingandeng.quiz.bank.model.ItemOrder;
import org.pingandeng.quiz.bank.model.ItemQuery;
import org.pingandeng.quiz.bank.model.ItemSearch.Found;
import org.pingandeng.quiz.bank.model.TagKind;
import org.pingandeng.quiz.sql.Sql;
import org.pingandeng.quiz.sql.Where;

/**
 * Finds items in the database itself: by every filter, but by words only in stem and code. For the time in which there
 * is no index.
 */
final class SqlItemSearch {

    private static final String FROM = """

            from quiz.item i join quiz.item_version v on v.item = i.id and v.version = i.version""";
    private static final String LAW = "(v.body::jsonb -> 'law') @> jsonb_build_array(?::text)";
    private static final String ANY_LAW = """
            exists (select from jsonb_array_elements_text(v.body::jsonb -> 'law') a
            where a = ? or a like ? escape '\\')""";

    private final Sql sql;

    SqlItemSearch(DataSource database) {
        this.sql = new Sql(database);
    }

    Found find(ItemQuery query, ItemOrder order, int from, int most) {
        Where where = where(query);
        List<UUID> ids = sql.ask(
                "select i.id" + FROM + where.sql() + " order by " + by(order) + " limit ? offset ?",
                row -> row.getObject("id", UUID.class),
                where.with(most, from));
        long count = sql.ask("select count(*) as many" + FROM + where.sql(), row -> row.getLong("many"), where.with())
                .get(0);
        return new Found(ids, count, topics(query.inAnyTopic()), false);
    }

    private Map<String, Integer> topics(ItemQuery query) {
        Where where = where(query);
        Map<String, Integer> counts = new HashMap<>();
        sql.ask(
                "select i.topic, count(*) as many" + FROM + where.sql() + " group by i.topic",
                row -> counts.put(row.getString("topic"), row.getInt("many")),
                where.with());
        return counts;
    }

    private static String by(ItemOrder order) {
        String code = "lower(i.code) collate \"C\"";
        return switch (order) {
            case CHANGED -> "date_trunc('milliseconds', i.changed_at) desc, " + code;
            case CODE -> code;
            case DIFFICULTY -> "i.difficulty, " + code;
            case HARDEST -> "i.difficulty desc, " + code;
            case TYPE -> "i.type collate \"C\", " + code;
        };
    }

    private static Where where(ItemQuery query) {
        Where where = new Where();
        for (String part : query.words().strip().split("[\\s　]+")) {
            String like = "%" + plain(part) + "%";
            where.andIf(!part.isEmpty(), "(i.stem ilike ? escape '\\' or i.code ilike ? escape '\\')", like, like);
        }
        if (query.use() != null) {
            where.and("i.purpose = ?", query.use().name());
        }
        if (query.state() != null) {
            where.and("i.state = ?", query.state().name());
        }
        where.andIf(!query.type().isEmpty(), "i.type = ?", query.type())
                .andIf(
                        !query.topic().isEmpty(),
                        "(i.topic = ? or i.topic like ? escape '\\')",
                        query.topic(),
                        plain(query.topic()) + "/%")
                .andIf(query.difficulty() != 0, "i.difficulty = ?", query.difficulty())
                .andIf(!query.source().isEmpty(), "v.body::jsonb ->> 'source' = ?", query.source());
        law(where, query.law());
        for (TagKind kind : TagKind.values()) {
            where.andIf(
                    !query.tag(kind).isEmpty(),
                    "exists (select from quiz.item_tag t where t.item = i.id and t.kind = ? and t.value = ?)",
                    kind.name(),
                    query.tag(kind));
        }
        return query.used() == null
                ? where
                : where.and("exists (select from quiz.item_use u where u.item = i.id) = ?", query.used());
    }

    /** An article by itself is found by an index; a law by whatever begins with it. */
    private static void law(Where where, String law) {
        boolean paragraph = law.contains("(");
        String more = law.contains(":") ? "(%" : ":%";
        where.andIf(paragraph, LAW, law).andIf(!law.isEmpty() && !paragraph, ANY_LAW, law, plain(law) + more);
    }

    private static String plain(String text) {
        return text.replaceAll("([%_\\\\])", "\\\\$1");
    }
}
