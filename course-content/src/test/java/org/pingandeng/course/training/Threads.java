package org.pingandeng.course.training;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.pingandeng.fixtures.Lent;

/** A data source with one transaction a thread, as the container keeps it: what a story does is done whole. */
final class Threads {

    private final DataSource source;
    private final ThreadLocal<Connection> running = new ThreadLocal<>();

    Threads(DataSource source) {
        this.source = source;
    }

    DataSource source() {
        return (DataSource) Proxy.newProxyInstance(
                Threads.class.getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, asked, given) -> {
                    Connection mine = running.get();
                    return mine == null ? asked.invoke(source, given) : Lent.of(mine);
                });
    }

    <T> T whole(Supplier<T> story) {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            running.set(connection);
            try {
                T told = story.get();
                connection.commit();
                return told;
            } finally {
                running.remove();
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
