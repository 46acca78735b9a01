package org.pingandeng.quiz.bank;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.pingandeng.fixtures.Lent;

/** A database whose statements run in one transaction between begin and end, as in the container; else each alone. */
final class OneTransaction implements DataSource {

    private final DataSource database;
    private Connection running;

    OneTransaction(DataSource database) {
        this.database = database;
    }

    /** Does work in one transaction: kept when it ends well, else rolled back. */
    void run(Runnable work) {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            running = connection;
            try {
                work.run();
                connection.commit();
            } catch (RuntimeException failed) {
                rollBack(connection);
                throw failed;
            } finally {
                running = null;
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static void rollBack(Connection connection) throws SQLException {
        if (connection.isValid(1)) {
            connection.rollback();
        }
    }

    @Override
    public Connection getConnection() throws SQLException {
        return running == null ? database.getConnection() : Lent.of(running);
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return getConnection();
    }

    @Override
    public PrintWriter getLogWriter() throws SQLException {
        return database.getLogWriter();
    }

    @Override
    public void setLogWriter(PrintWriter out) throws SQLException {
        database.setLogWriter(out);
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        database.setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() throws SQLException {
        return database.getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getGlobal();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return database.unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        return database.isWrapperFor(type);
    }
}
