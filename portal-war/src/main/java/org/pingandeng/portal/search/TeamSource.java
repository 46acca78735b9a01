package org.pingandeng.portal.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.pingandeng.portal.team.TeamShow;
import org.pingandeng.portal.team.model.Team;
import org.pingandeng.portal.team.model.Teams;

/** Teams can be found by what they are for; people cannot. */
@ApplicationScoped
public class TeamSource implements SearchSource {

    @Inject
    Teams teams;

    @Override
    public String kind() {
        return "team";
    }

    /** The news are of people; nothing is found under their keys. */
    @Override
    public String topic() {
        return TeamShow.CHANGED;
    }

    @Override
    public List<String> keys() {
        return teams.teams().stream().map(Team::code).toList();
    }

    @Override
    public List<Entry> read(String key) {
        return teams.teams().stream()
                .filter(each -> each.code().equals(key))
                .map(TeamSource::entry)
                .toList();
    }

    static Entry entry(Team team) {
        return new Entry(
                "team",
                team.code(),
                "/teams#team-" + team.code(),
                Lines.of(team.name(), team.nameEn()),
                Lines.of(team.duty(), team.dutyEn()),
                "");
    }
}
