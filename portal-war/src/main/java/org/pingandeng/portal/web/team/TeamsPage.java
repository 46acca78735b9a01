package org.pingandeng.portal.web.team;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.pingandeng.portal.team.TeamShow;
import org.pingandeng.portal.team.model.TeamOverview;

/** The teams as everybody sees them. */
@Named("teamsPage")
@RequestScoped
public class TeamsPage {

    @Inject
    TeamShow show;

    private List<TeamOverview> all;

    /** All teams as they are today. */
    public List<TeamOverview> getAll() {
        if (all == null) {
            all = show.overview();
        }
        return all;
    }
}
