package org.pingandeng.portal.web.training;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.pingandeng.course.programme.TrainingRuleDesk;
import org.pingandeng.course.programme.model.Industry;
import org.pingandeng.course.programme.model.RuleTable;
import org.pingandeng.course.programme.model.TrainingRule;
import org.pingandeng.portal.web.site.FieldMessages;
import org.pingandeng.portal.web.site.Flash;
import org.pingandeng.portal.web.site.Preferences;

/** The rule table, looked at by post, industry, stage and day. */
@Named("trainingRulesPage")
@RequestScoped
public class TrainingRulesPage {

    private static final ZoneId COUNTY = ZoneId.of("Asia/Shanghai");

    @Inject
    TrainingRuleDesk desk;

    @Inject
    TrainingWords words;

    @Inject
    Preferences preferences;

    @Inject
    FieldMessages fields;

    @Inject
    Flash flash;

    @Inject
    HttpServletRequest request;

    @Inject
    Clock clock;

    private LocalDate day;
    private List<TrainingRule> rules;
    private List<Industry> industries;
    private RuleTable.Found found;
    private Part file;

    @PostConstruct
    void look() {
        day = day();
        industries = desk.industries();
        rules = desk.rules(day);
        boolean whole = Stream.of("post", "industry", "stage")
                .noneMatch(name -> asked(name).isEmpty());
        found = whole ? desk.find(day, new TrainingRule.Asked(asked("post"), asked("industry"), asked("stage"))) : null;
    }

    private LocalDate day() {
        try {
            return LocalDate.parse(asked("day"));
        } catch (DateTimeParseException none) {
            return LocalDate.ofInstant(clock.instant(), COUNTY);
        }
    }

    /** The rows that fit what was asked for and hold on the day. */
    public List<TrainingRule> getRows() {
        return rules.stream()
                .filter(rule -> rule.period().has(day))
                .filter(rule -> fits(asked("post"), rule.asked().post()))
                .filter(rule -> fits(asked("stage"), rule.asked().stage()))
                .filter(rule -> asked("industry").isEmpty()
                        || around().contains(rule.asked().industry()))
                .toList();
    }

    /** The industry asked for and the groups it belongs to. */
    private List<String> around() {
        List<String> groups = new ArrayList<>();
        Optional<String> at = Optional.of(asked("industry"));
        while (at.isPresent() && !groups.contains(at.get())) {
            String code = at.get();
            groups.add(code);
            at = industries.stream()
                    .filter(each -> each.code().equals(code))
                    .findFirst()
                    .flatMap(Industry::within);
        }
        return groups;
    }

    private static boolean fits(String asked, String has) {
        return asked.isEmpty() || asked.equals(has);
    }

    /** The rule that was found, or null. */
    public TrainingRule getHeld() {
        return found == null ? null : found.rule().orElse(null);
    }

    /** Why none was found, or an empty text. */
    public String getMissing() {
        return found == null
                ? ""
                : found.missing().map(why -> words.say("rules.missing." + why)).orElse("");
    }

    /** The posts that rules speak of. */
    public List<Choice> getPosts() {
        return choices("post", rule -> rule.asked().post());
    }

    /** The stages that rules speak of. */
    public List<Choice> getStages() {
        return choices("stage", rule -> rule.asked().stage());
    }

    private List<Choice> choices(String name, Function<TrainingRule, String> part) {
        return rules.stream()
                .map(part)
                .distinct()
                .map(code -> new Choice(code, word(name, code), code.equals(asked(name))))
                .toList();
    }

    /** All industries and groups. */
    public List<Choice> getIndustries() {
        return industries.stream()
                .map(each -> new Choice(
                        each.code(),
                        each.title().in(preferences.getLocale()),
                        each.code().equals(asked("industry"))))
                .toList();
    }

    /**
     * An industry's name.
     *
     * @param code which
     */
    public String industry(String code) {
        return industries.stream()
                .filter(each -> each.code().equals(code))
                .map(each -> each.title().in(preferences.getLocale()))
                .findFirst()
                .orElse(code);
    }

    /**
     * The word for a post, a stage, an exam.
     *
     * @param name which kind of word
     * @param code as the table says it
     */
    public String word(String name, String code) {
        return words.find(name + "." + code, code);
    }

    private String asked(String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }

    /** Brings a file of rules in, or says what is wrong with it. */
    public String bringIn() {
        if (file == null) {
            fields.refuse("file", words.say("rules.file.none"));
            return null;
        }
        try (InputStream in = file.getInputStream()) {
            List<String> problems = desk.bringIn(in);
            if (problems.isEmpty()) {
                flash.ok(words.say("rules.file.done"));
                return "/desk/training-rules?faces-redirect=true";
            }
            problems.stream().limit(20).forEach(problem -> fields.refuse("file", problem));
            return null;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The day asked for. */
    public LocalDate getDay() {
        return day;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
