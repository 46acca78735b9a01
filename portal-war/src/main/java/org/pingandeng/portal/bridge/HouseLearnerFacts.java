package org.pingandeng.portal.bridge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.pingandeng.course.LearnerId;
import org.pingandeng.course.port.LearnerFacts;
import org.pingandeng.portal.certification.CertificateRegister;
import org.pingandeng.portal.certification.CertificateView;
import org.pingandeng.portal.certification.model.CertificateState;
import org.pingandeng.portal.certification.model.HolderId;
import org.pingandeng.portal.organisation.OrganisationOffice;
import org.pingandeng.portal.organisation.OrganisationView;
import org.pingandeng.quiz.exam.MarkingRoom;
import org.pingandeng.quiz.exam.model.CandidateId;

/** Tells training classes of a learner's organisation, certificates and exams. */
@ApplicationScoped
public class HouseLearnerFacts implements LearnerFacts {

    @Inject
    OrganisationOffice organisations;

    @Inject
    CertificateRegister certificates;

    @Inject
    MarkingRoom marks;

    @Override
    public boolean belongs(Optional<UUID> organisation, Optional<UUID> top) {
        if (top.isEmpty()) {
            return true;
        }
        Optional<String> above = top.flatMap(organisations::find).map(OrganisationView::path);
        Optional<String> own = organisation.flatMap(organisations::find).map(OrganisationView::path);
        return above.isPresent()
                && own.filter(path -> path.startsWith(above.get())).isPresent();
    }

    @Override
    public Set<String> certificates(LearnerId learner) {
        return certificates.heldBy(new HolderId(learner.value())).stream()
                .filter(each -> each.state() == CertificateState.VALID)
                .map(CertificateView::programme)
                .collect(Collectors.toSet());
    }

    @Override
    public boolean passed(LearnerId learner, String exam) {
        return marks.results(new CandidateId(learner.value())).stream()
                .anyMatch(each -> each.exam().equals(exam) && each.passed());
    }
}
