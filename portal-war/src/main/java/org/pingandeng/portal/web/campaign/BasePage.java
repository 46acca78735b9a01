package org.pingandeng.portal.web.campaign;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.pingandeng.portal.campaign.Programme;
import org.pingandeng.portal.campaign.model.Activity;
import org.pingandeng.portal.warning.CaseLibrary;
import org.pingandeng.portal.warning.CaseView;
import org.pingandeng.portal.web.open.Exhibition;
import org.pingandeng.portal.web.open.Exhibition.Exhibit;

/** The warning-education base: visits that groups can book, and what can be seen online. */
@Named("basePage")
@RequestScoped
public class BasePage {

    private static final String ROLE = "base";
    private static final int VISITS = 20;
    private static final int CASES = 8;

    @Inject
    Programme programme;

    @Inject
    CaseLibrary cases;

    @Inject
    Exhibition exhibition;

    private List<Activity> visits;

    /** The next visits. */
    public List<Activity> getVisits() {
        if (visits == null) {
            visits = programme.coming(ROLE, VISITS);
        }
        return visits;
    }

    /** Cases to begin with, the latest first. */
    public List<CaseView> getCases() {
        return cases.all().stream().limit(CASES).toList();
    }

    /** How many cases there are. */
    public int getCaseCount() {
        return cases.all().size();
    }

    /** What can be tried: {@code scene} to find hazards in pictures, {@code scenario} to decide step by step. */
    public List<Exhibit> exhibits(String kind) {
        return exhibition.of(kind);
    }
}
