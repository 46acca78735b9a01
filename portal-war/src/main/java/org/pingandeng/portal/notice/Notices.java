package org.pingandeng.portal.notice;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/** Notices in PostgreSQL, in plain JDBC: written once, marked once, read often. */
@ApplicationScoped
public class Notices {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<Map<String, String>> PARAMETERS = new TypeReference<>() {};

    @Resource(lookup = "java:app/jdbc/portal")
    private DataSource database;

    /** For the container. */
    protected Notices() {}

    /**
     * For a database given by hand.
     *
     * @param database connections to it
     */
    public Notices(DataSource database) {
        this.database = database;
    }

    /**
     * Writes a notice; the same one told again changes nothing.
     *
     * @param notice what to tell whom
     * @param at when
     * @return whether it was new
     */
    public boolean post(Notice notice, Instant at) {
        return update(
                        """
                        insert into portal.notice (person, kind, parameters, link, once, at)
                        values (?, ?, ?::jsonb, ?, ?, ?) on conflict (person, kind, once) do nothing""",
                        notice.person(),
                        notice.kind().name(),
                        json(notice.parameters()),
                        notice.link(),
                        notice.once(),
                        at)
                == 1;
    }

    List<NoticeView> of(UUID person, int offset, int limit) {
        String sql = "select id, kind, parameters, link, at, read_at from portal.notice where person = ?"
                + " order by at desc, id desc offset ? limit ?";
        try (Connection connection = database.getConnection();
                PreparedStatement statement = prepared(connection, sql, person, offset, limit);
                ResultSet rows = statement.executeQuery()) {
            List<NoticeView> found = new ArrayList<>();
            while (rows.next()) {
                found.add(view(rows));
            }
            return found;
        } catch (SQLException failed) {
            throw new IllegalStateException("Notices could not be read", failed);
        }
    }

    int count(UUID person) {
        return number("select count(*) from portal.notice where person = ?", person);
    }

    int unread(UUID person) {
        return number("select count(*) from portal.notice where person = ? and read_at is null", person);
    }

    boolean markRead(UUID person, long notice, Instant now) {
        String sql = "update portal.notice set read_at = coalesce(read_at, ?) where person = ? and id = ?";
        return update(sql, now, person, notice) == 1;
    }

    void markAllRead(UUID person, Instant now) {
        update("update portal.notice set read_at = ? where person = ? and read_at is null", now, person);
    }

    private int number(String sql, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = prepared(connection, sql, values);
                ResultSet rows = statement.executeQuery()) {
            return rows.next() ? rows.getInt(1) : 0;
        } catch (SQLException failed) {
            throw new IllegalStateException("Notices could not be counted", failed);
        }
    }

    private int update(String sql, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = prepared(connection, sql, values)) {
            return statement.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException("Notices could not be written", failed);
        }
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int at = 0; at < values.length; at++) {
            Object value = values[at] instanceof Instant instant ? instant.atOffset(ZoneOffset.UTC) : values[at];
            statement.setObject(at + 1, value);
        }
        return statement;
    }

    private static NoticeView view(ResultSet row) throws SQLException {
        OffsetDateTime read = row.getObject("read_at", OffsetDateTime.class);
        return new NoticeView(
                row.getLong("id"),
                NoticeKind.valueOf(row.getString("kind")),
                parameters(row.getString("parameters")),
                row.getString("link"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                read == null ? null : read.toInstant());
    }

    private static String json(Map<String, String> parameters) {
        try {
            return JSON.writeValueAsString(parameters);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Texts that are not texts", impossible);
        }
    }

    private static Map<String, String> parameters(String json) {
        try {
            return JSON.readValue(json, PARAMETERS);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("A notice's parameters are damaged", damaged);
        }
    }
}
