package org.pingandeng.portal.bridge;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.pingandeng.course.Text;
import org.pingandeng.course.catalogue.CourseView;

/**
 * A lesson of a published course with what it cites.
 *
 * @param course its course's code
 * @param courseTitle its course's title
 * @param field its course's industry field
 * @param code its own code
 * @param label its number in the course
 * @param title what it is called
 * @param law the articles it cites
 */
public record CitingLesson(
        String course, Text courseTitle, String field, String code, String label, Text title, List<String> law) {

    static CitingLesson of(CourseView course, CourseView.LessonView lesson) {
        return new CitingLesson(
                course.code(),
                course.title(),
                course.field(),
                lesson.code(),
                lesson.label(),
                lesson.title(),
                lesson.law());
    }

    /** Where it stands on its course's public page. */
    public String href() {
        return "/course?c=" + URLEncoder.encode(course, StandardCharsets.UTF_8) + "#lesson-" + code;
    }
}
