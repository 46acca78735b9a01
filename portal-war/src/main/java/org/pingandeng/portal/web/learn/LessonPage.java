package org.pingandeng.portal.web.learn;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.IntStream;
import org.pingandeng.course.LearnerId;
import org.pingandeng.course.LessonId;
import org.pingandeng.course.catalogue.model.LessonContent;
import org.pingandeng.course.catalogue.model.LessonContent.Audio;
import org.pingandeng.course.catalogue.model.LessonContent.Pdf;
import org.pingandeng.course.catalogue.model.LessonContent.Prose;
import org.pingandeng.course.catalogue.model.LessonContent.Video;
import org.pingandeng.course.study.LessonRoom;
import org.pingandeng.course.study.PackageRoom;
import org.pingandeng.course.study.StudyRoom;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.portal.account.model.NotYours;
import org.pingandeng.portal.content.ContentPlace;
import org.pingandeng.portal.web.media.FilmView;
import org.pingandeng.portal.web.media.Films;
import org.pingandeng.portal.web.media.MediaAddress;
import org.pingandeng.portal.web.site.Preferences;

/** A lesson laid open. */
@Named("lessonPage")
@RequestScoped
public class LessonPage {

    @Inject
    StudyRoom room;

    @Inject
    PackageRoom packages;

    @Inject
    ContentPlace place;

    @Inject
    MediaAddress addresses;

    @Inject
    Films films;

    @Inject
    Visitor visitor;

    @Inject
    Preferences preferences;

    @Inject
    HttpServletRequest request;

    private LessonRoom sheet;
    private FilmView film;
    private PackageRoom.Sheet scorm;

    /** The lesson in the address; 404 where the visitor is in no programme with it. */
    public LessonRoom getSheet() {
        if (sheet == null) {
            sheet = room.lesson(learner(), id()).orElseThrow(() -> new NotYours("lesson"));
        }
        return sheet;
    }

    /** Whether its moments are counted as they are played. */
    public boolean isWatched() {
        return content().kind().watched();
    }

    /** The package of a lesson that is one. */
    public PackageRoom.Sheet getScorm() {
        if (scorm == null) {
            scorm = packages.sheet(learner(), id()).orElseThrow(() -> new NotYours("package"));
        }
        return scorm;
    }

    /** Where to open a package instead, because frames are let into the portal's own address only; empty when it is here. */
    public String getElsewhere() {
        String here = request.getScheme() + "://" + request.getHeader("Host");
        boolean apart = place.there() && !place.portal().equalsIgnoreCase(here);
        return apart
                ? place.portal() + "/learn/lesson?id=" + getSheet().lesson().id()
                : "";
    }

    /** The name of the rule by which its time counts: {@code read}, {@code watch}, {@code free} or {@code scorm}. */
    public String getRule() {
        if (content() instanceof LessonContent.Scorm) {
            return "scorm";
        }
        if (!isWatched()) {
            return "read";
        }
        return getSheet().seekAhead() ? "free" : "watch";
    }

    /**
     * The address of a file.
     *
     * @param digest which file of the lesson
     */
    public String address(String digest) {
        return addresses.of(digest);
    }

    /** The text of a text lesson. */
    public String getHtml() {
        return content() instanceof Prose prose ? addresses.in(prose.html()) : "";
    }

    /** The addresses of a document's pages as pictures. */
    public List<String> getPages() {
        return content() instanceof Pdf pdf
                ? IntStream.rangeClosed(1, pdf.pages())
                        .mapToObj(page -> addresses.page(pdf.file(), page))
                        .toList()
                : List.of();
    }

    /** What plays in a film's lesson or a sound's; null in any other. */
    public FilmView getFilm() {
        if (film == null && content() instanceof Video video) {
            film = films.of(video.file(), video.captionsZh(), video.captionsEn());
        } else if (film == null && content() instanceof Audio audio) {
            film = films.of(audio.file(), audio.captionsZh(), audio.captionsEn());
        }
        return film;
    }

    /** The paragraphs of a sound's transcript. */
    public List<String> getTranscript() {
        return content() instanceof Audio audio
                ? audio.transcript()
                        .in(preferences.getLocale())
                        .lines()
                        .filter(line -> !line.isBlank())
                        .toList()
                : List.of();
    }

    private LessonContent content() {
        return getSheet().content();
    }

    private LessonId id() {
        try {
            return LessonId.parse(String.valueOf(request.getParameter("id")));
        } catch (IllegalArgumentException malformed) {
            throw new NotYours("lesson");
        }
    }

    private LearnerId learner() {
        return new LearnerId(visitor.person().value());
    }
}
