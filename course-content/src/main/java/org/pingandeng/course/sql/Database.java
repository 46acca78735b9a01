package org.pingandeng.course.sql;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * Statements on the schema {@code course}, in the running transaction. Values go in as parameters, never as text;
 * instants, uuids, numbers and lists of texts are understood. A failure is a fault.
 */
@ApplicationScoped
public class Database {

    /**
     * How a row becomes a value.
     *
     * @param <T> the value
     */
    @FunctionalInterface
    public interface Reading<T> {
        /**
         * Reads the current row.
         *
         * @param row standing on it
         * @return the value
         * @throws SQLException when a column is missing
         */
        T read(ResultSet row) throws SQLException;
    }

    @Resource(lookup = "java:app/jdbc/portal")
    DataSource source;

    /** For the container. */
    public Database() {}

    /**
     * Statements on a database of one's own.
     *
     * @param source with the schema
     */
    public Database(DataSource source) {
        this.source = source;
    }

    /**
     * Asks for rows.
     *
     * @param sql with a question mark for each value
     * @param reading makes a value of each row
     * @param values in their order
     * @param <T> the value
     * @return the values in the database's order
     */
    public <T> List<T> list(String sql, Reading<T> reading, Object... values) {
        try (Connection connection = source.getConnection();
                PreparedStatement ask = prepared(connection, sql, values);
                ResultSet rows = ask.executeQuery()) {
            List<T> all = new ArrayList<>();
            while (rows.next()) {
                all.add(reading.read(rows));
            }
            return all;
        } catch (SQLException failed) {
            throw new IllegalStateException("The database did not answer", failed);
        }
    }

    /**
     * Asks for one row.
     *
     * @param sql with a question mark for each value
     * @param reading makes a value of it
     * @param values in their order
     * @param <T> the value
     * @return the first row's value, or empty
     */
    public <T> Optional<T> one(String sql, Reading<T> reading, Object... values) {
        return list(sql, reading, values).stream().findFirst();
    }

    /**
     * Changes rows.
     *
     * @param sql with a question mark for each value
     * @param values in their order
     * @return how many rows were changed
     */
    public int change(String sql, Object... values) {
        try (Connection connection = source.getConnection();
                PreparedStatement change = prepared(connection, sql, values)) {
            return change.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException("The database did not take a change", failed);
        }
    }

    /**
     * Reads a moment that may be missing.
     *
     * @param row standing on a row
     * @param column its name
     * @return the moment, or null
     * @throws SQLException when the column is missing
     */
    public static Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp moment = row.getTimestamp(column);
        return moment == null ? null : moment.toInstant();
    }

    /**
     * Reads a list of texts.
     *
     * @param row standing on a row
     * @param column of type {@code text[]}
     * @return the texts
     * @throws SQLException when the column is missing
     */
    public static List<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.stream((Object[]) row.getArray(column).getArray())
                .map(String::valueOf)
                .toList();
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int at = 0; at < values.length; at++) {
            Object value = values[at];
            if (value instanceof Instant moment) {
                statement.setTimestamp(at + 1, Timestamp.from(moment));
            } else if (value instanceof List<?> texts) {
                statement.setArray(at + 1, connection.createArrayOf("text", texts.toArray()));
            } else {
                statement.setObject(at + 1, value);
            }
        }
        return statement;
    }
}
