package org.pingandeng.portal.web.desk;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.pingandeng.course.programme.ProgrammeDesk;
import org.pingandeng.course.programme.RuleRefusal;
import org.pingandeng.course.programme.RuleView;
import org.pingandeng.portal.web.site.FieldMessages;
import org.pingandeng.portal.web.site.Flash;
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

    @Inject
    FieldMessages fields;

    @Inject
    Flash flash;

    private List<Line> lines;
    private String key;
    private BigDecimal value;
    private LocalDate from;
    private String source;
    private String mark = "known";

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

    /** Adds a version of a rule that holds from a day on; the earlier ones stay for the days before. */
    public String add() {
        Optional<RuleRefusal> refusal = desk.addRule(key, value, from, source, mark);
        if (refusal.isPresent()) {
            fields.refuse(refusal.get().field(), words.say("rule.refusal." + refusal.get()));
            return null;
        }
        flash.ok(words.say("kept"));
        return "/desk/rules?faces-redirect=true";
    }

    /** The rules' keys with their titles, each once. */
    public List<SelectItem> getKeys() {
        return lines.stream()
                .collect(Collectors.toMap(Line::key, Line::title, (newest, older) -> newest, LinkedHashMap::new))
                .entrySet()
                .stream()
                .map(each -> new SelectItem(each.getKey(), each.getValue()))
                .toList();
    }

    /** How sure one may be of a source. */
    public List<String> getMarks() {
        return List.of("confirmed", "known", "proposal");
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    public BigDecimal getValue() {
        return value;
    }

    public void setValue(BigDecimal value) {
        this.value = value;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public String getMark() {
        return mark;
    }

    public void setMark(String mark) {
        this.mark = mark;
    }

    /** All rules, by key, the newest first. */
    public List<Line> getLines() {
        return lines;
    }
}
