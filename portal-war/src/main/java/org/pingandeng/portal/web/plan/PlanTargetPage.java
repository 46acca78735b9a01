package org.pingandeng.portal.web.plan;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.pingandeng.portal.plan.PlanTargets;
import org.pingandeng.portal.plan.model.Evaluation;
import org.pingandeng.portal.plan.model.Progress;

/** One target: what it wants, how it is counted, and its figures year by year. */
@Named("planTargetPage")
@RequestScoped
public class PlanTargetPage {

    @Inject
    PlanTargets targets;

    @Inject
    @Param(name = "t")
    String code;

    private Progress progress;

    @PostConstruct
    void look() {
        progress = code == null ? null : targets.find(code).orElse(null);
    }

    /** Answers "not found" where there is no such target. */
    public void check() throws IOException {
        if (progress == null) {
            Faces.responseSendError(404, null);
        }
    }

    /** How far it is met. */
    public Progress getProgress() {
        return progress;
    }

    /** Its figures year by year, drawn. */
    public YearChart getChart() {
        return YearChart.of(progress.lines());
    }

    /** The evaluations of the plan, for the target that asks for them. */
    public List<Evaluation> getEvaluations() {
        return progress.target().unit().equals("evaluations") ? targets.evaluations() : List.of();
    }
}
