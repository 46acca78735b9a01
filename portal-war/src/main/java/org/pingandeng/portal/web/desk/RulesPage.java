package org.pingandeng.portal.web.desk;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.pingandeng.course.programme.ProgrammeDesk;
import org.pingandeng.course.programme.RuleView;
import org.pingandeng.portal.web.site.Preferences;

/** The dated rules that training goes by, with where each stands and whether it is in force today. */
@Named
@RequestScoped
public class RulesPage {

    private static final ZoneId COUNTY = ZoneId.of("Asia/Shanghai");

    @Inject
    ProgrammeDesk desk;

    @Inject
    Preferences preferences;

    @Inject
    DeskWords words;

    @Inject
    Clock clock;

    private List<Line> lines;

    /** One rule on the page. */
    public record Line(
            String title,
            String key,
            String value,
            LocalDate from,
            LocalDate to,
            String source,
            String mark,
            boolean inForce) {}

    @PostConstruct
    void look() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), COUNTY);
        lines = desk.rules().stream().map(rule -> line(rule, today)).toList();
    }

    private Line line(RuleView rule, LocalDate today) {
        boolean begun = !today.isBefore(rule.from());
        boolean over = rule.to() != null && !today.isBefore(rule.to());
        return new Line(
                rule.title().in(preferences.getLocale()),
                rule.key(),
                rule.value().toPlainString() + " " + words.say("unit." + rule.unit(), rule.unit()),
                rule.from(),
                rule.to(),
                rule.source(),
                rule.mark(),
                begun && !over);
    }

    /** All rules, by key, the newest first. */
    public List<Line> getLines() {
        return lines;
    }
}
