package org.pingandeng.portal.bridge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.pingandeng.portal.bridge.Studies.Enrolled;
import org.pingandeng.quiz.port.Eligibility;

/** An exam opens for those whose hours in a programme that ends with it are complete. */
@ApplicationScoped
public class ProgrammeEligibility implements Eligibility {

    private Studies studies;

    /** For the container. */
    protected ProgrammeEligibility() {}

    /** Judges by study. */
    @Inject
    public ProgrammeEligibility(Studies studies) {
        this.studies = studies;
    }

    @Override
    public Standing standing(String exam, UUID candidate) {
        List<Enrolled> programmes = studies.endingWith(candidate, exam);
        if (programmes.isEmpty()) {
            return Standing.NOT_ENROLLED;
        }
        return programmes.stream().anyMatch(Enrolled::complete) ? Standing.READY : Standing.HOURS_MISSING;
    }
}
