package org.pingandeng.course.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.pingandeng.course.LessonId;
import org.pingandeng.course.Text;
import org.pingandeng.course.catalogue.model.Lesson;
import org.pingandeng.course.pack.Archive;
import org.pingandeng.course.pack.CoursePack;
import org.pingandeng.course.pack.CoursePack.PackedChapter;
import org.pingandeng.course.pack.CoursePack.PackedLesson;
import org.pingandeng.course.pack.Markdown;
import org.pingandeng.course.pack.PackProblem;
import org.pingandeng.course.pack.PackProblem.Kind;
import org.pingandeng.course.pack.PackTexts;
import org.pingandeng.media.MediaLibrary;
import org.pingandeng.media.model.Limits;
import org.pingandeng.media.model.MediaId;
import org.pingandeng.media.model.MediaType;
import org.pingandeng.media.model.StoreRefusal;
import org.pingandeng.media.model.Storing;

/** Makes lessons of an archive's files: texts rendered, other files given to the library. Collects problems. */
final class LessonMaker {

    private static final Limits DOCUMENT = Limits.of(64, Set.of(MediaType.PDF));
    private static final Limits FILM = Limits.of(512, MediaType.VIDEO);
    private static final Limits PICTURE = Limits.of(10, MediaType.PICTURE);
    private static final Limits CAPTIONS = Limits.of(2, Set.of(MediaType.CAPTIONS));

    private final Archive archive;
    private final MediaLibrary library;
    private final List<PackProblem> problems = new ArrayList<>();

    LessonMaker(Archive archive, MediaLibrary library) {
        this.archive = archive;
        this.library = library;
    }

    List<PackProblem> problems() {
        return List.copyOf(problems);
    }

    List<Lesson> lessons(CoursePack pack) {
        List<Lesson> lessons = new ArrayList<>();
        for (int chapter = 0; chapter < pack.chapters().size(); chapter++) {
            PackedChapter each = pack.chapters().get(chapter);
            for (PackedLesson lesson : each.lessons()) {
                lessons.add(lesson(pack.code(), chapter + 1, each.title(), lesson));
            }
        }
        return lessons;
    }

    private Lesson lesson(String course, int chapter, Text chapterTitle, PackedLesson packed) {
        return new Lesson(
                LessonId.of(course, packed.code()),
                packed.code(),
                chapter,
                chapterTitle,
                packed.title(),
                packed.summary(),
                packed.kind(),
                packed.seconds(),
                packed.seekAhead(),
                content(packed),
                packed.topics(),
                packed.law());
    }

    private Lesson.Content content(PackedLesson lesson) {
        return switch (lesson.kind()) {
            case TEXT ->
                new Lesson.Content(Optional.of(text(lesson)), Optional.empty(), 0, Optional.empty(), Optional.empty());
            case PDF -> document(lesson);
            case VIDEO -> film(lesson);
        };
    }

    private String text(PackedLesson lesson) {
        Optional<String> markdown = PackTexts.read(archive, lesson.file());
        if (markdown.isEmpty()) {
            problem(lesson.file(), Kind.TEXT_UNREADABLE, "");
            return "";
        }
        String text = markdown.get();
        for (String picture : PackTexts.pictures(text)) {
            Optional<String> kept = store(PackTexts.beside(lesson.file(), picture), PICTURE);
            text = kept.isEmpty() ? text : text.replace("](" + picture, "](media:" + kept.get());
        }
        return Markdown.html(text);
    }

    private Lesson.Content document(PackedLesson lesson) {
        Optional<String> file = store(lesson.file(), DOCUMENT);
        OptionalInt pages = file.isEmpty() ? OptionalInt.empty() : library.pages(new MediaId(file.get()));
        if (file.isPresent() && pages.isEmpty()) {
            problem(lesson.file(), Kind.PDF_UNREADABLE, "");
        }
        return new Lesson.Content(Optional.empty(), file, pages.orElse(0), Optional.empty(), Optional.empty());
    }

    private Lesson.Content film(PackedLesson lesson) {
        Optional<String> file = store(lesson.file(), FILM);
        file.flatMap(digest -> library.length(new MediaId(digest)))
                .filter(length -> length.compareTo(Duration.ofSeconds(lesson.seconds())) < 0)
                .ifPresent(length -> problem(
                        lesson.file(), Kind.LENGTH_BEYOND_VIDEO, lesson.seconds() + " > " + length.toSeconds() + " s"));
        return new Lesson.Content(
                Optional.empty(),
                file,
                0,
                lesson.captionsZh().flatMap(this::captions),
                lesson.captionsEn().flatMap(this::captions));
    }

    private Optional<String> captions(String name) {
        if (PackTexts.read(archive, name).filter(PackTexts::captions).isEmpty()) {
            problem(name, Kind.CAPTIONS_BROKEN, "");
            return Optional.empty();
        }
        return store(name, CAPTIONS);
    }

    private Optional<String> store(String name, Limits limits) {
        if (!archive.has(name)) {
            problem(name, Kind.FILE_MISSING, "");
            return Optional.empty();
        }
        try (InputStream in = archive.open(name)) {
            Storing storing = library.store(in, name.substring(name.lastIndexOf('/') + 1), limits);
            storing.refusal().ifPresent(why -> problem(name, kind(why), ""));
            return storing.file().map(file -> file.id().digest());
        } catch (IOException unreadable) {
            problem(name, Kind.TOO_LARGE, "");
            return Optional.empty();
        }
    }

    private static Kind kind(StoreRefusal why) {
        return switch (why) {
            case TOO_LARGE -> Kind.TOO_LARGE;
            case TYPE_NOT_ALLOWED, EMPTY -> Kind.FILE_TYPE;
            case NO_SPACE -> Kind.NO_SPACE;
        };
    }

    private void problem(String file, Kind kind, String detail) {
        problems.add(new PackProblem(file, kind, detail));
    }
}
