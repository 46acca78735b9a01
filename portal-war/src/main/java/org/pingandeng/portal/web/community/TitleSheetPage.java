package org.pingandeng.portal.web.community;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.pingandeng.portal.account.model.NotYours;
import org.pingandeng.portal.community.TitleDesk;
import org.pingandeng.portal.community.model.Application;
import org.pingandeng.portal.community.model.Criterion;
import org.pingandeng.portal.community.model.Sheet;
import org.pingandeng.portal.community.model.Stage;
import org.pingandeng.portal.community.model.TitleRefusal;
import org.pingandeng.portal.community.model.TitleStep;
import org.pingandeng.portal.web.site.Flash;
import org.pingandeng.portal.web.training.SentForm;

/** The applicant's own file: filled in section by section, handed in, answered, and later reported year by year. */
@Named("titleSheetPage")
@RequestScoped
public class TitleSheetPage {

    @Inject
    TitleDesk desk;

    @Inject
    TitleWords words;

    @Inject
    SentForm form;

    @Inject
    Flash flash;

    @Inject
    HttpServletRequest request;

    @Inject
    Clock clock;

    private UUID id;
    private TitleDesk.Opened opened;
    private final Map<String, String> typed = new HashMap<>();

    /** Does what a form asks for. */
    public String act() throws IOException, ServletException {
        id = form.id("id").orElseThrow(() -> new NotYours("application"));
        opened = desk.open(id).orElseThrow(() -> new NotYours("application"));
        if (!form.sent()) {
            return null;
        }
        return switch (form.text("act")) {
            case "handIn" -> stepped(desk.handIn(id, form.text("words")), "sheet.handedIn");
            case "takeBack" -> stepped(desk.takeBack(id, form.text("words")), "sheet.takenBack");
            case "report" -> reported(report());
            case "detach" -> told(desk.detach(id, form.text("criterion"), form.text("digest")), "", here(getSection()));
            default -> keep();
        };
    }

    private String here(String section) {
        return "/desk/title-sheet?faces-redirect=true&id=" + id + "&s=" + section;
    }

    private String told(Optional<TitleRefusal> refusal, String done, String next) {
        if (refusal.isPresent()) {
            flash.refused(words.why(refusal.get()));
        } else if (!done.isEmpty()) {
            flash.ok(words.say(done));
        }
        return next;
    }

    /** A step that is refused leaves its words in the form. */
    private String stepped(Optional<TitleRefusal> refusal, String done) {
        refusal.ifPresent(why -> form.refuse("form", words.why(why)));
        return refusal.isPresent() ? null : told(refusal, done, here("hand-in"));
    }

    private Optional<TitleRefusal> report() {
        return desk.report(
                id, form.number("year").orElse(0), form.text("injured"), form.text("projects"), form.text("words"));
    }

    /** A report that is refused stays in its form. */
    private String reported(Optional<TitleRefusal> refusal) {
        refusal.ifPresent(why -> form.refuse("report", words.why(why)));
        return refusal.isPresent() ? null : told(refusal, "report.kept", here("hand-in"));
    }

    private String keep() throws IOException, ServletException {
        Map<String, String> fields = new HashMap<>();
        request.getParameterMap().forEach((name, values) -> {
            if (name.startsWith("f.")) {
                fields.put(name.substring(2), values[0]);
            }
        });
        Optional<TitleRefusal> refusal = desk.keep(id, fields).refusal();
        boolean parts = String.valueOf(request.getContentType()).startsWith("multipart/");
        for (Part part : parts ? request.getParts() : List.<Part>of()) {
            if (refusal.isEmpty() && part.getName().startsWith("file.") && part.getSize() > 0) {
                refusal = attach(part);
            }
        }
        if (refusal.isPresent()) {
            form.refuse("form", words.why(refusal.get()));
            opened = desk.open(id).orElseThrow(() -> new NotYours("application"));
            typed.putAll(fields);
            return null;
        }
        return told(refusal, "sheet.kept", here(form.ticked("next") ? form.text("next") : getSection()));
    }

    private Optional<TitleRefusal> attach(Part part) throws IOException {
        try (InputStream in = part.getInputStream()) {
            String name = Objects.requireNonNullElse(part.getSubmittedFileName(), "");
            return desk.attach(id, part.getName().substring("file.".length()), in, name);
        }
    }

    /** The application. */
    public Application getAbout() {
        return opened.about();
    }

    /**
     * What is filled in so far, or what was handed in where nothing may be filled in; with what was typed where that was
     * not kept.
     */
    public Sheet getSheet() {
        Sheet kept = opened.open() ? opened.draft() : opened.about().handedIn().orElse(opened.draft());
        return kept.with(typed);
    }

    /** What was typed into a form that is no longer there, because somebody else was quicker; empty for none. */
    public String getOrphan() {
        boolean there = switch (form.text("act")) {
            case "handIn" -> isOpen() && getMissing().isEmpty();
            case "takeBack" -> isReturnable();
            case "report" -> !getYears().isEmpty();
            default -> true;
        };
        return there || form.getErrors().isEmpty() ? "" : (form.text("words") + "\n" + form.text("projects")).strip();
    }

    /** Whether it may be filled in now. */
    public boolean isOpen() {
        return opened.open();
    }

    /** Which part is shown: {@code about}, a criterion of the upper level, or {@code hand-in}. */
    public String getSection() {
        boolean last = Set.of("report", "handIn", "takeBack").contains(form.text("act"));
        String asked = last ? "hand-in" : form.text("s");
        return getSections().stream()
                .map(Pick::value)
                .filter(asked::equals)
                .findFirst()
                .orElse("about");
    }

    /** All parts, with how far each is filled in. */
    public List<Pick> getSections() {
        List<Pick> all = new ArrayList<>();
        all.add(new Pick("about", words.say("sheet.about"), lacks("about") == 0));
        for (Criterion top : getAbout().scheme().criteria()) {
            all.add(new Pick(top.code(), top.code() + " " + words.criterion(top), lacks(top.code()) == 0));
        }
        all.add(new Pick("hand-in", words.say("sheet.handIn"), getMissing().isEmpty()));
        return all;
    }

    private long lacks(String section) {
        return getMissing().stream()
                .filter(each -> section.equals("about")
                        ? each.criterion().isEmpty()
                        : each.criterion().equals(section) || each.criterion().startsWith(section + "."))
                .count();
    }

    /** The part after this one. */
    public String getNext() {
        List<Pick> all = getSections();
        for (int at = 0; at + 1 < all.size(); at++) {
            if (all.get(at).value().equals(getSection())) {
                return all.get(at + 1).value();
            }
        }
        return "hand-in";
    }

    /** The criteria of this part. */
    public List<Criterion> getCriteria() {
        return getAbout().scheme().criteria().stream()
                .filter(each -> each.code().equals(getSection()))
                .flatMap(Criterion::leaves)
                .toList();
    }

    /** What this part is about; null where it is no criterion. */
    public Criterion getTop() {
        return getAbout().scheme().criteria().stream()
                .filter(each -> each.code().equals(getSection()))
                .findFirst()
                .orElse(null);
    }

    /** What has still to be filled in. */
    public List<Sheet.Missing> getMissing() {
        return getSheet().missing(getAbout().scheme());
    }

    /** Where something is missing. */
    public String where(Sheet.Missing missing) {
        return missing.criterion().isEmpty() ? "about" : missing.criterion().split("\\.")[0];
    }

    /** The question that waits for an answer; null for none. */
    public TitleStep getQuestion() {
        return getAbout().stage() == Stage.QUESTION
                ? getAbout().last(TitleStep.Kind.ASKED).orElse(null)
                : null;
    }

    /** Whether the application may be taken back. */
    public boolean isReturnable() {
        return !getAbout().stage().over() && getAbout().stage() != Stage.PUBLISHED;
    }

    /** The years that may be reported now; none while no title is held. */
    public List<Integer> getYears() {
        int last = LocalDate.ofInstant(clock.instant(), Application.COUNTY).getYear();
        List<Integer> years = new ArrayList<>();
        for (int year = last;
                getAbout().stage() == Stage.GRANTED
                        && year
                                >= getAbout()
                                        .grantedOn()
                                        .map(LocalDate::getYear)
                                        .orElse(last);
                year--) {
            String told = String.valueOf(year);
            if (getAbout().reports().stream()
                    .noneMatch(each -> each.about("year").equals(told))) {
                years.add(year);
            }
        }
        return years;
    }
}
