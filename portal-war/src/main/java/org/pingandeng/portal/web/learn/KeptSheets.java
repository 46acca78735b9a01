package org.pingandeng.portal.web.learn;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.pingandeng.course.Text;
import org.pingandeng.course.catalogue.model.Lesson;
import org.pingandeng.course.catalogue.model.LessonContent;
import org.pingandeng.course.catalogue.model.LessonContent.Audio;
import org.pingandeng.course.catalogue.model.LessonContent.Gallery;
import org.pingandeng.course.catalogue.model.LessonContent.Pdf;
import org.pingandeng.course.catalogue.model.LessonContent.Prose;
import org.pingandeng.course.catalogue.model.LessonContent.Video;
import org.pingandeng.course.hours.model.Intervals.Interval;
import org.pingandeng.course.offline.OfflineShelf;
import org.pingandeng.media.MediaLibrary;
import org.pingandeng.media.TranscodingHall;
import org.pingandeng.media.model.Made;
import org.pingandeng.media.model.MediaFile;
import org.pingandeng.media.model.MediaId;
import org.pingandeng.portal.web.media.FilmView;
import org.pingandeng.portal.web.media.Films;
import org.pingandeng.portal.web.media.MediaAddress;

/**
 * Lays lessons out for phones that keep them. Files are named by keys that stay, beside addresses that run out: what a
 * phone has under a key it need not fetch again. Of a film the smallest size is kept, in the pieces it is played in.
 */
@ApplicationScoped
public class KeptSheets {

    /** A page of a PDF as a picture, as a rule. */
    private static final long A_PAGE = 220_000;

    /** Bytes a second of the sound alone, 48 kbit/s. */
    private static final long SOUND_A_SECOND = 6_200;

    /** The smaller of two sizes takes about so much of what was made. */
    private static final double SMALLER_SHARE = 0.35;

    @Inject
    MediaLibrary library;

    @Inject
    TranscodingHall hall;

    @Inject
    MediaAddress addresses;

    @Inject
    Films films;

    /**
     * About how much room a lesson takes.
     *
     * @param bytes all of it
     * @param soundBytes its sound alone; 0 where that is no choice
     */
    record Sizes(long bytes, long soundBytes) {
        static final Sizes NONE = new Sizes(0, 0);
    }

    /**
     * A file to fetch.
     *
     * @param key stays the same as long as its content does
     * @param url holds for some hours
     */
    public record Part(String key, String url) {}

    /**
     * A picture to look at.
     *
     * @param key of its file
     * @param caption what is written below it
     * @param alt what it shows
     */
    public record Shown(String key, Text caption, Text alt) {}

    /**
     * What plays.
     *
     * @param key before each piece's name; blank where it is played as it came
     * @param list address of the list of its pieces; blank where it is played as it came
     * @param sound what is to hear alone, or null
     * @param original as it came
     * @param captionsZh Chinese captions, or null
     * @param captionsEn English captions, or null
     */
    public record Playing(String key, String list, Part sound, Part original, Part captionsZh, Part captionsEn) {}

    /**
     * A lesson laid out.
     *
     * @param id which
     * @param title what it is called
     * @param summary what it is about
     * @param kind how it is taught
     * @param seconds how long it is
     * @param seekAhead whether parts may be jumped over
     * @param fastest how many times faster it may run
     * @param keepDays how many days it may be studied before it is kept anew
     * @param digest of what it shows
     * @param covered what was counted of it
     * @param reached how far a film was played without a jump
     * @param html its text, with {@code media:<digest>} for pictures; blank where it has none
     * @param transcript a sound's words without times
     * @param pages keys of a document's pages
     * @param pictures of a gallery
     * @param playing what plays, or null
     * @param parts files to fetch, besides what plays
     */
    public record Sheet(
            String id,
            Text title,
            Text summary,
            String kind,
            int seconds,
            boolean seekAhead,
            double fastest,
            long keepDays,
            String digest,
            List<Interval> covered,
            long reached,
            String html,
            Text transcript,
            List<String> pages,
            List<Shown> pictures,
            Playing playing,
            List<Part> parts) {}

    /** About how much room a lesson takes. */
    @PermitAll
    public Sizes sizes(Lesson lesson) {
        LessonContent content = lesson.content();
        long files = content.files().keySet().stream().mapToLong(this::bytes).sum();
        if (content instanceof Pdf pdf) {
            return new Sizes(pdf.pages() * A_PAGE, 0);
        }
        if (content instanceof Video video) {
            return playing(video.file(), true).orElse(new Sizes(files, 0));
        }
        if (content instanceof Audio audio) {
            return playing(audio.file(), false).orElse(new Sizes(files, 0));
        }
        return new Sizes(files + (content instanceof Prose prose ? prose.html().length() : 0), 0);
    }

    private Optional<Sizes> playing(String file, boolean film) {
        return made(file).map(made -> {
            long sound = made.sound() ? made.length().toSeconds() * SOUND_A_SECOND : 0;
            long picture = Math.max(0, made.bytes() - sound);
            return film
                    ? new Sizes((long) (made.sizes().size() > 1 ? picture * SMALLER_SHARE : picture), sound)
                    : new Sizes(sound, 0);
        });
    }

    private Optional<Made> made(String file) {
        return MediaId.valid(file) ? hall.made(new MediaId(file)) : Optional.empty();
    }

    private long bytes(String file) {
        return MediaId.valid(file)
                ? library.find(new MediaId(file)).map(MediaFile::bytes).orElse(0L)
                : 0;
    }

    /** Lays a lesson out. */
    @PermitAll
    public Sheet of(OfflineShelf.Kept kept) {
        Lesson lesson = kept.lesson();
        LessonContent content = lesson.content();
        return new Sheet(
                lesson.id().toString(),
                lesson.title(),
                lesson.summary(),
                lesson.kind().code(),
                lesson.seconds(),
                lesson.seekAhead(),
                kept.limits().fastest(),
                kept.limits().keepAtMost().toDays(),
                kept.digest(),
                kept.counted().covered().parts(),
                kept.counted().reached(),
                content instanceof Prose prose ? prose.html() : "",
                content instanceof Audio audio ? audio.transcript() : Text.NONE,
                content instanceof Pdf pdf ? pages(pdf) : List.of(),
                content instanceof Gallery gallery
                        ? gallery.pictures().stream()
                                .map(each -> new Shown(each.file(), each.caption(), each.alt()))
                                .toList()
                        : List.of(),
                plays(content),
                parts(content));
    }

    private static List<String> pages(Pdf pdf) {
        return IntStream.rangeClosed(1, pdf.pages())
                .mapToObj(page -> pdf.file() + "/" + page)
                .toList();
    }

    private List<Part> parts(LessonContent content) {
        List<Part> parts = new ArrayList<>();
        if (content instanceof Pdf pdf) {
            IntStream.rangeClosed(1, pdf.pages())
                    .forEach(page -> parts.add(new Part(pdf.file() + "/" + page, addresses.page(pdf.file(), page))));
        } else if (content instanceof Prose || content instanceof Gallery) {
            content.files().keySet().stream()
                    .filter(MediaId::valid)
                    .forEach(file -> parts.add(new Part(file, addresses.of(file))));
        }
        return parts;
    }

    private Playing plays(LessonContent content) {
        if (content instanceof Video video) {
            return plays(video.file(), films.of(video.file(), video.captionsZh(), video.captionsEn()));
        }
        if (content instanceof Audio audio) {
            return plays(audio.file(), films.of(audio.file(), audio.captionsZh(), audio.captionsEn()));
        }
        return null;
    }

    private Playing plays(String file, FilmView film) {
        Optional<Integer> smallest =
                made(file).filter(Made::film).map(made -> made.sizes().get(0).name());
        String folder = film.list().isEmpty()
                ? ""
                : film.list().substring(0, film.list().lastIndexOf('/') + 1);
        return new Playing(
                smallest.map(size -> file + "/" + size + "/").orElse(""),
                smallest.map(size -> folder + size + "/index.m3u8").orElse(""),
                part(file + "/sound", film.sound()),
                part(file, film.original()),
                part(captions(film.captionsZh()), film.captionsZh()),
                part(captions(film.captionsEn()), film.captionsEn()));
    }

    /** Captions are files of the library: their digest stands in the address. */
    private static String captions(String address) {
        return address.replaceAll("^/media/([0-9a-f]{64}).*$", "$1");
    }

    private static Part part(String key, String address) {
        return address.isEmpty() ? null : new Part(key, address);
    }
}
