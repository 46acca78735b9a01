package org.pingandeng.course.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pingandeng.course.Text;
import org.pingandeng.course.catalogue.model.LessonContent;
import org.pingandeng.course.catalogue.model.LessonContent.Audio;
import org.pingandeng.course.catalogue.model.LessonContent.Branching;
import org.pingandeng.course.catalogue.model.LessonContent.Drilling;
import org.pingandeng.course.catalogue.model.LessonContent.Gallery;
import org.pingandeng.course.catalogue.model.LessonContent.Pdf;
import org.pingandeng.course.catalogue.model.LessonContent.Prose;
import org.pingandeng.course.catalogue.model.LessonContent.Role;
import org.pingandeng.course.catalogue.model.LessonContent.Spotting;
import org.pingandeng.course.catalogue.model.LessonContent.Video;
import org.pingandeng.course.exercise.model.DrillOrder;
import org.pingandeng.course.exercise.model.HazardScene;
import org.pingandeng.course.exercise.model.Scenario;
import org.pingandeng.course.pack.LessonKind;
import org.pingandeng.course.pack.Markdown;

/** The places that a kind of lesson has for files, and how a file gets into one. */
final class LessonFiles {

    static final String FILE = "file";
    static final String CAPTIONS_ZH = "captionsZh";
    static final String CAPTIONS_EN = "captionsEn";
    static final String PICTURE = "picture";

    private LessonFiles() {}

    /** What a file in a place is for; empty where the kind has no such place. */
    static Optional<Role> role(LessonKind kind, String place) {
        return Optional.ofNullable(
                switch (kind) {
                    case TEXT, GALLERY -> place.equals(PICTURE) ? Role.PICTURE : null;
                    case PDF -> place.equals(FILE) ? Role.DOCUMENT : null;
                    case PRACTICE -> null;
                    case SCENE -> place.equals(FILE) ? Role.PICTURE : null;
                    case SCENARIO -> place.matches(PICTURE + "\\.\\d{1,2}") ? Role.PICTURE : null;
                    case SCORM -> place.equals(FILE) ? Role.PACKAGE : null;
                    case VIDEO -> place.equals(FILE) ? Role.FILM : captions(place);
                    case AUDIO -> place.equals(FILE) ? Role.SOUND : captions(place);
                });
    }

    private static Role captions(String place) {
        return place.equals(CAPTIONS_ZH) || place.equals(CAPTIONS_EN) ? Role.CAPTIONS : null;
    }

    /** What a lesson of a kind begins with. */
    static LessonContent empty(LessonKind kind) {
        return switch (kind) {
            case TEXT -> new Prose("", Optional.of(""));
            case PDF -> new Pdf("", 0);
            case VIDEO -> new Video("", Optional.empty(), Optional.empty());
            case AUDIO -> new Audio("", Optional.empty(), Optional.empty(), Text.NONE);
            case GALLERY -> new Gallery(List.of());
            case SCORM -> new LessonContent.Scorm("");
            case SCENARIO -> new Branching(Scenario.NONE);
            case SCENE -> new Spotting(HazardScene.NONE);
            case PRACTICE -> new Drilling(DrillOrder.NONE);
        };
    }

    /** Puts a file into a place. A text's picture comes where its words say, a gallery's at the end. */
    static LessonContent put(LessonContent content, String place, String file, int pages) {
        return switch (content.kind()) {
            case TEXT -> {
                String source = ((Prose) content).source().orElse("");
                yield text(source + (source.isBlank() ? "" : "\n\n") + "![](media:" + file + ")\n");
            }
            case PDF -> new Pdf(file, pages);
            case PRACTICE -> content;
            case SCENE -> new Spotting(((Spotting) content).scene().renamed(old -> file));
            case SCENARIO ->
                new Branching(ScenarioForm.pictured(
                        ((Branching) content).scenario(),
                        Integer.parseInt(place.substring(PICTURE.length() + 1)),
                        file));
            case SCORM -> new LessonContent.Scorm(file);
            case VIDEO -> {
                Video video = (Video) content;
                yield new Video(
                        place.equals(FILE) ? file : video.file(),
                        place.equals(CAPTIONS_ZH) ? said(file) : video.captionsZh(),
                        place.equals(CAPTIONS_EN) ? said(file) : video.captionsEn());
            }
            case AUDIO -> {
                Audio audio = (Audio) content;
                yield new Audio(
                        place.equals(FILE) ? file : audio.file(),
                        place.equals(CAPTIONS_ZH) ? said(file) : audio.captionsZh(),
                        place.equals(CAPTIONS_EN) ? said(file) : audio.captionsEn(),
                        audio.transcript());
            }
            case GALLERY -> {
                List<Gallery.Picture> pictures = new ArrayList<>(((Gallery) content).pictures());
                pictures.add(new Gallery.Picture(file, Text.NONE, Text.NONE));
                yield new Gallery(List.copyOf(pictures));
            }
        };
    }

    static Prose text(String markdown) {
        return new Prose(Markdown.html(markdown), Optional.of(markdown));
    }

    private static Optional<String> said(String file) {
        return Optional.of(file).filter(name -> !name.isBlank());
    }
}
