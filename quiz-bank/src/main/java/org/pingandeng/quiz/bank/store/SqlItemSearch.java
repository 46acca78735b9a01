package org.pingandeng.quiz.bank.store;

import java.util.ArrayList;
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

/**
 * Finds items in the database itself: by every filter, but by words only in stem and code. For the time in which there
 * is no index.
 */
final class SqlItemSearch {

    private static final String FROM = """

            from quiz.item i join quiz.item_version v on v.item = i.id and v.version = i.version where true""";
    private static final String LAW = " and (v.body::jsonb -> 'law') @> jsonb_build_array(?::text)";
    private static final String ANY_LAW = """

            and exists (select from jsonb_array_elements_text(v.body::jsonb -> 'law') a
            where a = ? or a like ? escape '\\')""";

    private final Sql sql;

    SqlItemSearch(DataSource database) {
        this.sql = new Sql(database);
    }

    Found find(ItemQuery query, ItemOrder order, int from, int most) {
        Where where = new Where(query);
        List<Object> values = new ArrayList<>(where.values);
        List<Object> page = new ArrayList<>(values);
        page.addAll(List.of(most, from));
        List<UUID> ids = sql.ask(
                "select i.id" + FROM + where.sql + " order by " + by(order) + " limit ? offset ?",
                row -> row.getObject("id", UUID.class),
                page.toArray());
        long count = sql.ask("select count(*) as many" + FROM + where.sql, row -> row.getLong("many"), values.toArray())
                .get(0);
        return new Found(ids, count, topics(query.inAnyTopic()), false);
    }

    private Map<String, Integer> topics(ItemQuery query) {
        Where where = new Where(query);
        Map<String, Integer> counts = new HashMap<>();
        sql.ask(
                "select i.topic, count(*) as many" + FROM + where.sql + " group by i.topic",
                row -> counts.put(row.getString("topic"), row.getInt("many")),
                where.values.toArray());
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

    /** The conditions of a query with the values for their question marks. */
    private static final class Where {

        private final StringBuilder sql = new StringBuilder();
        private final List<Object> values = new ArrayList<>();

        Where(ItemQuery query) {
            for (String part : query.words().strip().split("[\\s　]+")) {
                String like = "%" + plain(part) + "%";
                and(!part.isEmpty(), " and (i.stem ilike ? escape '\\' or i.code ilike ? escape '\\')", like, like);
            }
            and(
                    query.use() != null,
                    " and i.purpose = ?",
                    query.use() == null ? "" : query.use().name());
            and(
                    query.state() != null,
                    " and i.state = ?",
                    query.state() == null ? "" : query.state().name());
            and(!query.type().isEmpty(), " and i.type = ?", query.type());
            and(
                    !query.topic().isEmpty(),
                    " and (i.topic = ? or i.topic like ? escape '\\')",
                    query.topic(),
                    plain(query.topic()) + "/%");
            and(query.difficulty() != 0, " and i.difficulty = ?", query.difficulty());
            and(!query.source().isEmpty(), " and v.body::jsonb ->> 'source' = ?", query.source());
            law(query.law());
            for (TagKind kind : TagKind.values()) {
                and(
                        !query.tag(kind).isEmpty(),
                        " and exists (select from quiz.item_tag t where t.item = i.id and t.kind = ? and t.value = ?)",
                        kind.name(),
                        query.tag(kind));
            }
            and(
                    query.used() != null,
                    " and exists (select from quiz.item_use u where u.item = i.id) = ?",
                    Boolean.TRUE.equals(query.used()));
        }

        /** An article by itself is found by an index; a law by whatever begins with it. */
        private void law(String law) {
            boolean paragraph = law.contains("(");
            and(paragraph, LAW, law);
            String more = law.contains(":") ? "(%" : ":%";
            and(!law.isEmpty() && !paragraph, ANY_LAW, law, plain(law) + more);
        }

        private void and(boolean wanted, String condition, Object... given) {
            if (wanted) {
                sql.append(condition);
                values.addAll(List.of(given));
            }
        }

        private static String plain(String text) {
            return text.replaceAll("([%_\\\\])", "\\\\$1");
        }
    }
}
