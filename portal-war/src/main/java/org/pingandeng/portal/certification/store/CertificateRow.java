package org.pingandeng.portal.certification.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.pingandeng.portal.certification.model.Achievement;
import org.pingandeng.portal.certification.model.Certificate;
import org.pingandeng.portal.certification.model.HolderId;
import org.pingandeng.portal.certification.model.Revocation;
import org.pingandeng.portal.certification.model.Serial;

/** A certificate as a row and back. */
final class CertificateRow {

    private CertificateRow() {}

    static Object[] values(Certificate certificate) {
        Achievement achievement = certificate.achievement();
        return new Object[] {
            certificate.serial().value(),
            certificate.holder().value(),
            certificate.owner(),
            certificate.holderName(),
            certificate.maskedNumber(),
            achievement.programme(),
            achievement.titleZh(),
            achievement.titleEn(),
            achievement.creditedSeconds(),
            achievement.secondsPerClassHour(),
            achievement.sitting(),
            achievement.score(),
            achievement.fullScore(),
            achievement.passedOn(),
            certificate.issuer(),
            certificate.issuedAt(),
            certificate.lastDay(),
            certificate.validitySource()
        };
    }

    static Certificate read(ResultSet row) throws SQLException {
        return new Certificate(
                new Serial(row.getString("serial")),
                new HolderId(row.getObject("holder", UUID.class)),
                row.getObject("owner", UUID.class),
                row.getString("holder_name"),
                row.getString("masked_number"),
                achievement(row),
                row.getString("issuer"),
                instant(row, "issued_at"),
                row.getObject("last_day", LocalDate.class),
                row.getString("validity_source"),
                revocation(row));
    }

    private static Achievement achievement(ResultSet row) throws SQLException {
        return new Achievement(
                row.getString("programme"),
                row.getString("title_zh"),
                row.getString("title_en"),
                row.getLong("credited_seconds"),
                row.getInt("seconds_per_class_hour"),
                row.getObject("sitting", UUID.class),
                row.getDouble("score"),
                row.getDouble("full_score"),
                row.getObject("passed_on", LocalDate.class));
    }

    private static Revocation revocation(ResultSet row) throws SQLException {
        Instant at = instant(row, "revoked_at");
        return at == null
                ? null
                : new Revocation(at, row.getObject("revoked_by", UUID.class), row.getString("revoked_reason"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
