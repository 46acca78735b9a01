package org.pingandeng.portal.web.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.pingandeng.portal.plan.PlanPaper;
import org.pingandeng.portal.plan.model.Boxes;

/** The plan's indicator tables exactly as printed, drawn beside, with notes where the numbers do not agree. */
@Named("planIndicatorsPage")
@RequestScoped
public class PlanIndicatorsPage {

    private static final int BASE = 0;
    private static final int ACTUAL = 3;
    private static final int AIM = 1;

    @Inject
    PlanPaper paper;

    /**
     * A table with its drawings.
     *
     * @param box the table
     * @param charts a drawing for each kind of indicator
     */
    public record Shown(Boxes.Box box, List<PairChart> charts) {}

    /** Both tables. */
    public List<Shown> getBoxes() {
        return paper.boxes().boxes().stream()
                .map(box -> new Shown(box, PairChart.of(box, BASE, box.heads().size() > ACTUAL ? ACTUAL : AIM)))
                .toList();
    }

    /** What does not agree. */
    public List<Boxes.Note> getNotes() {
        return paper.boxes().notes();
    }
}
