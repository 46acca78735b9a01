package org.pingandeng.portal.web.me;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.portal.bridge.MeView;
import org.pingandeng.portal.bridge.ProgrammeLine;
import org.pingandeng.portal.bridge.ResultLine;
import org.pingandeng.portal.bridge.StudyDesk;
import org.pingandeng.portal.bridge.TimetableLine;
import org.pingandeng.portal.certification.CertificateRegister;
import org.pingandeng.portal.certification.CertificateView;
import org.pingandeng.portal.certification.model.HolderId;

/** 我的: timetable, programmes with their next step, results and certificates of the visitor. */
@Named
@RequestScoped
public class MePage {

    private static final int MOST_RESULTS = 5;
    private static final int MOST_CERTIFICATES = 3;

    @Inject
    StudyDesk desk;

    @Inject
    CertificateRegister register;

    @Inject
    Visitor visitor;

    private MeView me;
    private List<CertificateView> certificates;

    @PostConstruct
    void load() {
        me = desk.of(visitor.person().value());
        certificates = register.heldBy(new HolderId(visitor.person().value()));
    }

    public List<TimetableLine> getTimetable() {
        return me.timetable();
    }

    public List<ProgrammeLine> getProgrammes() {
        return me.programmes();
    }

    /** @return the latest results */
    public List<ResultLine> getResults() {
        return me.results().stream().limit(MOST_RESULTS).toList();
    }

    /** @return the latest certificates */
    public List<CertificateView> getCertificates() {
        return certificates.stream().limit(MOST_CERTIFICATES).toList();
    }
}
