package org.pingandeng.portal.web.teach;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.pingandeng.course.catalogue.Writing;
import org.pingandeng.course.catalogue.model.Draft;
import org.pingandeng.course.catalogue.model.DraftProblem;

/**
 * The tree of a course being written.
 *
 * @param chapters in order
 */
public record CourseTree(List<Chapter> chapters) {

    /**
     * A chapter.
     *
     * @param at its name in calls: {@code #} and its number from 0
     * @param number from 0
     * @param title what it is called; may be blank
     * @param problems how much is missing in it, its lessons apart
     * @param lessons in order
     */
    public record Chapter(String at, int number, String title, long problems, List<Leaf> lessons) {}

    /**
     * A lesson.
     *
     * @param at its name in calls: its code
     * @param label its number in the course, such as {@code 3.2}
     * @param title what it is called; may be blank
     * @param kind its kind's code
     * @param seconds its stated length
     * @param problems how much is missing in it
     */
    public record Leaf(String at, String label, String title, String kind, int seconds, long problems) {}

    static CourseTree of(Writing writing, Locale locale) {
        List<Draft.Chapter> chapters = writing.draft().chapters();
        return new CourseTree(IntStream.range(0, chapters.size())
                .mapToObj(at -> chapter(writing, at, chapters.get(at), locale))
                .toList());
    }

    private static Chapter chapter(Writing writing, int at, Draft.Chapter chapter, Locale locale) {
        return new Chapter(
                "#" + at,
                at,
                chapter.title().in(locale),
                count(writing, "", "chapter." + at),
                IntStream.range(0, chapter.lessons().size())
                        .mapToObj(place -> leaf(
                                writing,
                                (at + 1) + "." + (place + 1),
                                chapter.lessons().get(place),
                                locale))
                        .toList());
    }

    private static Leaf leaf(Writing writing, String label, Draft.Part part, Locale locale) {
        return new Leaf(
                part.code(),
                label,
                part.title().in(locale),
                part.content().kind().code(),
                part.seconds(),
                writing.problems().stream()
                        .filter(each -> each.lesson().equals(part.code()))
                        .count());
    }

    private static long count(Writing writing, String lesson, String field) {
        return writing.problems().stream()
                .filter(each -> each.lesson().equals(lesson) && each.field().equals(field))
                .map(DraftProblem::reason)
                .count();
    }
}
