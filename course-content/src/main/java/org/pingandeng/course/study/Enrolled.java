package org.pingandeng.course.study;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.pingandeng.course.LearnerId;
import org.pingandeng.course.LessonId;
import org.pingandeng.course.catalogue.model.Courses;
import org.pingandeng.course.catalogue.model.Version;
import org.pingandeng.course.programme.model.Programme;
import org.pingandeng.course.programme.model.Programmes;

/** Says which courses a learner may study: those of the programmes they are enrolled in. */
@ApplicationScoped
public class Enrolled {

    @Inject
    Courses courses;

    @Inject
    Programmes programmes;

    /** For the container. */
    public Enrolled() {}

    /**
     * Answers by these.
     *
     * @param courses all courses
     * @param programmes all programmes
     */
    public Enrolled(Courses courses, Programmes programmes) {
        this.courses = courses;
        this.programmes = programmes;
    }

    Optional<Version> course(LearnerId learner, LessonId lesson) {
        return courses.publishedWith(lesson)
                .filter(version -> programme(learner, version.code()).isPresent());
    }

    /** The newest enrolment's programme with this course. */
    Optional<Programme> programme(LearnerId learner, String course) {
        return programmes.of(learner).stream()
                .map(enrolment -> programmes.find(enrolment.programme()))
                .flatMap(Optional::stream)
                .filter(programme -> programme.courses().contains(course))
                .findFirst();
    }
}
