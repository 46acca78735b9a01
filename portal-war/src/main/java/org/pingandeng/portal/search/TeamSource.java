package org.pingandeng.portal.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.pingandeng.portal.kind.KindDesk;
import org.pingandeng.portal.kind.model.KindList;
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

    /** The office keeps the teams as one list, and the news are of the whole list. */
    @Override
    public String topic() {
        return KindDesk.CHANGED;
    }

    @Override
    public List<String> keys() {
        return List.of(KindList.TEAM.name());
    }

    /** All teams that are not retired; nothing is found under the names of the other lists. */
    @Override
    public List<Entry> read(String key) {
        return !key.equals(KindList.TEAM.name())
                ? List.of()
                : teams.teams().stream()
                        .filter(each -> !each.retired())
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
