package org.pingandeng.portal.web.contest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.pingandeng.portal.contest.model.Contest;
import org.pingandeng.portal.contest.model.Ranking;
import org.pingandeng.portal.contest.model.Round;
import org.pingandeng.portal.contest.model.Side;
import org.pingandeng.portal.web.site.Preferences;
import org.pingandeng.portal.web.site.Times;

/** Contests in the visitor's language. */
@Named("contestWords")
@RequestScoped
public class ContestWords {

    private static final String BUNDLE = "org.pingandeng.portal.web.contest.Messages";
    private static final int SECOND = 1_000;
    private static final int MINUTE = 60;
    private static final double TENTHS = 10;

    @Inject
    Preferences preferences;

    @Inject
    Times times;

    @Inject
    Clock clock;

    /** A text with values in it. */
    public String say(String key, Object... values) {
        String pattern =
                ResourceBundle.getBundle(BUNDLE, preferences.getLocale()).getString(key);
        return values.length == 0 ? pattern : new MessageFormat(pattern, preferences.getLocale()).format(values);
    }

    /** A contest's name. */
    public String title(Contest contest) {
        return preferences.pick(contest.titleZh(), contest.titleEn());
    }

    /** What a contest is about; blank where nobody said. */
    public String about(Contest contest) {
        return preferences.pick(contest.aboutZh(), contest.aboutEn());
    }

    /** A round's name. */
    public String round(Round round) {
        return preferences.pick(round.titleZh(), round.titleEn());
    }

    /** Where a contest stands. */
    public String state(Contest contest) {
        return contest.stateAt(clock.instant()).name();
    }

    /** For what one may take part, in a fixed order. */
    public List<Side> sides(Contest contest) {
        return Stream.of(Side.values()).filter(contest.sides()::contains).toList();
    }

    /** From when to when all of it goes. */
    public String span(Contest contest) {
        return contest.rounds().isEmpty()
                ? ""
                : times.minute(contest.rounds().get(0).opensAt()) + " – "
                        + times.minute(contest.rounds()
                                .get(contest.rounds().size() - 1)
                                .closesAt());
    }

    /** A time taken, such as 3:07. */
    public String taken(long millis) {
        long seconds = Math.round(millis / (double) SECOND);
        return String.format(Locale.ROOT, "%d:%02d", seconds / MINUTE, seconds % MINUTE);
    }

    /** What counts of a group: an average with one place, or a sum. */
    public String points(Contest contest, Ranking.Group group) {
        return contest.summed()
                ? String.valueOf(Math.round(group.tenths() / TENTHS))
                : String.format(Locale.ROOT, "%.1f", group.tenths() / TENTHS);
    }

    /** How somebody is called on the list of single people. */
    public String called(Ranking.Line line) {
        return line.label().isBlank() ? say("called", String.valueOf(line.number())) : line.label();
    }

    /** A code as people read it, in two halves. */
    public String code(String code) {
        return code.length() == 8 ? code.substring(0, 4) + "-" + code.substring(4) : code;
    }
}
