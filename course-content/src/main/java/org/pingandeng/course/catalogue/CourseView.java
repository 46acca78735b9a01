package org.pingandeng.course.catalogue;

import java.util.List;
import java.util.stream.IntStream;
import org.pingandeng.course.Text;
import org.pingandeng.course.catalogue.model.Lesson;
import org.pingandeng.course.catalogue.model.Version;

/**
 * A published course, for a card or a page.
 *
 * @param code for addresses: {@code /course?c=<code>}
 * @param title what it is called
 * @param summary what it is about
 * @param field the field of industry, in Chinese
 * @param picture the name of one of the portal's drawings: {@code img/<picture>.svg}
 * @param seconds the stated lengths together of the lessons that learners have
 * @param lessonCount how many lessons learners have
 * @param chapters with their lessons, withdrawn ones too
 */
public record CourseView(
        String code,
        Text title,
        Text summary,
        String field,
        String picture,
        int seconds,
        int lessonCount,
        List<ChapterView> chapters) {

    /**
     * A chapter.
     *
     * @param number from 1
     * @param title what it is called
     * @param lessons in order
     */
    public record ChapterView(int number, Text title, List<LessonView> lessons) {}

    /**
     * A lesson, without its content.
     *
     * @param id for addresses: {@code /learn/lesson?id=<id>}
     * @param code within the course
     * @param label its number in the course: chapter and place, such as {@code 3.2}
     * @param title what it is called
     * @param summary what it is about
     * @param kind its code, such as {@code text}
     * @param seconds its stated length
     * @param topics what it teaches, as paths
     * @param law which articles stand behind it, such as {@code 安全生产法:28}
     * @param withdrawn why it was taken from learners; blank when it was not
     */
    public record LessonView(
            String id,
            String code,
            String label,
            Text title,
            Text summary,
            String kind,
            int seconds,
            List<String> topics,
            List<String> law,
            String withdrawn) {

        /**
         * Whether learners have it.
         *
         * @return false when it was withdrawn
         */
        public boolean offered() {
            return withdrawn.isEmpty();
        }
    }

    /**
     * The stated length in minutes.
     *
     * @return rounded up
     */
    public int minutes() {
        return (seconds + 59) / 60;
    }

    /**
     * All lessons, across chapters, withdrawn ones too.
     *
     * @return in order
     */
    public List<LessonView> lessons() {
        return chapters.stream().flatMap(chapter -> chapter.lessons().stream()).toList();
    }

    static CourseView of(Version version) {
        int last = version.lessons().stream().mapToInt(Lesson::chapter).max().orElse(0);
        List<ChapterView> chapters = IntStream.rangeClosed(1, last)
                .mapToObj(number -> chapter(number, version))
                .filter(chapter -> !chapter.lessons().isEmpty())
                .toList();
        return new CourseView(
                version.code(),
                version.title(),
                version.summary(),
                version.field(),
                version.picture(),
                version.lessons().stream()
                        .filter(lesson -> !version.withdrawn().containsKey(lesson.id()))
                        .mapToInt(Lesson::seconds)
                        .sum(),
                version.lessons().size() - version.withdrawn().size(),
                chapters);
    }

    private static ChapterView chapter(int number, Version version) {
        List<Lesson> lessons = version.lessons().stream()
                .filter(lesson -> lesson.chapter() == number)
                .toList();
        List<LessonView> views = IntStream.range(0, lessons.size())
                .mapToObj(at -> lesson(number + "." + (at + 1), lessons.get(at), version))
                .toList();
        return new ChapterView(
                number, lessons.isEmpty() ? Text.NONE : lessons.get(0).chapterTitle(), views);
    }

    private static LessonView lesson(String label, Lesson lesson, Version version) {
        return new LessonView(
                lesson.id().toString(),
                lesson.code(),
                label,
                lesson.title(),
                lesson.summary(),
                lesson.kind().code(),
                lesson.seconds(),
                lesson.topics(),
                lesson.law(),
                version.withdrawn().getOrDefault(lesson.id(), ""));
    }
}
