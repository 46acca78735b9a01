package org.pingandeng.portal.web.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import org.pingandeng.portal.web.site.Preferences;
import org.pingandeng.portal.web.training.Choice;
import org.pingandeng.portal.web.training.SentForm;
import org.pingandeng.quiz.exam.office.SessionCalendar;
import org.pingandeng.quiz.exam.office.SessionDraft;
import org.pingandeng.quiz.exam.office.model.AddressRange;
import org.pingandeng.quiz.exam.office.model.ExamSession;
import org.pingandeng.quiz.exam.office.model.LateRule;
import org.pingandeng.quiz.exam.office.model.Release;
import org.pingandeng.quiz.exam.office.model.Retakes;
import org.pingandeng.quiz.exam.office.model.Review;
import org.pingandeng.quiz.exam.office.model.SessionEntry;
import org.pingandeng.quiz.exam.office.model.SessionHours;
import org.pingandeng.quiz.exam.office.model.SessionResults;

/** The sheet on which a date of an exam is written: what it shows, and what was written on it. */
@Named("sessionSheet")
@RequestScoped
public class SessionSheet {

    private static final ZoneId COUNTY = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter FIELD =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm").withZone(COUNTY);

    @Inject
    SessionCalendar calendar;

    @Inject
    SentForm form;

    @Inject
    OfficeWords words;

    @Inject
    Preferences preferences;

    @Inject
    Clock clock;

    private ExamSession kept;

    void show(ExamSession session) {
        kept = session;
    }

    /** What was written. */
    SessionDraft draft() {
        return new SessionDraft(
                kept == null ? form.text("exam") : kept.exam(),
                form.text("title"),
                form.text("place"),
                hours(),
                form.number("capacity").orElse(0),
                form.number("seats").orElse(form.text("seats").isEmpty() ? 0 : -1),
                new SessionEntry(form.text("code"), AddressRange.split(form.text("addresses")), form.text("configKey")),
                moment("signUpUntil"),
                new SessionResults(
                        form.one("release", Release.class).orElse(Release.AT_ONCE),
                        form.one("review", Review.class).orElse(Review.MARK),
                        null),
                retakes());
    }

    private SessionHours hours() {
        Instant doors = moment("doorsAt");
        Instant bell = moment("bellAt");
        return doors == null || bell == null
                ? null
                : new SessionHours(
                        doors,
                        bell,
                        Duration.ofMinutes(form.number("lateness").orElse(-1)),
                        form.one("late", LateRule.class).orElse(LateRule.WITH_THE_OTHERS));
    }

    private Retakes retakes() {
        boolean numbers = form.number("attempts").isPresent()
                && form.number("validMonths").isPresent();
        return numbers
                ? new Retakes(
                        form.number("attempts").getAsInt(),
                        form.number("validMonths").getAsInt())
                : null;
    }

    /**
     * A moment in the county's time.
     *
     * @param name of the field
     * @return null where it is none
     */
    Instant moment(String name) {
        try {
            return LocalDateTime.parse(form.text(name)).atZone(COUNTY).toInstant();
        } catch (DateTimeParseException none) {
            return null;
        }
    }

    /**
     * What a field shows.
     *
     * @param name of the field
     */
    public String at(String name) {
        return form.value(name, kept == null ? fresh(name) : old(name));
    }

    /** A date in a week at nine, with what is usual. */
    private String fresh(String name) {
        LocalDateTime bell = LocalDateTime.now(clock.withZone(COUNTY))
                .plusDays(7)
                .truncatedTo(ChronoUnit.DAYS)
                .plusHours(9);
        return switch (name) {
            case "bellAt" -> FIELD.format(bell.atZone(COUNTY));
            case "doorsAt" -> FIELD.format(bell.minusMinutes(30).atZone(COUNTY));
            case "signUpUntil" -> FIELD.format(bell.minusDays(2).atZone(COUNTY));
            case "lateness" -> "15";
            case "capacity", "seats" -> "30";
            case "attempts" -> "0";
            case "validMonths" -> "12";
            default -> "";
        };
    }

    private String old(String name) {
        return switch (name) {
            case "title" -> kept.title();
            case "place" -> kept.place();
            case "bellAt" -> field(kept.hours().bellAt());
            case "doorsAt" -> field(kept.hours().doorsAt());
            case "signUpUntil" -> field(kept.signUpUntil());
            case "lateness" -> String.valueOf(kept.hours().lateness().toMinutes());
            case "capacity" -> String.valueOf(kept.capacity());
            case "seats" -> String.valueOf(kept.seats());
            case "attempts" -> String.valueOf(kept.retakes().attempts());
            case "validMonths" -> String.valueOf(kept.retakes().validMonths());
            case "code" -> kept.entry().code();
            case "addresses" -> String.join("\n", kept.entry().addresses());
            case "configKey" -> kept.entry().configKey();
            default -> "";
        };
    }

    private static String field(Instant moment) {
        return moment == null ? "" : FIELD.format(moment);
    }

    /** The exams to choose from. */
    public List<Choice> getExams() {
        String chosen = form.text("exam");
        return calendar.exams().stream()
                .map(exam -> new Choice(
                        exam.code(),
                        exam.title(preferences.getLocale()),
                        exam.code().equals(chosen)))
                .toList();
    }

    /** How long those have who come late. */
    public List<Choice> getLates() {
        return choices(
                "late",
                LateRule.values(),
                kept == null ? LateRule.WITH_THE_OTHERS : kept.hours().late());
    }

    /** When marks are seen. */
    public List<Choice> getReleases() {
        return choices(
                "release",
                Release.values(),
                kept == null ? Release.AT_ONCE : kept.results().release());
    }

    /** What is seen beside them. */
    public List<Choice> getReviews() {
        return choices(
                "review",
                Review.values(),
                kept == null ? Review.MISTAKES : kept.results().review());
    }

    private List<Choice> choices(String name, Enum<?>[] values, Enum<?> usual) {
        String chosen = form.value(name, usual.name());
        return Arrays.stream(values)
                .map(each -> new Choice(
                        each.name(), words.say(name + "." + each), each.name().equals(chosen)))
                .toList();
    }
}
