package org.pingandeng.portal.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** The outbox itself: appended in the running transaction, read in the order in which transactions became visible. */
@ApplicationScoped
public class OutboxLog {

    private static final String APPEND =
            "insert into portal.outbox (at, topic, key, payload) values (?, ?, ?, ?::jsonb)";
    /** Ordered by the column, not by its text of the same name: as texts, 1000 comes before 999. */
    private static final String AFTER = """
            select xid::text, id, at, topic, key, payload::text from portal.outbox n
            where (xid, id) > (?::xid8, ?) and xid < pg_snapshot_xmin(pg_current_snapshot())
            order by n.xid, n.id limit ?""";

    @Resource(lookup = "java:app/jdbc/portal")
    DataSource database;

    @Inject
    Clock clock;

    private final ObjectMapper json = new ObjectMapper();

    /**
     * Appends a piece of news.
     *
     * @param topic what kind
     * @param key what it is about
     * @param payload plain values
     */
    public void append(String topic, String key, Map<String, ?> payload) {
        try (Connection connection = database.getConnection();
                PreparedStatement append = connection.prepareStatement(APPEND)) {
            append.setTimestamp(1, Timestamp.from(clock.instant()));
            append.setString(2, topic);
            append.setString(3, key);
            append.setString(4, json.writeValueAsString(payload));
            append.executeUpdate();
        } catch (SQLException | JsonProcessingException failed) {
            throw new IllegalStateException("News could not be written", failed);
        }
    }

    /**
     * Reads on. A transaction still running hides everything that began after it, so that nothing is passed over.
     *
     * @param position where the reader stands
     * @param most how many pieces
     * @return the next ones in order; empty when there is nothing new
     */
    public List<News> after(News.Position position, int most) {
        try (Connection connection = database.getConnection();
                PreparedStatement ask = connection.prepareStatement(AFTER)) {
            ask.setString(1, position.xid());
            ask.setLong(2, position.id());
            ask.setInt(3, most);
            List<News> news = new ArrayList<>();
            try (ResultSet found = ask.executeQuery()) {
                while (found.next()) {
                    news.add(new News(
                            new News.Position(found.getString(1), found.getLong(2)),
                            found.getTimestamp(3).toInstant(),
                            found.getString(4),
                            found.getString(5),
                            json.readTree(found.getString(6))));
                }
            }
            return news;
        } catch (SQLException | JsonProcessingException failed) {
            throw new IllegalStateException("News could not be read", failed);
        }
    }

    /**
     * Where a reader who has seen everything committed so far may begin: what was running at this moment still lies ahead.
     *
     * @return the position
     */
    public News.Position end() {
        try (Connection connection = database.getConnection();
                PreparedStatement ask =
                        connection.prepareStatement("select pg_snapshot_xmin(pg_current_snapshot())::text");
                ResultSet found = ask.executeQuery()) {
            found.next();
            return new News.Position(found.getString(1), 0);
        } catch (SQLException failed) {
            throw new IllegalStateException("The outbox could not be read", failed);
        }
    }
}
