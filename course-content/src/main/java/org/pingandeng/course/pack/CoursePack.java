package org.pingandeng.course.pack;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.pingandeng.course.Text;

/**
 * What a manifest says about a course.
 *
 * @param code the course's code, for ever
 * @param title what it is called
 * @param summary what it is about
 * @param field the field of industry, in Chinese
 * @param picture the name of one of the portal's drawings
 * @param chapters in order
 */
public record CoursePack(
        String code, Text title, Text summary, String field, String picture, List<PackedChapter> chapters) {

    /**
     * A chapter.
     *
     * @param title what it is called
     * @param lessons in order
     */
    public record PackedChapter(Text title, List<PackedLesson> lessons) {}

    /**
     * A lesson.
     *
     * @param code its code within the course, for ever
     * @param kind how it is taught
     * @param title what it is called
     * @param summary what it is about
     * @param seconds its stated length: no more than this is ever credited
     * @param seekAhead whether a learner may jump over what they have not watched
     * @param topics what it teaches, as paths
     * @param law which articles stand behind it
     * @param body the fields of its kind, as the manifest has them; files by the archive's names
     */
    public record PackedLesson(
            String code,
            LessonKind kind,
            Text title,
            Text summary,
            int seconds,
            boolean seekAhead,
            List<String> topics,
            List<String> law,
            JsonNode body) {

        /**
         * The archive's file with its content.
         *
         * @return blank for a kind that has no such one
         */
        public String file() {
            return body.path("file").asText("");
        }
    }

    /**
     * All lessons, across chapters.
     *
     * @return in order
     */
    public List<PackedLesson> lessons() {
        return chapters.stream().flatMap(chapter -> chapter.lessons().stream()).toList();
    }
}
