package org.pingandeng.quiz.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Plain statements over the running transaction's connection. */
public final class Sql {

    private final DataSource database;

    /**
     * Statements on a database.
     *
     * @param database the module's
     */
    public Sql(DataSource database) {
        this.database = database;
    }

    /**
     * Reads one row into one value.
     *
     * @param <T> the value's type
     */
    @FunctionalInterface
    public interface Row<T> {
        /**
         * Reads the row on which the cursor stands.
         *
         * @param row the row
         * @return its value
         * @throws SQLException when a column is not as expected
         */
        T read(ResultSet row) throws SQLException;
    }

    /**
     * Asks.
     *
     * @param sql with question marks
     * @param row reads each row
     * @param values for the question marks; instants are understood
     * @param <T> what a row becomes
     * @return all rows in order
     */
    public <T> List<T> ask(String sql, Row<T> row, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = prepare(connection, sql, values);
                ResultSet rows = statement.executeQuery()) {
            List<T> found = new ArrayList<>();
            while (rows.next()) {
                found.add(row.read(rows));
            }
            return found;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /**
     * Changes.
     *
     * @param sql with question marks
     * @param values for the question marks; instants are understood
     * @return how many rows
     */
    public int change(String sql, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = prepare(connection, sql, values)) {
            return statement.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static PreparedStatement prepare(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            Object value = values[i] instanceof Instant instant ? Timestamp.from(instant) : values[i];
            statement.setObject(i + 1, value);
        }
        return statement;
    }

    /**
     * Reads an instant.
     *
     * @param row the row
     * @param column its name
     * @return the instant, or null
     * @throws SQLException when there is no such column
     */
    public static Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
