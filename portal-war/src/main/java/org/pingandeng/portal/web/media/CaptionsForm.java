package org.pingandeng.portal.web.media;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.pingandeng.course.catalogue.LessonFilms;
import org.pingandeng.media.CaptionDesk;
import org.pingandeng.media.caption.Cue;
import org.pingandeng.media.caption.CueFault;
import org.pingandeng.media.caption.WebVtt;
import org.pingandeng.media.model.Captions.Version;
import org.pingandeng.media.model.MediaId;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.portal.web.site.Flash;

/** The captions of the film on the desk: the newest version to change, or a file to take instead. */
@Named("captionsForm")
@RequestScoped
public class CaptionsForm {

    private static final String[] NOTHING = {};

    @Inject
    CaptionDesk desk;

    @Inject
    LessonFilms lessons;

    @Inject
    DeskFilmPage page;

    @Inject
    Visitor visitor;

    @Inject
    FilmWords words;

    @Inject
    Flash flash;

    @Inject
    HttpServletRequest request;

    private List<Version> versions;
    private List<CueRow> rows;
    private final List<String> problems = new ArrayList<>();
    private Part file;

    /** The language that is written: zh or en. */
    public String getLanguage() {
        return "en".equals(request.getParameter("l")) ? "en" : "zh";
    }

    /** All versions, the newest first. */
    public List<Version> getVersions() {
        if (versions == null) {
            versions = desk.versions(film(), getLanguage());
        }
        return versions;
    }

    private MediaId film() {
        return page.getWork().file().id();
    }

    /** The number of the version that the form was made from; 0 for none. */
    public int getSeen() {
        String posted = String.valueOf(request.getParameter("seen"));
        if (posted.matches("\\d{1,6}")) {
            return Integer.parseInt(posted);
        }
        return getVersions().isEmpty() ? 0 : getVersions().get(0).number();
    }

    private Optional<MediaId> shown() {
        return getVersions().isEmpty()
                ? lessons.captions(film().digest(), "en".equals(getLanguage())).map(MediaId::new)
                : Optional.of(getVersions().get(0).file());
    }

    /** The lines: as they were posted, else the newest version's, else those that a lesson brought. */
    public List<CueRow> getRows() {
        if (rows == null) {
            rows = shown().map(desk::lines).orElse(List.of()).stream()
                    .map(CueRow::of)
                    .toList();
        }
        return rows;
    }

    /** What is wrong with the whole, in words. */
    public List<String> getProblems() {
        return problems;
    }

    /** How many lines want to be put right. */
    public long getWrong() {
        return getRows().stream().filter(row -> !row.problem().isEmpty()).count() + problems.size();
    }

    /** Keeps the lines of the form. */
    public String save() {
        rows = CueRow.of(posted("start"), posted("end"), posted("settings"), posted("text"));
        List<Cue> cues = new ArrayList<>();
        List<CueFault> unreadable = new ArrayList<>();
        for (CueRow row : rows) {
            OptionalLong start = WebVtt.time(row.start());
            OptionalLong end = WebVtt.time(row.end());
            if (start.isEmpty() || end.isEmpty()) {
                unreadable.add(new CueFault(rows.indexOf(row) + 1, CueFault.Kind.TIME));
            } else {
                cues.add(new Cue(start.getAsLong(), end.getAsLong(), row.settings(), row.text()));
            }
        }
        return unreadable.isEmpty() ? keep(cues, getSeen()) : wrong(unreadable);
    }

    private String[] posted(String name) {
        return Optional.ofNullable(request.getParameterValues(name)).orElse(NOTHING);
    }

    /** Keeps a file's lines. */
    public String upload() throws IOException {
        if (file == null || file.getSize() == 0) {
            problems.add(words.say("captions.noFile"));
            return null;
        }
        WebVtt.Reading reading = WebVtt.read(new String(file.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        rows = reading.cues().stream().map(CueRow::of).toList();
        return reading.faults().isEmpty() ? keep(reading.cues(), getSeen()) : wrong(reading.faults());
    }

    private String keep(List<Cue> cues, int seen) {
        CaptionDesk.Keeping keeping =
                desk.keep(film(), getLanguage(), seen, cues, visitor.person().value());
        if (keeping.version().isEmpty()) {
            if (keeping.outdated()) {
                problems.add(words.say("captions.outdated"));
            }
            keeping.refusal().ifPresent(why -> problems.add(words.say("captions.refused")));
            return wrong(keeping.faults());
        }
        flash.ok(words.say("captions.saved", keeping.version().get().number()));
        return "/desk/film?faces-redirect=true&f=" + film().digest() + "&l=" + getLanguage();
    }

    /** Shows each fault at its line; the form keeps what was typed. */
    private String wrong(List<CueFault> faults) {
        List<CueRow> marked = new ArrayList<>(getRows());
        for (CueFault fault : faults) {
            String said = words.say("fault." + fault.kind());
            if (fault.cue() > 0 && fault.cue() <= marked.size()) {
                marked.set(fault.cue() - 1, marked.get(fault.cue() - 1).with(said));
            } else {
                problems.add(said);
            }
        }
        rows = marked;
        return null;
    }

    /** A file of captions. */
    public Part getFile() {
        return file;
    }

    /** A file of captions. */
    public void setFile(Part file) {
        this.file = file;
    }
}
