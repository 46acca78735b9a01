package org.pingandeng.portal.talk.store;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.pingandeng.portal.talk.model.Talk;
import org.pingandeng.portal.talk.model.Talks;

/** Talks, a row each, only ever added. */
@ApplicationScoped
public class JdbcTalks implements Talks {

    private static final String ADD = """
            insert into portal.talk (id, case_code, case_title, owner, team, held_at, members, foreman, foreman_name, received_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (id) do nothing""";
    private static final String FIND = """
            select id, case_code, case_title, owner, team, held_at, members, foreman, foreman_name, received_at
            from portal.talk where id = ?""";
    private static final String OWNED = """
            select id, case_code, case_title, owner, team, held_at, members, foreman, foreman_name, received_at
            from portal.talk where owner = any (?) order by held_at desc, id limit ?""";

    @Resource(lookup = "java:app/jdbc/portal")
    DataSource database;

    /** For the container. */
    protected JdbcTalks() {}

    /**
     * For a database given by hand.
     *
     * @param database connections to it
     */
    public JdbcTalks(DataSource database) {
        this.database = database;
    }

    @Override
    public boolean add(Talk talk) {
        try (Connection connection = database.getConnection();
                PreparedStatement add = connection.prepareStatement(ADD)) {
            add.setObject(1, talk.id());
            add.setString(2, talk.caseCode());
            add.setString(3, talk.caseTitle());
            add.setObject(4, talk.owner());
            add.setString(5, talk.team());
            add.setTimestamp(6, Timestamp.from(talk.heldAt()));
            add.setArray(7, connection.createArrayOf("text", talk.members().toArray()));
            add.setObject(8, talk.foreman());
            add.setString(9, talk.foremanName());
            add.setTimestamp(10, Timestamp.from(talk.receivedAt()));
            return add.executeUpdate() == 1;
        } catch (SQLException failed) {
            throw new IllegalStateException("Talk " + talk.id() + " could not be kept", failed);
        }
    }

    @Override
    public Optional<Talk> find(UUID id) {
        try (Connection connection = database.getConnection();
                PreparedStatement find = connection.prepareStatement(FIND)) {
            find.setObject(1, id);
            return read(find).stream().findFirst();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Override
    public List<Talk> ownedBy(Set<UUID> owners, int most) {
        try (Connection connection = database.getConnection();
                PreparedStatement owned = connection.prepareStatement(OWNED)) {
            owned.setArray(1, connection.createArrayOf("uuid", owners.toArray()));
            owned.setInt(2, most);
            return read(owned);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static List<Talk> read(PreparedStatement ask) throws SQLException {
        try (ResultSet row = ask.executeQuery()) {
            List<Talk> found = new ArrayList<>();
            while (row.next()) {
                found.add(new Talk(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getString(3),
                        row.getObject(4, UUID.class),
                        row.getString(5),
                        row.getTimestamp(6).toInstant(),
                        List.of((String[]) row.getArray(7).getArray()),
                        row.getObject(8, UUID.class),
                        row.getString(9),
                        row.getTimestamp(10).toInstant()));
            }
            return found;
        }
    }
}
