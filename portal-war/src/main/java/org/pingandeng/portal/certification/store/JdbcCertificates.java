package org.pingandeng.portal.certification.store;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.pingandeng.portal.certification.model.Certificate;
import org.pingandeng.portal.certification.model.Certificates;
import org.pingandeng.portal.certification.model.HolderId;
import org.pingandeng.portal.certification.model.LookUp;
import org.pingandeng.portal.certification.model.Revocation;
import org.pingandeng.portal.certification.model.Serial;
import org.pingandeng.portal.certification.model.ValidityRule;

/** Certificates in plain JDBC: the rows are only ever inserted and read, so nothing is left for JPA to manage. */
@ApplicationScoped
public class JdbcCertificates implements Certificates {

    @Resource(lookup = "java:app/jdbc/portal")
    private DataSource database;

    /** For the container. */
    protected JdbcCertificates() {}

    /**
     * For a database given by hand.
     *
     * @param database connections to it
     */
    public JdbcCertificates(DataSource database) {
        this.database = database;
    }

    @Override
    public boolean add(Certificate certificate) {
        boolean added = update(CertificateSql.INSERT, CertificateRow.values(certificate)) == 1;
        if (added) {
            update(CertificateSql.APPEND, certificate.serial().value(), "issued", certificate.issuedAt(), null, "");
        }
        return added;
    }

    @Override
    public Optional<Certificate> find(Serial serial) {
        return query(CertificateSql.SELECT + " where c.serial = ?", serial.value()).stream()
                .findFirst();
    }

    @Override
    public Optional<Certificate> find(HolderId holder, String programme, UUID sitting) {
        String where = " where c.holder = ? and c.programme = ? and c.sitting = ?";
        return query(CertificateSql.SELECT + where, holder.value(), programme, sitting).stream()
                .findFirst();
    }

    @Override
    public List<Certificate> heldBy(HolderId holder) {
        return query(CertificateSql.SELECT + " where c.holder = ? order by c.issued_at desc", holder.value());
    }

    @Override
    public List<Certificate> ownedBy(Set<UUID> owners, int limit) {
        String sql = CertificateSql.SELECT + " where c.owner = any(?) order by c.issued_at desc limit ?";
        return query(sql, owners.toArray(new UUID[0]), limit);
    }

    @Override
    public List<Certificate> search(String text, int offset, int limit) {
        String part = CertificateSql.contains(text);
        String order = " order by c.issued_at desc, c.serial offset ? limit ?";
        return query(
                CertificateSql.SELECT + CertificateSql.MATCHING + order, part, part, part, part, part, offset, limit);
    }

    @Override
    public int count(String text) {
        String part = CertificateSql.contains(text);
        return read(
                "select count(*) from portal.certificate c" + CertificateSql.MATCHING,
                row -> row.next() ? row.getInt(1) : 0,
                part,
                part,
                part,
                part,
                part);
    }

    @Override
    public boolean revoke(Serial serial, Revocation revocation) {
        return update(
                        CertificateSql.APPEND,
                        serial.value(),
                        "revoked",
                        revocation.at(),
                        revocation.by(),
                        revocation.reason())
                == 1;
    }

    @Override
    public ValidityRule rule(String programme, LocalDate day) {
        return read(
                CertificateSql.RULE,
                row -> row.next()
                        ? new ValidityRule(
                                row.getString("programme"),
                                row.getObject("months", Integer.class),
                                row.getString("source"))
                        : ValidityRule.NONE,
                programme,
                day,
                day);
    }

    @Override
    public void logLookUp(LookUp lookUp) {
        String serial = lookUp.serial() == null ? null : lookUp.serial().value();
        update(CertificateSql.LOG, lookUp.at(), serial, lookUp.outcome(), lookUp.network());
    }

    @Override
    public int forgetLookUps(Instant before) {
        return update("delete from portal.certificate_look_up where at < ?", before);
    }

    private List<Certificate> query(String sql, Object... values) {
        return read(
                sql,
                row -> {
                    List<Certificate> found = new ArrayList<>();
                    while (row.next()) {
                        found.add(CertificateRow.read(row));
                    }
                    return found;
                },
                values);
    }

    private int update(String sql, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = prepared(connection, sql, values)) {
            return statement.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException("Certificates could not be written", failed);
        }
    }

    private <T> T read(String sql, Reader<T> reader, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = prepared(connection, sql, values);
                ResultSet rows = statement.executeQuery()) {
            return reader.read(rows);
        } catch (SQLException failed) {
            throw new IllegalStateException("Certificates could not be read", failed);
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

    /** Makes something of the rows found. */
    private interface Reader<T> {
        T read(ResultSet rows) throws SQLException;
    }
}
