package org.pingandeng.course.catalogue.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.pingandeng.course.LessonId;
import org.pingandeng.course.Text;

/**
 * A course as its author writes it: whole or not. Chapters may be empty here, lessons may lack their files.
 *
 * @param title what the course is called
 * @param summary what it is about
 * @param field the field of industry, in Chinese
 * @param picture the name of one of the portal's drawings
 * @param chapters in order
 */
public record Draft(Text title, Text summary, String field, String picture, List<Chapter> chapters) {

    /**
     * A chapter.
     *
     * @param title what it is called
     * @param lessons in order
     */
    public record Chapter(Text title, List<Part> lessons) {

        Chapter with(List<Part> others) {
            return new Chapter(title, List.copyOf(others));
        }
    }

    /**
     * A lesson.
     *
     * @param code its code within the course, for ever
     * @param title what it is called
     * @param summary what it is about
     * @param seconds its stated length; 0 while nobody has said it
     * @param seekAhead whether a learner may jump over what they have not watched
     * @param topics what it teaches, as paths
     * @param law which articles stand behind it
     * @param content what it shows
     */
    public record Part(
            String code,
            Text title,
            Text summary,
            int seconds,
            boolean seekAhead,
            List<String> topics,
            List<String> law,
            LessonContent content) {

        static Part of(Lesson lesson) {
            return new Part(
                    lesson.code(),
                    lesson.title(),
                    lesson.summary(),
                    lesson.seconds(),
                    lesson.seekAhead(),
                    lesson.topics(),
                    lesson.law(),
                    lesson.content());
        }

        /**
         * The same with another content.
         *
         * @param other what it shows
         * @return the lesson
         */
        public Part with(LessonContent other) {
            return new Part(code, title, summary, seconds, seekAhead, topics, law, other);
        }

        /**
         * The same with another stated length.
         *
         * @param other in seconds
         * @return the lesson
         */
        public Part lasting(int other) {
            return new Part(code, title, summary, other, seekAhead, topics, law, content);
        }
    }

    /**
     * What an author begins with to write a version anew.
     *
     * @param version any
     * @return its words and lessons
     */
    public static Draft of(Version version) {
        List<Chapter> chapters = new ArrayList<>();
        int last = 0;
        for (Lesson lesson : version.lessons()) {
            if (lesson.chapter() != last) {
                chapters.add(new Chapter(lesson.chapterTitle(), List.of()));
                last = lesson.chapter();
            }
            Chapter now = chapters.remove(chapters.size() - 1);
            List<Part> parts = new ArrayList<>(now.lessons());
            parts.add(Part.of(lesson));
            chapters.add(now.with(parts));
        }
        return new Draft(version.title(), version.summary(), version.field(), version.picture(), List.copyOf(chapters));
    }

    /**
     * All lessons, across chapters.
     *
     * @return in order
     */
    public List<Part> parts() {
        return chapters.stream().flatMap(chapter -> chapter.lessons().stream()).toList();
    }

    /**
     * One of the lessons.
     *
     * @param code its code
     * @return the lesson, or empty
     */
    public Optional<Part> part(String code) {
        return parts().stream().filter(each -> each.code().equals(code)).findFirst();
    }

    /**
     * The lessons as learners will have them; chapters without any are left out.
     *
     * @param course the course's code
     * @return in order
     */
    public List<Lesson> lessons(String course) {
        List<Lesson> lessons = new ArrayList<>();
        int number = 0;
        for (Chapter chapter : chapters) {
            number += chapter.lessons().isEmpty() ? 0 : 1;
            for (Part part : chapter.lessons()) {
                lessons.add(lesson(course, number, chapter.title(), part));
            }
        }
        return lessons;
    }

    private static Lesson lesson(String course, int chapter, Text chapterTitle, Part part) {
        return new Lesson(
                LessonId.of(course, part.code()),
                part.code(),
                chapter,
                chapterTitle,
                part.title(),
                part.summary(),
                part.seconds(),
                part.seekAhead(),
                part.content(),
                part.topics(),
                part.law());
    }

    /**
     * The sum of the lessons' stated lengths.
     *
     * @return seconds
     */
    public int seconds() {
        return parts().stream().mapToInt(Part::seconds).sum();
    }

    /**
     * The same with one lesson changed.
     *
     * @param code which
     * @param change what becomes of it; its code stays
     * @return the draft
     */
    public Draft changed(String code, UnaryOperator<Part> change) {
        return with(chapters.stream()
                .map(chapter -> chapter.with(chapter.lessons().stream()
                        .map(part -> part.code().equals(code) ? change.apply(part) : part)
                        .toList()))
                .toList());
    }

    /**
     * The same with other chapters.
     *
     * @param others in order
     * @return the draft
     */
    public Draft with(List<Chapter> others) {
        return new Draft(title, summary, field, picture, List.copyOf(others));
    }

    /**
     * The order and the chapters of an earlier draft with what has been written since.
     *
     * @param earlier whose order
     * @return lessons that both have are as they are now, the others as they were then
     */
    public Draft orderedAs(Draft earlier) {
        return with(earlier.chapters().stream()
                .map(chapter -> chapter.with(chapter.lessons().stream()
                        .map(part -> part(part.code()).orElse(part))
                        .toList()))
                .toList());
    }
}
