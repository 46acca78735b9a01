package org.pingandeng.course.study;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.pingandeng.course.LearnerId;
import org.pingandeng.course.LessonId;
import org.pingandeng.course.catalogue.model.Courses;
import org.pingandeng.course.catalogue.model.Version;
import org.pingandeng.course.programme.model.Pins;
import org.pingandeng.course.programme.model.Programme;
import org.pingandeng.course.programme.model.Programmes;

/** Says which courses a learner may study: those of the programmes they are enrolled in. */
@ApplicationScoped
public class Enrolled {

    @Inject
    Courses courses;

    @Inject
    Programmes programmes;

    @Inject
    Pins pins;

    /** For the container. */
    public Enrolled() {}

    /**
     * Answers by these.
     *
     * @param courses all courses
     * @param programmes all programmes
     * @param pins versions that learners keep
     */
    public Enrolled(Courses courses, Programmes programmes, Pins pins) {
        this.courses = courses;
        this.programmes = programmes;
        this.pins = pins;
    }

    /**
     * The version of a course that a learner studies. What the learner's class keeps goes before what is published; a
     * lesson that only the other has is not theirs.
     *
     * @param learner who
     * @param lesson a lesson of it
     * @return the version, or empty when the learner is in no programme with this lesson
     */
    public Optional<Version> course(LearnerId learner, LessonId lesson) {
        Map<String, Map<String, UUID>> kept = pins.of(learner);
        if (kept.isEmpty()) {
            return courses.taughtWith(lesson)
                    .filter(version -> programme(learner, version.code()).isPresent());
        }
        return programmes.of(learner).stream()
                .map(enrolment -> programmes.find(enrolment.programme()))
                .flatMap(Optional::stream)
                .flatMap(programme -> versions(programme, kept.getOrDefault(programme.code(), Map.of())))
                .filter(version -> version.lesson(lesson).isPresent())
                .findFirst();
    }

    private Stream<Version> versions(Programme programme, Map<String, UUID> kept) {
        return programme.courses().stream()
                .map(code -> Optional.ofNullable(kept.get(code))
                        .flatMap(courses::find)
                        .or(() -> courses.taught(code)))
                .flatMap(Optional::stream);
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
