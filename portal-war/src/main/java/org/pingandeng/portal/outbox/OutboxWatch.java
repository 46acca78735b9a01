package org.pingandeng.portal.outbox;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Shows an administrator whether news gets through. */
@ApplicationScoped
public class OutboxWatch {

    private static final String STANDING = """
            select c.consumer, (select count(*) from portal.outbox o where (o.xid, o.id) > (c.xid, c.id)),
            c.failures, c.retry_at, c.last_error
            from portal.outbox_cursor c order by c.failures desc, c.consumer""";

    @Resource(lookup = "java:app/jdbc/portal")
    DataSource database;

    /** For the container. */
    protected OutboxWatch() {}

    OutboxWatch(DataSource database) {
        this.database = database;
    }

    /**
     * All consumers.
     *
     * @return those in trouble first
     */
    @RolesAllowed("jobs.read")
    @Transactional
    public List<ConsumerView> consumers() {
        try (Connection connection = database.getConnection();
                PreparedStatement ask = connection.prepareStatement(STANDING);
                ResultSet row = ask.executeQuery()) {
            List<ConsumerView> consumers = new ArrayList<>();
            while (row.next()) {
                Timestamp retry = row.getTimestamp(4);
                consumers.add(new ConsumerView(
                        row.getString(1),
                        row.getLong(2),
                        row.getInt(3),
                        retry == null ? null : retry.toInstant(),
                        row.getString(5)));
            }
            return consumers;
        } catch (SQLException failed) {
            throw new IllegalStateException("The consumers could not be read", failed);
        }
    }
}
