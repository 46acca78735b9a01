package org.pingandeng.portal.web.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.pingandeng.course.Text;
import org.pingandeng.course.programme.ProgrammeDesk;
import org.pingandeng.course.programme.ProgrammeView;
import org.pingandeng.course.training.ClassDraft;
import org.pingandeng.course.training.model.AttendanceTerms;
import org.pingandeng.course.training.model.Requirements;
import org.pingandeng.course.training.model.Schooling;
import org.pingandeng.course.training.model.TrainingClass;
import org.pingandeng.portal.web.site.Preferences;

/** The sheet on which a class is written: what it shows, and what was written on it. */
@Named("classSheet")
@RequestScoped
public class ClassSheet {

    private static final ZoneId COUNTY = ZoneId.of("Asia/Shanghai");
    private static final int USUAL_QUOTA = 40;
    private static final int ADULT = 18;

    @Inject
    SentForm form;

    @Inject
    ProgrammeDesk programmes;

    @Inject
    TrainingWords words;

    @Inject
    Preferences preferences;

    @Inject
    Clock clock;

    private TrainingClass kept;
    private List<ProgrammeView> offered;

    void show(TrainingClass about) {
        kept = about;
    }

    /** The class that is kept, or null for a new one. */
    public TrainingClass getKept() {
        return kept;
    }

    /** What was written. */
    ClassDraft draft() {
        return new ClassDraft(
                new Text(form.text("title"), form.text("titleEn")),
                form.text("place"),
                form.number("quota").orElse(0),
                new TrainingClass.Dates(form.day("signUpFrom"), form.day("signUpTo"), form.day("from"), form.day("to")),
                new Requirements(
                        form.number("minAge"),
                        form.number("maxAge"),
                        form.one("schooling", Schooling.class),
                        form.ticked("ownPeople"),
                        Stream.of(form.text("posts").split("[,，、\\n]"))
                                .map(String::strip)
                                .filter(post -> !post.isEmpty())
                                .toList(),
                        Optional.of(form.text("earlier")).filter(code -> !code.isEmpty()),
                        form.ticked("health")),
                new AttendanceTerms(
                        form.number("lateAfter").orElse(-1),
                        form.number("absentAfter").orElse(-1),
                        form.ticked("lateLoses"),
                        form.number("codesNeeded").orElse(0)));
    }

    /** The programmes to choose from. */
    public List<Choice> getProgrammes() {
        return offered(form.value("programme", ""));
    }

    private List<Choice> offered(String chosen) {
        if (offered == null) {
            offered = programmes.programmes();
        }
        return offered.stream()
                .map(each -> new Choice(
                        each.code(),
                        each.title().in(preferences.getLocale()),
                        each.code().equals(chosen)))
                .toList();
    }

    /** The programmes whose certificate may be asked for. */
    public List<Choice> getEarlier() {
        return offered(form.value(
                "earlier",
                kept == null ? "" : kept.requirements().earlierCertificate().orElse("")));
    }

    /** Kinds of schooling. */
    public List<Choice> getSchoolings() {
        String chosen = form.value(
                "schooling",
                kept == null
                        ? ""
                        : kept.requirements().schooling().map(Enum::name).orElse(""));
        return Arrays.stream(Schooling.values())
                .map(each -> new Choice(
                        each.name(), words.say("schooling." + each), each.name().equals(chosen)))
                .toList();
    }

    /**
     * What a field shows at first.
     *
     * @param name of the field
     */
    public String at(String name) {
        return form.value(name, kept == null ? fresh(name) : old(name));
    }

    /**
     * Whether a box is ticked.
     *
     * @param name of the field
     */
    public boolean tick(String name) {
        if (form.sent()) {
            return form.ticked(name);
        }
        if (kept == null) {
            return !name.equals("ownPeople");
        }
        return switch (name) {
            case "ownPeople" -> kept.requirements().ownPeople();
            case "health" -> kept.requirements().health();
            default -> kept.attendance().lateLosesTime();
        };
    }

    private Object fresh(String name) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), COUNTY);
        return switch (name) {
            case "quota" -> USUAL_QUOTA;
            case "signUpFrom" -> today;
            case "signUpTo" -> today.plusDays(7);
            case "from" -> today.plusDays(10);
            case "to" -> today.plusDays(20);
            case "minAge" -> ADULT;
            case "lateAfter" -> AttendanceTerms.USUAL.lateAfter();
            case "absentAfter" -> AttendanceTerms.USUAL.absentAfter();
            case "codesNeeded" -> AttendanceTerms.USUAL.codesNeeded();
            default -> "";
        };
    }

    private Object old(String name) {
        Requirements asked = kept.requirements();
        return switch (name) {
            case "title" -> kept.title().zh();
            case "titleEn" -> kept.title().en();
            case "place" -> kept.place();
            case "quota" -> kept.quota();
            case "signUpFrom" -> kept.dates().signUpFrom();
            case "signUpTo" -> kept.dates().signUpTo();
            case "from" -> kept.dates().from();
            case "to" -> kept.dates().to();
            case "minAge" -> shown(asked.minAge());
            case "maxAge" -> shown(asked.maxAge());
            case "posts" -> String.join("、", asked.posts());
            case "lateAfter" -> kept.attendance().lateAfter();
            case "absentAfter" -> kept.attendance().absentAfter();
            case "codesNeeded" -> kept.attendance().codesNeeded();
            default -> "";
        };
    }

    private static Object shown(OptionalInt number) {
        return number.isPresent() ? number.getAsInt() : "";
    }
}
