package org.pingandeng.media.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** Plain statements over the running transaction's connection. */
record Sql(DataSource database) {

    /**
     * How a row becomes a value.
     *
     * @param <T> the value
     */
    @FunctionalInterface
    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Asks; a statement that changes and returns rows is asked too. */
    <T> List<T> ask(String sql, Row<T> row, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = prepare(connection, sql, values);
                ResultSet rows = statement.executeQuery()) {
            List<T> found = new ArrayList<>();
            while (rows.next()) {
                found.add(row.read(rows));
            }
            return found;
        } catch (SQLException failed) {
            throw new IllegalStateException("The database did not answer", failed);
        }
    }

    <T> Optional<T> one(String sql, Row<T> row, Object... values) {
        return ask(sql, row, values).stream().findFirst();
    }

    int change(String sql, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = prepare(connection, sql, values)) {
            return statement.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException("The database did not take a change", failed);
        }
    }

    private static PreparedStatement prepare(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int at = 0; at < values.length; at++) {
            statement.setObject(at + 1, values[at] instanceof Instant instant ? Timestamp.from(instant) : values[at]);
        }
        return statement;
    }
}
