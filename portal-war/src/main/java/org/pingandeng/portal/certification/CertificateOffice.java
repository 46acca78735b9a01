package org.pingandeng.portal.certification;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.portal.audit.Trail;
import org.pingandeng.portal.certification.model.Certificate;
import org.pingandeng.portal.certification.model.Certificates;
import org.pingandeng.portal.certification.model.Revocation;
import org.pingandeng.portal.certification.model.Serial;
import org.pingandeng.portal.outbox.OutboxLog;

/** What the issuer's office does with certificates: look through them and withdraw one. */
@ApplicationScoped
@Transactional
public class CertificateOffice {

    /** How many certificates a page of {@link #search} holds. */
    public static final int PAGE = 20;

    /** The shortest reason for a withdrawal, in characters. */
    public static final int SHORTEST_REASON = 4;

    private Certificates certificates;
    private Trail trail;
    private OutboxLog outbox;
    private Clock clock;

    /** For the container. */
    protected CertificateOffice() {}

    /** An office over kept certificates. */
    @Inject
    public CertificateOffice(Certificates certificates, Trail trail, OutboxLog outbox, Clock clock) {
        this.certificates = certificates;
        this.trail = trail;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Certificates whose number, name or programme contains a text.
     *
     * @param text empty or null for all
     * @param offset how many to pass over
     * @param limit how many to return, at most 100
     * @return newest first
     */
    @RolesAllowed(CertificationPermissions.SEARCH)
    public List<CertificateView> search(String text, int offset, int limit) {
        Instant now = clock.instant();
        return certificates.search(text, Math.max(offset, 0), Math.min(Math.max(limit, 1), 100)).stream()
                .map(certificate -> CertificateView.of(certificate, now))
                .toList();
    }

    /** @return how many {@link #search} would find */
    @RolesAllowed(CertificationPermissions.SEARCH)
    public int count(String text) {
        return certificates.count(text);
    }

    /**
     * One certificate.
     *
     * @param typed its number
     * @return empty when no certificate has it
     */
    @RolesAllowed(CertificationPermissions.SEARCH)
    public Optional<CertificateView> find(String typed) {
        return Serial.read(typed)
                .flatMap(certificates::find)
                .map(certificate -> CertificateView.of(certificate, clock.instant()));
    }

    /**
     * Withdraws a certificate for good. Its public page says so from now on.
     *
     * @param typed its number
     * @param actor who decides
     * @param reason why, in words that the holder will read
     * @return the refusal; empty when it is withdrawn now
     */
    @RolesAllowed(CertificationPermissions.REVOKE)
    public Optional<RevocationRefused> revoke(String typed, @NotNull UUID actor, String reason) {
        if (reason == null || reason.strip().length() < SHORTEST_REASON) {
            return Optional.of(RevocationRefused.REASON_TOO_SHORT);
        }
        Optional<Certificate> certificate = Serial.read(typed).flatMap(certificates::find);
        if (certificate.isEmpty()) {
            return Optional.of(RevocationRefused.UNKNOWN);
        }
        Revocation revocation = new Revocation(clock.instant(), actor, reason.strip());
        if (!certificates.revoke(certificate.get().serial(), revocation)) {
            return Optional.of(RevocationRefused.ALREADY_REVOKED);
        }
        tell(certificate.get(), revocation.reason());
        return Optional.empty();
    }

    private void tell(Certificate certificate, String reason) {
        String serial = certificate.serial().value();
        trail.record("certificate.revoked", serial, Map.of("reason", reason));
        outbox.append(
                "certificate.revoked",
                serial,
                Map.of(
                        "holder", certificate.holder().value().toString(),
                        "titleZh", certificate.achievement().titleZh(),
                        "titleEn", certificate.achievement().titleEn(),
                        "reason", reason));
    }
}
