package org.pingandeng.quiz.bank.store;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.pingandeng.quiz.bank.model.Likenesses;
import org.pingandeng.quiz.item.ItemJson;
import org.pingandeng.quiz.likeness.Shingles;
import org.pingandeng.quiz.likeness.Signature;
import org.pingandeng.quiz.sql.Sql;

/**
 * {@link Likenesses} by JDBC. Overlap is looked for by reading all signatures, which takes PostgreSQL less time for a
 * hundred thousand than keeping an inverted index would cost each import.
 */
@ApplicationScoped
public class JdbcLikenesses implements Likenesses {

    private static final String UNSIGNED = """
            select i.id, i.version, v.body from quiz.item i
            join quiz.item_version v on v.item = i.id and v.version = i.version
            where not exists (
              select 1 from quiz.item_likeness l where l.item = i.id and l.version = i.version)
            limit ?""";
    private static final String SIGN = """
            insert into quiz.item_likeness (item, version, bands) values (?, ?, ?::int[])
            on conflict (item) do update set version = excluded.version, bands = excluded.bands""";
    private static final String SHARING = """
            select l.item from quiz.item_likeness l join quiz.item i on i.id = l.item
            where l.bands && ?::int[] and i.state <> 'RETIRED'
            order by cardinality(array(select unnest(l.bands) intersect select unnest(?::int[]))) desc, l.item limit ?""";
    private static final String ALL = """
            select l.item, l.bands::text from quiz.item_likeness l join quiz.item i on i.id = l.item
            where i.state <> 'RETIRED'""";

    @Resource(lookup = "java:app/jdbc/portal")
    DataSource database;

    /** For the container. */
    public JdbcLikenesses() {}

    /**
     * For a store outside the container.
     *
     * @param database with the schema quiz
     */
    public JdbcLikenesses(DataSource database) {
        this.database = database;
    }

    private record Unsigned(UUID item, int version, String body) {}

    @Override
    public int catchUp(int most) {
        List<Unsigned> unsigned = new Sql(database)
                .ask(
                        UNSIGNED,
                        row -> new Unsigned(row.getObject(1, UUID.class), row.getInt(2), row.getString(3)),
                        most);
        if (!unsigned.isEmpty()) {
            sign(unsigned);
        }
        return unsigned.size();
    }

    private void sign(List<Unsigned> unsigned) {
        try (Connection connection = database.getConnection();
                PreparedStatement sign = connection.prepareStatement(SIGN)) {
            for (Unsigned each : unsigned) {
                sign.setObject(1, each.item());
                sign.setInt(2, each.version());
                sign.setString(3, array(Signature.of(Shingles.of(ItemJson.read(each.body())))));
                sign.addBatch();
            }
            sign.executeBatch();
        } catch (SQLException failed) {
            throw new IllegalStateException("Signatures could not be kept", failed);
        }
    }

    @Override
    public List<UUID> sharing(int[] bands, int most) {
        String array = array(bands);
        return new Sql(database).ask(SHARING, row -> row.getObject(1, UUID.class), array, array, most);
    }

    @Override
    public List<Signed> all() {
        return new Sql(database).ask(ALL, row -> new Signed(row.getObject(1, UUID.class), bands(row.getString(2))));
    }

    /** Numbers as PostgreSQL writes an array. */
    static String array(int[] bands) {
        return Arrays.stream(bands).mapToObj(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }

    /** The driver makes an object of each number of an array, which takes seconds for a hundred thousand of them. */
    private static int[] bands(String array) {
        if (array.length() <= 2) {
            return new int[0];
        }
        String[] numbers = array.substring(1, array.length() - 1).split(",");
        int[] bands = new int[numbers.length];
        for (int i = 0; i < bands.length; i++) {
            bands[i] = Integer.parseInt(numbers[i]);
        }
        return bands;
    }
}
