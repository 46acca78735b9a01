package org.pingandeng.course.catalogue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.pingandeng.course.LessonId;
import org.pingandeng.course.Text;
import org.pingandeng.course.catalogue.model.ContentJson;
import org.pingandeng.course.catalogue.model.Lesson;
import org.pingandeng.course.catalogue.model.LessonContent;
import org.pingandeng.course.catalogue.model.LessonContent.Role;
import org.pingandeng.course.exercise.model.DrillCheck;
import org.pingandeng.course.exercise.model.DrillJson;
import org.pingandeng.course.exercise.model.DrillOrder;
import org.pingandeng.course.exercise.model.Scenario;
import org.pingandeng.course.exercise.model.ScenarioCheck;
import org.pingandeng.course.exercise.model.ScenarioJson;
import org.pingandeng.course.exercise.model.SceneCheck;
import org.pingandeng.course.exercise.model.SceneJson;
import org.pingandeng.course.pack.Archive;
import org.pingandeng.course.pack.CoursePack;
import org.pingandeng.course.pack.CoursePack.PackedChapter;
import org.pingandeng.course.pack.CoursePack.PackedLesson;
import org.pingandeng.course.pack.Markdown;
import org.pingandeng.course.pack.PackProblem;
import org.pingandeng.course.pack.PackProblem.Kind;
import org.pingandeng.course.pack.PackTexts;
import org.pingandeng.media.MediaLibrary;
import org.pingandeng.media.model.MediaId;
import org.pingandeng.media.model.StoreRefusal;
import org.pingandeng.media.model.Storing;

/** Makes lessons of an archive's files: texts rendered, other files given to the library. Collects problems. */
final class LessonMaker {

    private final Archive archive;
    private final MediaLibrary library;
    private final LessonPackages packages;
    private final List<PackProblem> problems = new ArrayList<>();

    LessonMaker(Archive archive, MediaLibrary library, LessonPackages packages) {
        this.archive = archive;
        this.library = library;
        this.packages = packages;
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
                packed.seconds(),
                packed.seekAhead(),
                content(packed),
                packed.topics(),
                packed.law());
    }

    private LessonContent content(PackedLesson lesson) {
        return switch (lesson.kind()) {
            case TEXT -> text(lesson);
            case PDF -> document(lesson);
            case VIDEO, AUDIO -> played(lesson);
            case GALLERY, SCORM -> stored(lesson);
            case SCENARIO -> scenario(lesson);
            case SCENE -> scene(lesson);
            case PRACTICE -> drill(lesson);
        };
    }

    /** A content whose files the library has now. */
    private LessonContent stored(PackedLesson lesson) {
        return ContentJson.read(lesson.kind(), lesson.body()).renamed(this::keep);
    }

    private LessonContent played(PackedLesson lesson) {
        LessonContent content = stored(lesson);
        content.files().forEach((file, role) -> {
            if (role == Role.FILM || role == Role.SOUND) {
                longEnough(lesson, file);
            }
        });
        return content;
    }

    private void longEnough(PackedLesson lesson, String file) {
        Optional.of(file)
                .filter(MediaId::valid)
                .flatMap(digest -> library.length(new MediaId(digest)))
                .filter(length -> length.compareTo(Duration.ofSeconds(lesson.seconds())) < 0)
                .ifPresent(length -> problem(
                        lesson.file(), Kind.LENGTH_BEYOND_VIDEO, lesson.seconds() + " > " + length.toSeconds() + " s"));
    }

    private LessonContent text(PackedLesson lesson) {
        Optional<String> markdown = PackTexts.read(archive, lesson.file());
        if (markdown.isEmpty()) {
            problem(lesson.file(), Kind.TEXT_UNREADABLE, "");
            return new LessonContent.Prose("", Optional.empty());
        }
        String text = markdown.get();
        for (String picture : PackTexts.pictures(text)) {
            Optional<String> kept = store(PackTexts.beside(lesson.file(), picture), Role.PICTURE);
            text = kept.isEmpty()
                    ? text
                    : text.replace("](" + picture, "](media:" + kept.get())
                            .replace("src=\"" + picture + "\"", "src=\"media:" + kept.get() + "\"");
        }
        return new LessonContent.Prose(Markdown.html(text), Optional.of(text));
    }

    /** A scenario stands in a file of its own; its pictures are named from there. */
    private LessonContent scenario(PackedLesson lesson) {
        Scenario scenario = PackTexts.read(archive, lesson.file())
                .flatMap(LessonMaker::json)
                .map(ScenarioJson::read)
                .orElse(Scenario.NONE);
        ScenarioCheck.faults(scenario)
                .forEach(fault -> problem(lesson.file(), Kind.EXERCISE_FAULT, fault.field() + ": " + fault.reason()));
        return new LessonContent.Branching(scenario)
                .renamed((file, role) ->
                        store(PackTexts.beside(lesson.file(), file), role).orElse(file));
    }

    private LessonContent scene(PackedLesson lesson) {
        SceneCheck.faults(SceneJson.read(lesson.body()))
                .forEach(fault ->
                        problem("", Kind.EXERCISE_FAULT, lesson.code() + " " + fault.field() + ": " + fault.reason()));
        return stored(lesson);
    }

    private LessonContent drill(PackedLesson lesson) {
        DrillOrder order = DrillJson.read(lesson.body());
        DrillCheck.faults(order)
                .forEach(fault ->
                        problem("", Kind.EXERCISE_FAULT, lesson.code() + " " + fault.field() + ": " + fault.reason()));
        return new LessonContent.Drilling(order);
    }

    private static Optional<JsonNode> json(String text) {
        try {
            return Optional.of(new ObjectMapper().readTree(text));
        } catch (JsonProcessingException broken) {
            return Optional.empty();
        }
    }

    private LessonContent document(PackedLesson lesson) {
        Optional<String> file = store(lesson.file(), Role.DOCUMENT);
        OptionalInt pages = file.isEmpty() ? OptionalInt.empty() : library.pages(new MediaId(file.get()));
        if (file.isPresent() && pages.isEmpty()) {
            problem(lesson.file(), Kind.PDF_UNREADABLE, "");
        }
        return new LessonContent.Pdf(file.orElse(""), pages.orElse(0));
    }

    /** The library's name for a file of the archive; a file with a problem keeps the name it has. */
    private String keep(String name, Role role) {
        return (switch (role) {
                    case CAPTIONS -> captions(name);
                    case PACKAGE -> whole(name);
                    case DOCUMENT, FILM, SOUND, PICTURE -> store(name, role);
                })
                .orElse(name);
    }

    private Optional<String> whole(String name) {
        if (!archive.has(name)) {
            problem(name, Kind.FILE_MISSING, "");
            return Optional.empty();
        }
        try (InputStream in = archive.open(name)) {
            LessonPackages.Taken taken = packages.take(in, ArchiveNames.said(name));
            taken.refusal().ifPresent(why -> problem(name, kind(why), ""));
            return taken.digest();
        } catch (IOException unreadable) {
            problem(name, Kind.TOO_LARGE, "");
            return Optional.empty();
        }
    }

    private Optional<String> captions(String name) {
        if (PackTexts.read(archive, name).filter(PackTexts::captions).isEmpty()) {
            problem(name, Kind.CAPTIONS_BROKEN, "");
            return Optional.empty();
        }
        return store(name, Role.CAPTIONS);
    }

    private Optional<String> store(String name, Role role) {
        if (!archive.has(name)) {
            problem(name, Kind.FILE_MISSING, "");
            return Optional.empty();
        }
        try (InputStream in = archive.open(name)) {
            Storing storing = library.store(in, ArchiveNames.said(name), FileIntake.limits(role));
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
            case INFECTED -> Kind.INFECTED;
            case NOT_SCANNED -> Kind.NOT_SCANNED;
        };
    }

    private static Kind kind(FileRefusal why) {
        return switch (why) {
            case TOO_LARGE -> Kind.TOO_LARGE;
            case NO_SPACE -> Kind.NO_SPACE;
            case INFECTED -> Kind.INFECTED;
            case NOT_SCANNED -> Kind.NOT_SCANNED;
            case NO_CONTENT_ORIGIN -> Kind.NO_CONTENT_ORIGIN;
            case PACKAGE_NOT_SOUND -> Kind.PACKAGE_NOT_SOUND;
            default -> Kind.FILE_TYPE;
        };
    }

    void problem(String file, Kind kind, String detail) {
        problems.add(new PackProblem(file, kind, detail));
    }
}
