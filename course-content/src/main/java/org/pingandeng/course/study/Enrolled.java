package org.pingandeng.course.study;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.pingandeng.course.LearnerId;
import org.pingandeng.course.LessonId;
import org.pingandeng.course.catalogue.model.Courses;
import org.pingandeng.course.catalogue.model.Version;
import org.pingandeng.course.programme.ProgrammeShelf;
import org.pingandeng.course.programme.model.Pins;
import org.pingandeng.course.programme.model.PlayerPolicies;
import org.pingandeng.course.programme.model.PlayerPolicy;
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

    @Inject
    PlayerPolicies policies;

    @Inject
    ProgrammeShelf shelf;

    /** For the container. */
    public Enrolled() {}

    /**
     * Answers by these.
     *
     * @param courses all courses
     * @param programmes all programmes
     * @param pins versions that learners keep
     * @param policies how lessons are watched
     * @param shelf knows the day
     */
    public Enrolled(Courses courses, Programmes programmes, Pins pins, PlayerPolicies policies, ProgrammeShelf shelf) {
        this.courses = courses;
        this.programmes = programmes;
        this.pins = pins;
        this.policies = policies;
        this.shelf = shelf;
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

    /**
     * How a learner watches a course today. Of several programmes with it the strictest goes, for what counts, counts for
     * all of them. How much of a lesson is asked for is a goal, and stays as it was on the day of enrolment.
     *
     * @param learner who
     * @param course its code
     * @return the strictest of what their programmes with it say, or what holds for everybody where there is none
     */
    public PlayerPolicy policy(LearnerId learner, String course) {
        LocalDate today = shelf.today();
        return programmes.of(learner).stream()
                .filter(enrolment -> programmes
                        .find(enrolment.programme())
                        .filter(programme -> programme.courses().contains(course))
                        .isPresent())
                .map(enrolment -> policies.on(enrolment.programme(), today)
                        .policy()
                        .withLeast(policies.on(enrolment.programme(), shelf.day(enrolment.at()))
                                .policy()
                                .leastPercent()))
                .reduce(PlayerPolicy::and)
                .orElseGet(() -> policies.on("", today).policy());
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
