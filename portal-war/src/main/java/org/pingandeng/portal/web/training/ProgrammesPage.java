package org.pingandeng.portal.web.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.pingandeng.course.Text;
import org.pingandeng.course.catalogue.Catalogue;
import org.pingandeng.course.programme.ProgrammeDesk;
import org.pingandeng.course.programme.ProgrammeEditor;
import org.pingandeng.course.programme.ProgrammeRefusal;
import org.pingandeng.course.programme.model.Programme;
import org.pingandeng.portal.web.site.Flash;
import org.pingandeng.portal.web.site.Preferences;
import org.pingandeng.portal.web.teach.Choice;

/** The programmes, and the sheet for one of them or a new one. */
@Named("programmesPage")
@RequestScoped
public class ProgrammesPage {

    private static final ZoneId COUNTY = ZoneId.of("Asia/Shanghai");
    private static final Pattern LENGTH = Pattern.compile("(\\d{1,5})(?::([0-5]\\d))?");

    @Inject
    ProgrammeEditor editor;

    @Inject
    ProgrammeDesk programmes;

    @Inject
    Catalogue catalogue;

    @Inject
    SentForm form;

    @Inject
    TrainingWords words;

    @Inject
    Preferences preferences;

    @Inject
    Flash flash;

    @Inject
    Clock clock;

    @Inject
    HttpServletRequest request;

    private List<Programme> all;
    private Programme kept;

    /** Keeps what was sent. */
    public String act() {
        if (!form.sent()) {
            return null;
        }
        Optional<ProgrammeRefusal> refusal = editor.keep(sent(), getKept() == null);
        refusal.ifPresent(why -> form.refuse(why.field(), words.say("programme.refusal." + why)));
        if (refusal.isPresent()) {
            return null;
        }
        flash.ok(words.say("programme.kept"));
        return "/desk/programmes?faces-redirect=true";
    }

    private Programme sent() {
        OptionalInt own = form.text("minutes").isEmpty() ? OptionalInt.empty() : OptionalInt.of(seconds());
        return new Programme(
                getKept() == null ? form.text("code") : getKept().code(),
                new Text(form.text("title"), form.text("titleEn")),
                new Text(form.text("summary"), form.text("summaryEn")),
                new Text(form.text("audience"), form.text("audienceEn")),
                Optional.of(form.text("rule")).filter(code -> !code.isEmpty()),
                own,
                chosen(),
                form.ticked("classroom"),
                Optional.of(form.text("exam")).filter(code -> !code.isEmpty()));
    }

    /** Minutes, or minutes and seconds; anything else is nothing that can be kept. */
    private int seconds() {
        Matcher typed = LENGTH.matcher(form.text("minutes").replace('：', ':'));
        if (!typed.matches()) {
            return 0;
        }
        int more = typed.group(2) == null ? 0 : Integer.parseInt(typed.group(2));
        return Integer.parseInt(typed.group(1)) * 60 + more;
    }

    /** A length as its field and the list show it: minutes, with seconds only where there are some. */
    public String length(int seconds) {
        return seconds % 60 == 0 ? String.valueOf(seconds / 60) : "%d:%02d".formatted(seconds / 60, seconds % 60);
    }

    private List<String> chosen() {
        String[] ticked = request.getParameterValues("courses");
        return ticked == null ? List.of() : Arrays.stream(ticked).distinct().toList();
    }

    /** All programmes. */
    public List<Programme> getAll() {
        if (all == null) {
            all = editor.programmes();
        }
        return all;
    }

    /** The programme that is changed, or null for a new one. */
    public Programme getKept() {
        String asked = request.getParameter("p");
        if (kept == null && asked != null) {
            kept = getAll().stream()
                    .filter(each -> each.code().equals(asked))
                    .findFirst()
                    .orElse(null);
        }
        return kept;
    }

    /**
     * What a field shows.
     *
     * @param name of the field
     */
    public String at(String name) {
        return form.value(name, getKept() == null ? "" : old(name));
    }

    private Object old(String name) {
        return switch (name) {
            case "title" -> kept.title().zh();
            case "titleEn" -> kept.title().en();
            case "summary" -> kept.summary().zh();
            case "summaryEn" -> kept.summary().en();
            case "audience" -> kept.audience().zh();
            case "audienceEn" -> kept.audience().en();
            case "rule" -> kept.rule().orElse("");
            case "minutes" ->
                kept.ownSeconds().isPresent() ? length(kept.ownSeconds().getAsInt()) : "";
            case "exam" -> kept.exam().orElse("");
            default -> "";
        };
    }

    /** Whether part of it is taught in a classroom. */
    public boolean isClassroom() {
        return form.sent() ? form.ticked("classroom") : getKept() != null && kept.classroom();
    }

    /** The courses to choose from: what is published, and what it has already. */
    public List<Choice> getCourses() {
        List<String> chosen = form.sent() ? chosen() : getKept() == null ? List.of() : kept.courses();
        Stream<Choice> published = catalogue.courses().stream()
                .map(each -> new Choice(
                        each.code(), each.title().in(preferences.getLocale()), chosen.contains(each.code())));
        Stream<Choice> gone = chosen.stream()
                .filter(code -> catalogue.course(code).isEmpty())
                .map(code -> new Choice(code, code, true));
        return Stream.concat(published, gone).toList();
    }

    /** The rules that hold today and say class hours. */
    public List<Choice> getRules() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), COUNTY);
        String chosen = at("rule");
        return programmes.rules().stream()
                .filter(rule -> rule.unit().equals("class_hour") && !rule.from().isAfter(today))
                .map(rule -> new Choice(
                        rule.key(),
                        rule.title().in(preferences.getLocale()),
                        rule.key().equals(chosen)))
                .distinct()
                .toList();
    }
}
