package org.pingandeng.course.study;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.course.LearnerId;
import org.pingandeng.course.LessonId;
import org.pingandeng.course.hours.model.Ledger;
import org.pingandeng.course.programme.LessonTasks;

/** Seats learners before their lessons, on the terms of the day. */
@ApplicationScoped
public class Seats {

    @Inject
    Enrolled enrolled;

    @Inject
    LessonTasks tasks;

    /** For the container. */
    public Seats() {}

    /**
     * Seats by these.
     *
     * @param enrolled who may study what, and how
     * @param tasks what lessons ask for besides time
     */
    public Seats(Enrolled enrolled, LessonTasks tasks) {
        this.enrolled = enrolled;
        this.tasks = tasks;
    }

    /** Empty when the learner is in no programme with this lesson, or the lesson was withdrawn. */
    Optional<Seat> of(LearnerId learner, LessonId lesson, UUID tab, Optional<UUID> owner) {
        return enrolled.course(learner, lesson)
                .filter(version -> !version.withdrawn().containsKey(lesson))
                .flatMap(version -> version.lesson(lesson)
                        .map(found -> new Seat(
                                new Ledger.Subject(learner, owner, version.code(), lesson, tab),
                                found,
                                enrolled.policy(learner, version.code()),
                                tasks.done(learner, lesson, found.kind()))));
    }
}
