package org.pingandeng.portal.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Map;
import javax.sql.DataSource;
import org.pingandeng.portal.account.Visitor;

/**
 * Writes the audit trail, in the running transaction: what is rolled back leaves no trace of having happened, and what
 * is kept cannot lack its line. Identity numbers, passwords and answers never stand in a detail.
 */
@ApplicationScoped
public class Trail {

    private static final String APPEND = """
            insert into portal.audit (at, actor, actor_name, action, subject, detail) values (?, ?, ?, ?, ?, ?::jsonb)""";

    @Resource(lookup = "java:app/jdbc/portal")
    DataSource database;

    @Inject
    Visitor visitor;

    @Inject
    Clock clock;

    private final ObjectMapper json = new ObjectMapper();

    /**
     * Appends a line.
     *
     * @param action what was done, such as {@code role.given}
     * @param subject to what: an id
     * @param detail what else matters; plain values
     */
    public void record(String action, String subject, Map<String, ?> detail) {
        try (Connection connection = database.getConnection();
                PreparedStatement append = connection.prepareStatement(APPEND)) {
            append.setTimestamp(1, Timestamp.from(clock.instant()));
            append.setObject(2, visitor.actor().orElse(null));
            append.setString(3, visitor.getName());
            append.setString(4, action);
            append.setString(5, subject);
            append.setString(6, json.writeValueAsString(detail));
            append.executeUpdate();
        } catch (SQLException | JsonProcessingException failed) {
            throw new IllegalStateException("The audit trail could not be written", failed);
        }
    }
}
