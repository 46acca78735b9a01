package org.pingandeng.portal.web.plan;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.pingandeng.portal.plan.PlanTargets;
import org.pingandeng.portal.plan.model.PlanPeriod;
import org.pingandeng.portal.plan.model.Progress;

/** The public board: all targets of the plan. */
@Named("planPage")
@RequestScoped
public class PlanPage {

    @Inject
    PlanTargets targets;

    private List<Progress> all;

    @PostConstruct
    void look() {
        all = targets.all();
    }

    /** All targets in the plan's order. */
    public List<Progress> getAll() {
        return all;
    }

    /** The plan's years. */
    public PlanPeriod getPeriod() {
        return targets.period();
    }

    /** How many goals are reached. */
    public long getReached() {
        return all.stream().filter(Progress::reached).count();
    }

    /** How many figures are counted from records. */
    public long getCounted() {
        return all.stream()
                .filter(each -> each.state() == Progress.State.COUNTED)
                .count();
    }

    /** How many figures are reported and not counted. */
    public long getReported() {
        return all.stream()
                .filter(each -> each.state() == Progress.State.REPORTED)
                .count();
    }
}
