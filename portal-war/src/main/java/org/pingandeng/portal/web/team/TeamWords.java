package org.pingandeng.portal.web.team;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.List;
import java.util.ResourceBundle;
import org.pingandeng.portal.team.TeamShow;
import org.pingandeng.portal.team.model.Team;
import org.pingandeng.portal.web.site.Preferences;

/** Teams in the visitor's language. */
@Named("teamWords")
@RequestScoped
public class TeamWords {

    private static final String BUNDLE = "org.pingandeng.portal.web.team.Messages";

    @Inject
    Preferences preferences;

    @Inject
    TeamShow show;

    private List<Team> all;

    /** A text with values in it. */
    public String say(String key, Object... values) {
        String pattern =
                ResourceBundle.getBundle(BUNDLE, preferences.getLocale()).getString(key);
        return values.length == 0 ? pattern : new MessageFormat(pattern, preferences.getLocale()).format(values);
    }

    /** The teams, in order. */
    public List<Team> getAll() {
        if (all == null) {
            all = show.teams();
        }
        return all;
    }

    /** The teams to which people are appointed, in order. */
    public List<Team> getOffered() {
        return getAll().stream().filter(each -> !each.retired()).toList();
    }

    /** What a team is called. */
    public String title(Team team) {
        return preferences.pick(team.name(), team.nameEn());
    }

    /** What a team is called, by its code. */
    public String name(String code) {
        return getAll().stream()
                .filter(each -> each.code().equals(code))
                .map(this::title)
                .findFirst()
                .orElse(code);
    }

    /** What a team is for. */
    public String duty(Team team) {
        return preferences.pick(team.duty(), team.dutyEn());
    }
}
