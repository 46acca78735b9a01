package org.pingandeng.course.catalogue.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pingandeng.course.Text;
import org.pingandeng.course.exercise.model.DrillOrder;
import org.pingandeng.course.exercise.model.HazardScene;
import org.pingandeng.course.exercise.model.Scenario;
import org.pingandeng.course.pack.LessonKind;

/**
 * What a lesson shows. A kind of lesson is a record here, a constant of {@link LessonKind}, a case of {@link ContentJson}
 * and a fragment of the lesson's page. Files are named by their digests in the media library.
 */
public sealed interface LessonContent {

    /** What a file is for: says what it may be. */
    enum Role {
        /** Pages to leaf through. */
        DOCUMENT,
        /** Something to watch. */
        FILM,
        /** Something to listen to. */
        SOUND,
        /** Something to look at. */
        PICTURE,
        /** Words of a film or a sound, with their times. */
        CAPTIONS,
        /** A whole of many files that another tool made. */
        PACKAGE
    }

    /** Puts one name of a file in the place of another. */
    @FunctionalInterface
    interface Renaming {
        /**
         * The other name.
         *
         * @param file as it is named now
         * @param role what it is for
         * @return as it is named then
         */
        String file(String file, Role role);
    }

    /**
     * How it is taught.
     *
     * @return the kind whose content this is
     */
    LessonKind kind();

    /**
     * The same content with other names for its files.
     *
     * @param renaming asked for every file
     * @return the content
     */
    LessonContent renamed(Renaming renaming);

    /**
     * The words of an exercise, to be compared with another version's.
     *
     * @return line by line; none for what is no exercise
     */
    default List<String> lines() {
        return List.of();
    }

    /**
     * The files it needs.
     *
     * @return what each is for, in the order of the lesson
     */
    default Map<String, Role> files() {
        Map<String, Role> all = new LinkedHashMap<>();
        renamed((file, role) -> {
            all.putIfAbsent(file, role);
            return file;
        });
        return all;
    }

    /**
     * To read.
     *
     * @param html safe to show; its pictures have addresses {@code media:<digest>}
     * @param source the Markdown it was made of, where it is known
     */
    record Prose(String html, Optional<String> source) implements LessonContent {
        @Override
        public LessonKind kind() {
            return LessonKind.TEXT;
        }

        @Override
        public LessonContent renamed(Renaming renaming) {
            return new Prose(
                    PicturesInText.renamed(html, renaming), source.map(text -> PicturesInText.renamed(text, renaming)));
        }
    }

    /**
     * To leaf through.
     *
     * @param file the PDF
     * @param pages how many it has
     */
    record Pdf(String file, int pages) implements LessonContent {
        @Override
        public LessonKind kind() {
            return LessonKind.PDF;
        }

        @Override
        public LessonContent renamed(Renaming renaming) {
            return new Pdf(renaming.file(file, Role.DOCUMENT), pages);
        }
    }

    /**
     * To watch.
     *
     * @param file the film
     * @param captionsZh Chinese captions, WebVTT
     * @param captionsEn English captions, WebVTT
     */
    record Video(String file, Optional<String> captionsZh, Optional<String> captionsEn) implements LessonContent {
        @Override
        public LessonKind kind() {
            return LessonKind.VIDEO;
        }

        @Override
        public LessonContent renamed(Renaming renaming) {
            return new Video(
                    renaming.file(file, Role.FILM),
                    captionsZh.map(each -> renaming.file(each, Role.CAPTIONS)),
                    captionsEn.map(each -> renaming.file(each, Role.CAPTIONS)));
        }
    }

    /**
     * To listen to.
     *
     * @param file the sound
     * @param captionsZh its words in Chinese, WebVTT
     * @param captionsEn its words in English, WebVTT
     * @param transcript its words without times, a paragraph a line; blank where captions say them
     */
    record Audio(String file, Optional<String> captionsZh, Optional<String> captionsEn, Text transcript)
            implements LessonContent {
        @Override
        public LessonKind kind() {
            return LessonKind.AUDIO;
        }

        @Override
        public LessonContent renamed(Renaming renaming) {
            return new Audio(
                    renaming.file(file, Role.SOUND),
                    captionsZh.map(each -> renaming.file(each, Role.CAPTIONS)),
                    captionsEn.map(each -> renaming.file(each, Role.CAPTIONS)),
                    transcript);
        }
    }

    /**
     * To look at.
     *
     * @param pictures in order
     */
    record Gallery(List<Picture> pictures) implements LessonContent {

        /**
         * A picture.
         *
         * @param file the picture
         * @param caption what is written below it
         * @param alt what it shows, for those who cannot see it
         */
        public record Picture(String file, Text caption, Text alt) {}

        @Override
        public LessonKind kind() {
            return LessonKind.GALLERY;
        }

        @Override
        public LessonContent renamed(Renaming renaming) {
            return new Gallery(pictures.stream()
                    .map(each -> new Picture(renaming.file(each.file(), Role.PICTURE), each.caption(), each.alt()))
                    .toList());
        }
    }

    /**
     * To walk through: situations, choices and what comes of them.
     *
     * @param scenario the situations; pictures are files of the lesson
     */
    record Branching(Scenario scenario) implements LessonContent {
        @Override
        public LessonKind kind() {
            return LessonKind.SCENARIO;
        }

        @Override
        public List<String> lines() {
            return scenario.lines();
        }

        @Override
        public LessonContent renamed(Renaming renaming) {
            return new Branching(scenario.renamed(file -> renaming.file(file, Role.PICTURE)));
        }
    }

    /**
     * To search: a picture with hazards.
     *
     * @param scene the picture and its places
     */
    record Spotting(HazardScene scene) implements LessonContent {
        @Override
        public LessonKind kind() {
            return LessonKind.SCENE;
        }

        @Override
        public List<String> lines() {
            return scene.lines();
        }

        @Override
        public LessonContent renamed(Renaming renaming) {
            return new Spotting(scene.renamed(file -> renaming.file(file, Role.PICTURE)));
        }
    }

    /**
     * To practise: questions out of the bank.
     *
     * @param order which, how many, and how many of them must be right
     */
    record Drilling(DrillOrder order) implements LessonContent {
        @Override
        public LessonKind kind() {
            return LessonKind.PRACTICE;
        }

        @Override
        public List<String> lines() {
            return order.lines();
        }

        @Override
        public LessonContent renamed(Renaming renaming) {
            return this;
        }
    }

    /**
     * To work through: a package of another maker. Its files are kept together, and it is named like one file.
     *
     * @param scorm the package's digest
     */
    record Scorm(String scorm) implements LessonContent {
        @Override
        public LessonKind kind() {
            return LessonKind.SCORM;
        }

        @Override
        public LessonContent renamed(Renaming renaming) {
            return new Scorm(renaming.file(scorm, Role.PACKAGE));
        }
    }
}
