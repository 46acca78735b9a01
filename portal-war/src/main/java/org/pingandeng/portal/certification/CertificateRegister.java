package org.pingandeng.portal.certification;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.pingandeng.portal.certification.model.Certificate;
import org.pingandeng.portal.certification.model.CertificateState;
import org.pingandeng.portal.certification.model.Certificates;
import org.pingandeng.portal.certification.model.HolderId;
import org.pingandeng.portal.certification.model.LookUp;
import org.pingandeng.portal.certification.model.Serial;
import org.pingandeng.portal.certification.print.CertificatePrint;

/** What anyone may ask about a certificate, and what its holder may. */
@ApplicationScoped
@Transactional
public class CertificateRegister {

    private Certificates certificates;
    private Issuer issuer;
    private Clock clock;

    /** For the container. */
    protected CertificateRegister() {}

    /** A register over kept certificates. */
    @Inject
    public CertificateRegister(Certificates certificates, Issuer issuer, Clock clock) {
        this.certificates = certificates;
        this.issuer = issuer;
        this.clock = clock;
    }

    /**
     * Looks a number up for a stranger and logs that it was asked.
     *
     * @param typed the number as typed or scanned
     * @param name the name on the paper; null or blank when not asked for
     * @param network the asker's network, shortened
     */
    @PermitAll
    public Verification verify(String typed, String name, @NotNull String network) {
        Instant now = clock.instant();
        Optional<Serial> serial = Serial.read(typed);
        Verification answer = serial.flatMap(certificates::find)
                .map(certificate -> Verification.of(CertificateView.of(certificate, now), name, now))
                .orElseGet(() -> Verification.unknown(serial.map(Serial::value).orElse(typed), now));
        String outcome = answer.outcome().name().toLowerCase(Locale.ROOT);
        certificates.logLookUp(new LookUp(now, serial.orElse(null), outcome, network));
        return answer;
    }

    /**
     * A person's certificates.
     *
     * @param holder the person who asks
     * @return newest first
     */
    @RolesAllowed(CertificationPermissions.OWN)
    public List<CertificateView> heldBy(@NotNull HolderId holder) {
        Instant now = clock.instant();
        return certificates.heldBy(holder).stream()
                .map(certificate -> CertificateView.of(certificate, now))
                .toList();
    }

    /**
     * Prints one of a person's own certificates.
     *
     * @param holder the person who asks
     * @param typed the number
     * @return the PDF; empty when it is not theirs, unknown or revoked
     */
    @RolesAllowed(CertificationPermissions.OWN)
    public Optional<byte[]> print(@NotNull HolderId holder, String typed) {
        return Serial.read(typed)
                .flatMap(certificates::find)
                .filter(certificate -> certificate.holder().equals(holder))
                .flatMap(this::printed);
    }

    /**
     * Prints any certificate.
     *
     * @param typed the number
     * @return the PDF; empty when unknown or revoked
     */
    @RolesAllowed(CertificationPermissions.SEARCH)
    public Optional<byte[]> print(String typed) {
        return Serial.read(typed).flatMap(certificates::find).flatMap(this::printed);
    }

    private Optional<byte[]> printed(Certificate certificate) {
        return certificate.state(clock.instant()) == CertificateState.REVOKED
                ? Optional.empty()
                : Optional.of(new CertificatePrint(issuer.publicAddress(), issuer.seal()).pdf(certificate));
    }
}
