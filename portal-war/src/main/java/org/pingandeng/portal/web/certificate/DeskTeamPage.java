package org.pingandeng.portal.web.certificate;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.pingandeng.portal.certification.CertificateView;
import org.pingandeng.portal.certification.TeamCertificates;
import org.pingandeng.portal.certification.model.CertificateState;

/** The certificates of an enterprise's people. */
@Named
@RequestScoped
public class DeskTeamPage {

    @Inject
    TeamCertificates team;

    private List<CertificateView> certificates;

    @PostConstruct
    void load() {
        certificates = team.all();
    }

    /** @return newest first */
    public List<CertificateView> getCertificates() {
        return certificates;
    }

    /** @return how many are valid today */
    public long getValid() {
        return certificates.stream()
                .filter(certificate -> certificate.state() == CertificateState.VALID)
                .count();
    }
}
