package org.pingandeng.portal.certification;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.pingandeng.portal.certification.model.CertificateState;
import org.pingandeng.portal.certification.model.Certificates;
import org.pingandeng.portal.certification.model.Serial;
import org.pingandeng.portal.certification.print.CertificatePrint;
import org.pingandeng.portal.organisation.OrganisationOffice;

/** What an enterprise's manager sees: the certificates of those who belonged to it, or to what is below it, at issue. */
@ApplicationScoped
@Transactional
public class TeamCertificates {

    private static final int MOST = 2_000;

    @Inject
    Certificates certificates;

    @Inject
    OrganisationOffice organisations;

    @Inject
    Issuer issuer;

    @Inject
    Clock clock;

    /**
     * The certificates within the visitor's reach.
     *
     * @return newest first, at most 2,000
     */
    @RolesAllowed(CertificationPermissions.TEAM)
    public List<CertificateView> all() {
        Instant now = clock.instant();
        return certificates.ownedBy(owners(), MOST).stream()
                .map(certificate -> CertificateView.of(certificate, now))
                .toList();
    }

    /**
     * Prints one of them.
     *
     * @param typed its number
     * @return the PDF; empty when it is outside the visitor's reach, unknown or revoked
     */
    @RolesAllowed(CertificationPermissions.TEAM)
    public Optional<byte[]> print(String typed) {
        Set<UUID> owners = owners();
        return Serial.read(typed)
                .flatMap(certificates::find)
                .filter(certificate -> certificate.owner() != null && owners.contains(certificate.owner()))
                .filter(certificate -> certificate.state(clock.instant()) != CertificateState.REVOKED)
                .map(certificate -> new CertificatePrint(issuer.publicAddress(), issuer.seal()).pdf(certificate));
    }

    private Set<UUID> owners() {
        return organisations.reached();
    }
}
