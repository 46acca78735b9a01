package org.pingandeng.portal.web.learn;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.pingandeng.course.catalogue.model.LessonContent;
import org.pingandeng.course.catalogue.model.LessonContent.Audio;
import org.pingandeng.course.catalogue.model.LessonContent.Pdf;
import org.pingandeng.course.catalogue.model.LessonContent.Prose;
import org.pingandeng.course.catalogue.model.LessonContent.Video;
import org.pingandeng.course.pack.LessonKind;
import org.pingandeng.portal.web.media.FilmView;
import org.pingandeng.portal.web.media.Films;
import org.pingandeng.portal.web.media.MediaAddress;

/** A lesson's content with addresses for its files, for the fragments of {@code WEB-INF/parts/lesson}. */
public final class ShownContent {

    private final LessonContent content;
    private final MediaAddress addresses;
    private final Films films;
    private final Locale locale;
    private FilmView film;

    ShownContent(LessonContent content, MediaAddress addresses, Films films, Locale locale) {
        this.content = content;
        this.addresses = addresses;
        this.films = films;
        this.locale = locale;
    }

    /** What is shown. */
    public LessonContent getContent() {
        return content;
    }

    /** The name of its fragment. */
    public String getKind() {
        return content.kind().code();
    }

    /** Whether reviewers see more of it than learners at a time: an exercise with its answers. */
    public boolean isExercise() {
        return content.kind().tasked() && content.kind() != LessonKind.SCORM;
    }

    /** The name of the fragment that reviewers read: an exercise is laid out whole for them, a package is not opened. */
    public String getReview() {
        return content.kind() == LessonKind.SCORM
                ? "package-note"
                : content.kind().tasked() ? "exercise/" + getKind() : "lesson/" + getKind();
    }

    /** Whether it has all its files. */
    public boolean isWhole() {
        return !content.files().containsKey("");
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
        return content instanceof Prose prose ? addresses.in(prose.html()) : "";
    }

    /** The addresses of a document's pages as pictures. */
    public List<String> getPages() {
        return content instanceof Pdf pdf
                ? IntStream.rangeClosed(1, pdf.pages())
                        .mapToObj(page -> addresses.page(pdf.file(), page))
                        .toList()
                : List.of();
    }

    /** What plays in a film's lesson or a sound's; null in any other. */
    public FilmView getFilm() {
        if (film == null && isWhole() && content instanceof Video video) {
            film = films.of(video.file(), video.captionsZh(), video.captionsEn());
        } else if (film == null && isWhole() && content instanceof Audio audio) {
            film = films.of(audio.file(), audio.captionsZh(), audio.captionsEn());
        }
        return film;
    }

    /** The paragraphs of a sound's transcript. */
    public List<String> getTranscript() {
        return content instanceof Audio audio
                ? audio.transcript()
                        .in(locale)
                        .lines()
                        .filter(line -> !line.isBlank())
                        .toList()
                : List.of();
    }
}
