package org.pingandeng.portal.web.paper;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.portal.web.site.FieldMessages;
import org.pingandeng.portal.web.site.Flash;
import org.pingandeng.quiz.QuizPermissions;
import org.pingandeng.quiz.assembly.ExpectationDesk;
import org.pingandeng.quiz.assembly.model.Expectations.Kind;
import org.pingandeng.quiz.assembly.model.Expectations.Line;

/** What forecasts go by where nothing was observed yet: seconds by type, facility by difficulty. */
@Named("expectationsPage")
@RequestScoped
public class ExpectationsPage {

    @Inject
    ExpectationDesk desk;

    @Inject
    Visitor visitor;

    @Inject
    PaperWords words;

    @Inject
    FieldMessages fields;

    @Inject
    Flash flash;

    @Inject
    Clock clock;

    private List<Line> lines;
    private String what = "SECONDS single";
    private String value = "";
    private String from;
    private String source = "";

    /** What is valid today. */
    public List<Line> getLines() {
        if (lines == null) {
            lines = desk.lines();
        }
        return lines;
    }

    /** Whether the visitor may set lines. */
    public boolean isOffice() {
        return visitor.may(QuizPermissions.EXAM_OFFICE);
    }

    /**
     * What a line speaks of, in words.
     *
     * @param line any
     */
    public String about(Line line) {
        return line.kind() == Kind.SECONDS
                ? words.say("expectation.SECONDS", words.say("type." + line.about()))
                : words.say("expectation.FACILITY", line.about());
    }

    /**
     * Its value with its unit.
     *
     * @param line any
     */
    public String shown(Line line) {
        return line.kind() == Kind.SECONDS
                ? words.say("expectation.seconds", Fields.plain(line.value()))
                : Math.round(100 * line.value()) + "%";
    }

    /** Adds the line in the form. */
    public String set() {
        String[] parts = what.split(" ", 2);
        Kind kind = Kind.valueOf(parts[0]);
        Double number = Fields.points(value);
        double share = kind == Kind.FACILITY ? 100.0 : 1.0;
        Line line = new Line(kind, parts[1], number == null ? 0 : number / share, day(), source.strip());
        Optional<ExpectationDesk.Refusal> refusal = desk.set(line);
        if (refusal.isPresent()) {
            fields.refuse(refusal.get().field(), words.say("expectation.refusal." + refusal.get()));
            return null;
        }
        flash.ok(words.say("expectation.kept"));
        return "/desk/expectations?faces-redirect=true";
    }

    private LocalDate day() {
        try {
            return LocalDate.parse(getFrom());
        } catch (DateTimeParseException none) {
            return null;
        }
    }

    /** Kind and what it speaks of. */
    public String getWhat() {
        return what;
    }

    /** Kind and what it speaks of. */
    public void setWhat(String what) {
        this.what = what;
    }

    /** Seconds, or percent. */
    public String getValue() {
        return value;
    }

    /** Seconds, or percent. */
    public void setValue(String value) {
        this.value = value == null ? "" : value;
    }

    /** The first day, ISO; today to begin with. */
    public String getFrom() {
        return from == null
                ? LocalDate.ofInstant(clock.instant(), ZoneId.of("Asia/Shanghai"))
                        .toString()
                : from;
    }

    /** The first day, ISO. */
    public void setFrom(String from) {
        this.from = from == null ? "" : from;
    }

    /** Where it is from. */
    public String getSource() {
        return source;
    }

    /** Where it is from. */
    public void setSource(String source) {
        this.source = source == null ? "" : source;
    }
}
