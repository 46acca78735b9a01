package org.pingandeng.portal.certification.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

/**
 * One proof of training. Everything it says is frozen at issue, the holder's name too: a later change of name, title or
 * rule does not touch it.
 *
 * @param serial its number
 * @param holder whom it names
 * @param owner the organisation the holder belonged to on that day; null for none
 * @param holderName the name as it is printed
 * @param maskedNumber the holder's identity number, already masked; empty when none was given
 * @param achievement what was achieved
 * @param issuer who issues it
 * @param issuedAt when, by the server's clock
 * @param lastDay the last day on which it is valid; null when it does not expire
 * @param validitySource the rule that {@code lastDay} follows, in words
 * @param revocation its withdrawal; null while it stands
 */
public record Certificate(
        Serial serial,
        HolderId holder,
        UUID owner,
        String holderName,
        String maskedNumber,
        Achievement achievement,
        String issuer,
        Instant issuedAt,
        LocalDate lastDay,
        String validitySource,
        Revocation revocation) {

    /** The county's time zone, in which days begin and end. */
    public static final ZoneId COUNTY = ZoneId.of("Asia/Shanghai");

    /** @return the day of issue in the county's time zone */
    public LocalDate issuedOn() {
        return LocalDate.ofInstant(issuedAt, COUNTY);
    }

    /** @return its withdrawal, if it was withdrawn */
    public Optional<Revocation> withdrawn() {
        return Optional.ofNullable(revocation);
    }

    /**
     * Its worth at a moment.
     *
     * @param now the moment asked about
     */
    public CertificateState state(Instant now) {
        if (revocation != null) {
            return CertificateState.REVOKED;
        }
        boolean over = lastDay != null && LocalDate.ofInstant(now, COUNTY).isAfter(lastDay);
        return over ? CertificateState.EXPIRED : CertificateState.VALID;
    }
}
