package org.pingandeng.portal.plan;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.pingandeng.portal.outbox.NodeCopy;
import org.pingandeng.portal.outbox.NodeReader;
import org.pingandeng.portal.outbox.OutboxLog;

/**
 * The plan's targets with real figures. Persons are counted once, by the proofs of training they hold for a programme
 * that serves the target. The share of certified post-holders needs the enterprises' list of posts and stays empty
 * until there is one.
 */
@ApplicationScoped
public class PlanTargets implements NodeReader {

    private static final String ALL = """
            select t.code, t.goal, t.unit, t.source,
              case when t.unit = 'persons' then (
                select count(distinct c.holder) from portal.certificate c
                join portal.plan_target_programme p on p.programme = c.programme and p.target = t.code) end
            from portal.plan_target t order by t.code""";

    @Resource(lookup = "java:app/jdbc/portal")
    DataSource database;

    @Inject
    OutboxLog log;

    private final NodeCopy<List<TargetView>> copy = new NodeCopy<>(this::read);

    /** All targets. */
    @PermitAll
    public List<TargetView> all() {
        return copy.get(log);
    }

    private List<TargetView> read() {
        try (Connection connection = database.getConnection();
                PreparedStatement ask = connection.prepareStatement(ALL);
                ResultSet row = ask.executeQuery()) {
            List<TargetView> targets = new ArrayList<>();
            while (row.next()) {
                targets.add(new TargetView(
                        row.getString(1),
                        row.getBigDecimal(2),
                        row.getString(3),
                        row.getObject(5, Long.class),
                        row.getString(4)));
            }
            return targets;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Override
    public Set<String> topics() {
        return Set.of("certificate.issued", "certificate.revoked");
    }

    @Override
    public NodeCopy<?> copy() {
        return copy;
    }
}
