package org.pingandeng.portal.audit;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.NotNull;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * The seals of the trail. A seal is a SHA-256 over the one before it and every line of its stretch; whoever changed a
 * sealed line would have to change every later seal, and the last one stands on the audit page and each in the log.
 */
@ApplicationScoped
public class AuditSeals {

    private static final Logger LOG = System.getLogger(AuditSeals.class.getName());
    private static final String STRETCH = """
            select id, xid::text, at, coalesce(actor::text, ''), actor_name, action, subject, detail::text
            from portal.audit a
            where (xid, id) > (?::xid8, ?) and xid < pg_snapshot_xmin(pg_current_snapshot())
            and (?::xid8 is null or (xid, id) <= (?::xid8, ?))
            order by a.xid, a.id""";
    private static final String SEALS =
            "select number, last_xid::text, last_id, rows, hash from portal.audit_seal order by number";
    private static final String SEAL = """
            insert into portal.audit_seal (number, at, last_xid, last_id, rows, hash)
            values (?, ?, ?::xid8, ?, ?, ?) on conflict do nothing""";

    @Resource(lookup = "java:app/jdbc/portal")
    DataSource database;

    /**
     * A seal as it is printed.
     *
     * @param number from 1
     * @param hash in hexadecimal
     */
    public record Printed(long number, String hash) {}

    /**
     * What checking all seals found.
     *
     * @param seals how many there are
     * @param broken number of the first that does not fit its lines; 0 when all fit
     */
    public record Verdict(long seals, long broken) {
        /** Whether no sealed line was changed. */
        public boolean intact() {
            return broken == 0;
        }
    }

    private record Seal(long number, String xid, long id, int rows, byte[] hash) {
        static final Seal NONE = new Seal(0, "0", 0, 0, new byte[0]);

        Printed printed() {
            return new Printed(number, HexFormat.of().formatHex(hash));
        }
    }

    /**
     * The newest seal, to be written down outside the portal.
     *
     * @return its number and hash; empty before the first
     */
    @RolesAllowed("audit.read")
    public Optional<Printed> last() {
        try (Connection connection = database.getConnection()) {
            return newest(connection).map(Seal::printed);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /**
     * Seals every line that was committed since the last seal.
     *
     * @param now the server's time
     * @return how many lines were sealed
     */
    @RolesAllowed("audit.seal")
    public int seal(@NotNull Instant now) {
        try (Connection connection = database.getConnection()) {
            Seal last = newest(connection).orElse(Seal.NONE);
            Seal next = over(connection, last, null);
            if (next.rows() > 0) {
                keep(connection, next, now);
                LOG.log(Level.INFO, "The audit trail is sealed: {0}", next.printed());
            }
            return next.rows();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static void keep(Connection connection, Seal seal, Instant now) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(SEAL)) {
            insert.setLong(1, seal.number());
            insert.setTimestamp(2, Timestamp.from(now));
            insert.setString(3, seal.xid());
            insert.setLong(4, seal.id());
            insert.setInt(5, seal.rows());
            insert.setBytes(6, seal.hash());
            insert.executeUpdate();
        }
    }

    /**
     * Computes every seal again from its lines.
     *
     * @return whether all fit
     */
    @RolesAllowed("audit.read")
    public Verdict check() {
        try (Connection connection = database.getConnection()) {
            Seal before = Seal.NONE;
            List<Seal> seals = seals(connection, SEALS);
            for (Seal seal : seals) {
                Seal again = over(connection, before, seal);
                if (again.rows() != seal.rows() || !Arrays.equals(again.hash(), seal.hash())) {
                    return new Verdict(seals.size(), seal.number());
                }
                before = seal;
            }
            return new Verdict(seals.size(), 0);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static Optional<Seal> newest(Connection connection) throws SQLException {
        return seals(connection, SEALS + " desc limit 1").stream().findFirst();
    }

    private static List<Seal> seals(Connection connection, String sql) throws SQLException {
        List<Seal> seals = new ArrayList<>();
        try (PreparedStatement ask = connection.prepareStatement(sql);
                ResultSet found = ask.executeQuery()) {
            while (found.next()) {
                seals.add(new Seal(
                        found.getLong(1), found.getString(2), found.getLong(3), found.getInt(4), found.getBytes(5)));
            }
        }
        return seals;
    }

    private static Seal over(Connection connection, Seal before, Seal upTo) throws SQLException {
        MessageDigest digest = sha256();
        digest.update(before.hash());
        String xid = before.xid();
        long id = before.id();
        int rows = 0;
        try (PreparedStatement ask = connection.prepareStatement(STRETCH)) {
            ask.setString(1, before.xid());
            ask.setLong(2, before.id());
            ask.setString(3, upTo == null ? null : upTo.xid());
            ask.setString(4, upTo == null ? null : upTo.xid());
            ask.setLong(5, upTo == null ? 0 : upTo.id());
            try (ResultSet line = ask.executeQuery()) {
                while (line.next()) {
                    id = line.getLong(1);
                    xid = line.getString(2);
                    rows++;
                    for (int column = 1; column <= 8; column++) {
                        String text =
                                column == 3 ? line.getTimestamp(3).toInstant().toString() : line.getString(column);
                        digest.update((text + "\n").getBytes(StandardCharsets.UTF_8));
                    }
                }
            }
        }
        return new Seal(before.number() + 1, xid, id, rows, digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
