package org.pingandeng.portal.web.contest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.pingandeng.portal.contest.ContestHall;
import org.pingandeng.portal.contest.model.Contest;

/** The contests that run now, for pages beside the contest's own. */
@Named("contestNowPage")
@RequestScoped
public class ContestNowPage {

    @Inject
    ContestHall hall;

    private List<Contest> running;

    /** The contests of which a round runs now; none where nothing runs. */
    public List<Contest> getRunning() {
        if (running == null) {
            running = hall.running();
        }
        return running;
    }
}
