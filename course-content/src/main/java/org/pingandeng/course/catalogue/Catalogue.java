package org.pingandeng.course.catalogue;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.pingandeng.course.LessonId;
import org.pingandeng.course.catalogue.model.Courses;
import org.pingandeng.course.catalogue.model.Version;

/** What everybody may know about the published courses. */
@ApplicationScoped
@PermitAll
public class Catalogue {

    @Inject
    Courses courses;

    /** For the container. */
    public Catalogue() {}

    /**
     * A catalogue of some courses.
     *
     * @param courses all courses
     */
    public Catalogue(Courses courses) {
        this.courses = courses;
    }

    /**
     * All published courses.
     *
     * @return in the order in which they came
     */
    public List<CourseView> courses() {
        return courses.published().stream().map(CourseView::of).toList();
    }

    /**
     * One published course.
     *
     * @param code its code
     * @return the course, or empty
     */
    public Optional<CourseView> course(String code) {
        return courses.published(code).map(CourseView::of);
    }

    /**
     * A course as one of its versions has it, for those whose class keeps that version.
     *
     * @param version its id
     * @return the course, or empty when there is no such version or it is a draft
     */
    public Optional<CourseView> version(UUID version) {
        return courses.find(version)
                .filter(each -> each.state() != Version.State.DRAFT)
                .map(CourseView::of);
    }

    /**
     * One course as those who study it have it: also when it was withdrawn meanwhile, with all its lessons marked so.
     *
     * @param code its code
     * @return the course, or empty when it was never published
     */
    public Optional<CourseView> taught(String code) {
        return courses.taught(code).map(CourseView::of);
    }

    /**
     * Every lesson that learners of a course ever had.
     *
     * @param code its code
     * @return their ids
     */
    public Set<LessonId> everTaught(String code) {
        return courses.everTaught(code);
    }

    /**
     * The published course that has a lesson.
     *
     * @param lesson the lesson
     * @return the course, or empty
     */
    public Optional<CourseView> courseWith(LessonId lesson) {
        return courses.publishedWith(lesson).map(CourseView::of);
    }
}
