package org.pingandeng.portal.audit;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.NotNull;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** What the trail says of one question, for those who may read questions and not the whole trail. */
@ApplicationScoped
public class ItemSteps {

    private static final int MOST = 200;
    private static final String OF = """
            select at, actor_name, action, detail ->> 'tag' as tag from portal.audit
            where subject = ? and action like 'item.%' order by id desc limit ?""";

    @Resource(lookup = "java:app/jdbc/portal")
    DataSource database;

    /** For the container. */
    protected ItemSteps() {}

    ItemSteps(DataSource database) {
        this.database = database;
    }

    /**
     * A step of a question's life.
     *
     * @param at when
     * @param actor who, by the name they had
     * @param action what was done, such as {@code item.approved}
     * @param tag the label that was put on or taken off; null for other steps
     */
    public record Step(Instant at, String actor, String action, String tag) {}

    /**
     * The steps of a question.
     *
     * @param item which
     * @return the latest first, 200 at most
     */
    @RolesAllowed("quiz.item.read")
    public List<Step> of(@NotNull UUID item) {
        try (Connection connection = database.getConnection();
                PreparedStatement ask = connection.prepareStatement(OF)) {
            ask.setString(1, item.toString());
            ask.setInt(2, MOST);
            List<Step> steps = new ArrayList<>();
            try (ResultSet row = ask.executeQuery()) {
                while (row.next()) {
                    steps.add(new Step(
                            row.getTimestamp(1).toInstant(), row.getString(2), row.getString(3), row.getString(4)));
                }
            }
            return steps;
        } catch (SQLException failed) {
            throw new IllegalStateException("The trail could not be read", failed);
        }
    }
}
