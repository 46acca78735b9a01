package org.pingandeng.portal;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.pingandeng.fixtures.Lent;

/** A database of which nothing stays: all statements run in one transaction, which is rolled back at the end. */
public final class Undone implements AutoCloseable {

    private final Connection connection;

    /**
     * Begins.
     *
     * @param database the real one
     */
    public Undone(DataSource database) {
        try {
            connection = database.getConnection();
            connection.setAutoCommit(false);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Connections to it; closing one does not end the transaction. */
    public DataSource database() {
        return (DataSource) Proxy.newProxyInstance(
                Undone.class.getClassLoader(),
                new Class<?>[] {DataSource.class},
                (proxy, asked, given) -> Lent.of(connection));
    }

    @Override
    public void close() throws SQLException {
        connection.rollback();
        connection.close();
    }
}
