package org.pingandeng.quiz.bank.store;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.pingandeng.quiz.sql.Sql;

/**
 * What changed in the bank and in which order. A transaction still running hides everything that began after it, so
 * that nothing is passed over.
 */
final class ItemChanges {

    /** Ordered by the column, not by its text: as texts, 1000 comes before 999. */
    private static final String AFTER = """
            select item, xid::text as at_xid, seq from quiz.item_change
            where (xid, seq) > (?::xid8, ?) and xid < pg_snapshot_xmin(pg_current_snapshot())
            order by xid, seq limit ?""";

    private static final String READ = """
            select i.id, i.code, i.purpose, i.state, i.type, i.topic, i.difficulty, i.changed_at, v.body,
              exists (select from quiz.item_use u where u.item = i.id) as used,
              array(select t.kind || ':' || t.value from quiz.item_tag t where t.item = i.id) as tags
            from quiz.item i join quiz.item_version v on v.item = i.id and v.version = i.version""";

    /**
     * A place in the order of changes.
     *
     * @param xid transaction id as text
     * @param seq number of the change
     */
    record Position(String xid, long seq) {

        @Override
        public String toString() {
            return xid + ":" + seq;
        }

        /** Reads what {@link #toString} wrote; null where it is no position. */
        static Position parse(String text) {
            if (text == null || !text.matches("\\d+:\\d+")) {
                return null;
            }
            String[] parts = text.split(":");
            return new Position(parts[0], Long.parseLong(parts[1]));
        }
    }

    /**
     * A change.
     *
     * @param item of which item
     * @param position where it stands
     */
    record Change(UUID item, Position position) {}

    private final Sql sql;

    ItemChanges(DataSource database) {
        this.sql = new Sql(database);
    }

    List<Change> after(Position position, int most) {
        return sql.ask(
                AFTER,
                row -> new Change(
                        row.getObject("item", UUID.class), new Position(row.getString("at_xid"), row.getLong("seq"))),
                position.xid(),
                position.seq(),
                most);
    }

    /** Where a reader who has read all items since may begin: what was running at this moment still lies ahead. */
    Position end() {
        return sql.ask(
                        "select pg_snapshot_xmin(pg_current_snapshot())::text as xid",
                        row -> new Position(row.getString("xid"), 0))
                .get(0);
    }

    long items() {
        return sql.ask("select count(*) as many from quiz.item", row -> row.getLong("many"))
                .get(0);
    }

    List<IndexedItem> read(Collection<UUID> items) {
        return sql.ask(READ + " where i.id = any(?)", ItemChanges::item, (Object) items.toArray(UUID[]::new));
    }

    /** All items page by page, by id. */
    List<IndexedItem> page(UUID after, int most) {
        return sql.ask(READ + " where i.id > ? order by i.id limit ?", ItemChanges::item, after, most);
    }

    private static IndexedItem item(ResultSet row) throws SQLException {
        return new IndexedItem(
                row.getObject("id", UUID.class),
                row.getString("code"),
                row.getString("purpose"),
                row.getString("state"),
                row.getString("type"),
                row.getString("topic"),
                row.getInt("difficulty"),
                Sql.instant(row, "changed_at"),
                row.getBoolean("used"),
                texts(row.getArray("tags")),
                ItemText.of(row.getString("body")));
    }

    private static List<String> texts(Array array) throws SQLException {
        return Arrays.asList((String[]) array.getArray());
    }
}
