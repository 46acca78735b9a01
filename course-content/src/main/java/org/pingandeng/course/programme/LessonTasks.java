package org.pingandeng.course.programme;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;
import org.pingandeng.course.LearnerId;
import org.pingandeng.course.LessonId;
import org.pingandeng.course.exercise.model.Rounds;
import org.pingandeng.course.pack.LessonKind;
import org.pingandeng.course.scorm.model.Attempts;

/** What lessons ask for besides time: packages to be worked through, exercises to be done. */
@Dependent
public class LessonTasks {

    @Inject
    Attempts attempts;

    @Inject
    Rounds rounds;

    /** For the container. */
    public LessonTasks() {}

    /**
     * Tasks put together by hand.
     *
     * @param attempts which packages are done
     * @param rounds which exercises are done
     */
    public LessonTasks(Attempts attempts, Rounds rounds) {
        this.attempts = attempts;
        this.rounds = rounds;
    }

    /**
     * The lessons of which nothing but time may be left.
     *
     * @param learner whose
     * @return those whose task is done, now or at some time before
     */
    public Set<LessonId> done(LearnerId learner) {
        Set<LessonId> all = new HashSet<>(attempts.done(learner));
        all.addAll(rounds.done(learner));
        return all;
    }

    /**
     * Whether nothing but time may be left of a lesson.
     *
     * @param learner whose
     * @param lesson which
     * @param kind how it is taught
     * @return true also for a lesson that asks for nothing else
     */
    public boolean done(LearnerId learner, LessonId lesson, LessonKind kind) {
        return !kind.tasked() || done(learner).contains(lesson);
    }
}
