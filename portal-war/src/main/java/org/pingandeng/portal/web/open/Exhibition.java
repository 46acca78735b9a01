package org.pingandeng.portal.web.open;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pingandeng.course.catalogue.CourseView;
import org.pingandeng.course.catalogue.CourseView.LessonView;

/** What of the published courses can be tried at the warning-education base's page, without an account. */
@ApplicationScoped
public class Exhibition {

    /** Hazards to be found in a picture. */
    public static final String SCENE = "scene";
    /** A way on which one decides step by step. */
    public static final String SCENARIO = "scenario";

    @Inject
    CourseShelf shelf;

    /**
     * Something to try, with the course in which it stands.
     *
     * @param course which course
     * @param lesson which of its lessons
     */
    public record Exhibit(CourseView course, LessonView lesson) {

        /** Where the course's page tells of it. */
        public String inCourse() {
            return "/course?c=" + course.code() + "#lesson-" + lesson.code();
        }

        /** Where anybody tries it. */
        public String href() {
            return "/warning-base/scene?l=" + lesson.id();
        }
    }

    /** All of a kind: {@link #SCENE} or {@link #SCENARIO}. */
    public List<Exhibit> of(String kind) {
        return shelf.all().stream()
                .flatMap(course -> course.lessons().stream()
                        .filter(lesson -> lesson.kind().equals(kind) && lesson.offered())
                        .map(lesson -> new Exhibit(course, lesson)))
                .toList();
    }

    /** The one with a lesson's id; empty for what is not shown. */
    public Optional<Exhibit> find(String lesson) {
        return Stream.of(SCENE, SCENARIO)
                .flatMap(kind -> of(kind).stream())
                .filter(each -> each.lesson().id().equals(lesson))
                .findFirst();
    }
}
