package org.pingandeng.course.programme;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.pingandeng.course.programme.model.Standing;

/**
 * A learner in a programme: what is done and what is left.
 *
 * @param programme the programme
 * @param enrolledAt since when
 * @param completedAt when all study was done, or null
 * @param standing how much of the study is done
 * @param lessons its lessons in order, with what was counted of each
 */
public record Completion(
        ProgrammeView programme,
        Instant enrolledAt,
        Instant completedAt,
        Standing standing,
        List<LessonProgress> lessons) {

    /**
     * Whether all study is done, now or at some time before: what was reached is not lost when a course grows.
     *
     * @return true when the exam is open to the learner
     */
    public boolean complete() {
        return completedAt != null || standing.complete();
    }

    /**
     * How much is done.
     *
     * @return 0 to 100; 100 only when it is complete
     */
    public int percent() {
        long share = standing.countedSeconds() * 100 / Math.max(1, standing.requiredSeconds());
        return complete() ? 100 : (int) Math.min(99, share);
    }

    /**
     * Class hours counted.
     *
     * @return rounded down to a tenth
     */
    public double countedHours() {
        return tenths(standing.countedSeconds());
    }

    /**
     * Class hours counted online.
     *
     * @return rounded down to a tenth
     */
    public double onlineHours() {
        return tenths(standing.onlineSeconds());
    }

    /**
     * Class hours recorded in classrooms.
     *
     * @return rounded down to a tenth
     */
    public double classroomHours() {
        return tenths(standing.classroomSeconds());
    }

    private double tenths(long seconds) {
        return Math.floor(seconds * 10.0 / programme.secondsPerClassHour()) / 10;
    }

    /**
     * The lesson to go on with.
     *
     * @return the first that is not done, or empty
     */
    public Optional<LessonProgress> next() {
        return lessons.stream().filter(lesson -> !lesson.done()).findFirst();
    }
}
