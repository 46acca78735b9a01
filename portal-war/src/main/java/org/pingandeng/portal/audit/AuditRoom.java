package org.pingandeng.portal.audit;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Where the trail is read. {@link AuditSeals} show whether somebody changed it. */
@ApplicationScoped
public class AuditRoom {

    private static final String SEARCH = """
            select id, at, actor_name, action, subject, detail::text from portal.audit
            where ? = '%%' or action ilike ? or subject ilike ? or actor_name ilike ?
            order by id desc limit ? offset ?""";
    private static final String COUNT = "select count(*) from portal.audit"
            + " where ? = '%%' or action ilike ? or subject ilike ? or actor_name ilike ?";

    @Resource(lookup = "java:app/jdbc/portal")
    DataSource database;

    /**
     * One line of the trail.
     *
     * @param id running number
     * @param at when
     * @param actor who, by the name they had
     * @param action what was done
     * @param subject to what
     * @param detail what else matters, as JSON
     */
    public record Line(long id, Instant at, String actor, String action, String subject, String detail) {}

    /**
     * Reads the trail.
     *
     * @param words part of an action, a subject or a name; empty for all
     * @param from the first line
     * @param most how many lines
     * @return the latest first
     */
    @RolesAllowed("audit.read")
    public List<Line> search(@NotNull String words, @Min(0) int from, @Min(1) @Max(500) int most) {
        try (Connection connection = database.getConnection();
                PreparedStatement ask = connection.prepareStatement(SEARCH)) {
            like(ask, words);
            ask.setInt(5, most);
            ask.setInt(6, from);
            List<Line> lines = new ArrayList<>();
            try (ResultSet found = ask.executeQuery()) {
                while (found.next()) {
                    lines.add(new Line(
                            found.getLong(1),
                            found.getTimestamp(2).toInstant(),
                            found.getString(3),
                            found.getString(4),
                            found.getString(5),
                            found.getString(6)));
                }
            }
            return lines;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /**
     * How many lines {@link #search} would find.
     *
     * @param words as there
     * @return the number
     */
    @RolesAllowed("audit.read")
    public long count(@NotNull String words) {
        try (Connection connection = database.getConnection();
                PreparedStatement ask = connection.prepareStatement(COUNT)) {
            like(ask, words);
            try (ResultSet found = ask.executeQuery()) {
                found.next();
                return found.getLong(1);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static void like(PreparedStatement ask, String words) throws SQLException {
        String pattern = "%" + words.trim().replaceAll("[%_\\\\]", "") + "%";
        for (int i = 1; i <= 4; i++) {
            ask.setString(i, pattern);
        }
    }
}
