package org.pingandeng.portal.certification;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.pingandeng.portal.certification.model.Achievement;
import org.pingandeng.portal.certification.model.Certificate;
import org.pingandeng.portal.certification.model.Certificates;
import org.pingandeng.portal.certification.model.Serial;
import org.pingandeng.portal.certification.model.ValidityRule;

/**
 * Issues certificates, on the news that somebody's hours are complete and their exam is passed.
 */
@ApplicationScoped
public class Issuing {

    private final SecureRandom chance = new SecureRandom();
    private Certificates certificates;
    private Issuer issuer;
    private Clock clock;

    /** For the container. */
    protected Issuing() {}

    /** Issues into kept certificates. */
    @Inject
    public Issuing(Certificates certificates, Issuer issuer, Clock clock) {
        this.certificates = certificates;
        this.issuer = issuer;
        this.clock = clock;
    }

    /**
     * Issues the certificate of a person, programme and sitting; told twice, it issues once.
     *
     * @param order what to certify
     * @return what was issued now; empty when it had been issued before
     */
    @RolesAllowed(CertificationPermissions.ISSUE)
    @Transactional
    public Optional<CertificateView> issue(IssueOrder order) {
        Achievement achievement = order.achievement();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (certificates
                .find(order.holder(), achievement.programme(), achievement.sitting())
                .isPresent()) {
            return Optional.empty();
        }
        Certificate certificate = drawn(order, now);
        return certificates.add(certificate) ? Optional.of(CertificateView.of(certificate, now)) : Optional.empty();
    }

    private Certificate drawn(IssueOrder order, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, Certificate.COUNTY);
        ValidityRule rule = certificates.rule(order.achievement().programme(), today);
        return new Certificate(
                Serial.draw(today.getYear(), chance),
                order.holder(),
                order.owner(),
                order.holderName(),
                order.maskedNumber(),
                order.achievement(),
                issuer.name(),
                now,
                rule.lastDay(today).orElse(null),
                rule.source(),
                null);
    }
}
