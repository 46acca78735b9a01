package org.pingandeng.portal.team;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.pingandeng.portal.team.model.Team;
import org.pingandeng.portal.team.model.TeamOverview;
import org.pingandeng.portal.team.model.Teams;

/** What everybody sees of the teams: how many, what they know about, what they did, and names by consent. */
@ApplicationScoped
public class TeamShow {

    /** The topic of the news that a team's people are others; the key is a person's id. */
    public static final String CHANGED = "team.changed";

    private static final ZoneId COUNTY = ZoneId.of("Asia/Shanghai");
    private static final int MOST_NAMED = 200;

    @Inject
    Teams teams;

    @Inject
    Clock clock;

    /** The teams, in order, also retired ones. */
    @PermitAll
    @Transactional
    public List<Team> teams() {
        return teams.teams();
    }

    /** All teams as they are today; a retired one only while somebody is still appointed to it. */
    @PermitAll
    @Transactional
    public List<TeamOverview> overview() {
        LocalDate today = clock.instant().atZone(COUNTY).toLocalDate();
        return teams.teams().stream()
                .map(team -> overview(team, today))
                .filter(each -> !each.team().retired() || each.members() > 0)
                .toList();
    }

    private TeamOverview overview(Team team, LocalDate today) {
        List<TeamOverview.Field> fields = teams.fields(team.code(), today);
        return new TeamOverview(
                team,
                fields.stream().mapToLong(TeamOverview.Field::members).sum(),
                fields.stream().filter(each -> !each.name().isEmpty()).toList(),
                teams.named(team.code(), today, MOST_NAMED),
                teams.deeds(team.code(), today.withDayOfYear(1), today));
    }
}
