package org.pingandeng.portal.web.certificate;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.portal.certification.CertificateRegister;
import org.pingandeng.portal.certification.CertificateView;
import org.pingandeng.portal.certification.model.HolderId;

/** A person's own certificates. */
@Named
@RequestScoped
public class CertificatesPage {

    @Inject
    CertificateRegister register;

    @Inject
    Visitor visitor;

    private List<CertificateView> certificates;

    @PostConstruct
    void load() {
        certificates = register.heldBy(new HolderId(visitor.person().value()));
    }

    /** @return newest first */
    public List<CertificateView> getCertificates() {
        return certificates;
    }
}
