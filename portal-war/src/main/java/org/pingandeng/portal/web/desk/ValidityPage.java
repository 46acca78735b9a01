package org.pingandeng.portal.web.desk;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.pingandeng.portal.certification.ValidityDesk;
import org.pingandeng.portal.certification.ValidityRefusal;
import org.pingandeng.portal.certification.model.DatedValidity;
import org.pingandeng.portal.web.site.FieldMessages;
import org.pingandeng.portal.web.site.Flash;

/** How long certificates last, by programme and date; the second table of the rules' page. */
@Named
@RequestScoped
public class ValidityPage {

    private static final ZoneId COUNTY = ZoneId.of("Asia/Shanghai");

    @Inject
    ValidityDesk desk;

    @Inject
    DeskWords words;

    @Inject
    Clock clock;

    @Inject
    FieldMessages fields;

    @Inject
    Flash flash;

    private List<Line> lines;
    private String programme;
    private Integer months;
    private LocalDate from;
    private String source;
    private String mark = "proposal";

    /** One rule on the page. */
    public record Line(DatedValidity rule, boolean begun) {}

    @PostConstruct
    void look() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), COUNTY);
        lines = desk.rules().stream()
                .map(rule -> new Line(rule, !today.isBefore(rule.from())))
                .toList();
    }

    /** Adds a version that holds from a day on. */
    public String add() {
        Optional<ValidityRefusal> refusal =
                desk.add(new DatedValidity(programme, months, from, null, source == null ? "" : source.strip(), mark));
        if (refusal.isPresent()) {
            fields.refuse(refusal.get().field(), words.say("validity.refusal." + refusal.get()));
            return null;
        }
        flash.ok(words.say("kept"));
        return "/desk/rules?faces-redirect=true";
    }

    /** The programmes that have rules, each once. */
    public List<String> getProgrammes() {
        return lines.stream().map(line -> line.rule().programme()).distinct().toList();
    }

    public List<Line> getLines() {
        return lines;
    }

    public String getProgramme() {
        return programme;
    }

    public void setProgramme(String programme) {
        this.programme = programme;
    }

    public Integer getMonths() {
        return months;
    }

    public void setMonths(Integer months) {
        this.months = months;
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
}
