package org.pingandeng.course.programme;

import org.pingandeng.course.catalogue.CourseView.LessonView;
import org.pingandeng.course.programme.model.Standing;

/**
 * A lesson with what a learner has done of it.
 *
 * @param lesson the lesson
 * @param creditedSeconds what was counted, rounded down
 * @param done whether it is done
 */
public record LessonProgress(LessonView lesson, long creditedSeconds, boolean done) {

    /**
     * A lesson and what was counted of it.
     *
     * @param lesson the lesson
     * @param creditedMillis what was counted
     * @param leastPercent how much of its length must have counted for it to be done
     * @param partsDone whether nothing is left of it but time; false for a package with parts that are not done
     * @return both
     */
    public static LessonProgress of(LessonView lesson, long creditedMillis, int leastPercent, boolean partsDone) {
        boolean done = partsDone && Standing.done(creditedMillis, lesson.seconds(), leastPercent);
        return new LessonProgress(lesson, creditedMillis / 1000, done);
    }

    /**
     * How much of it is done.
     *
     * @return 0 to 100
     */
    public int percent() {
        return done ? 100 : (int) Math.min(99, creditedSeconds * 100 / Math.max(1, lesson.seconds()));
    }

    /**
     * Whether it was begun.
     *
     * @return true when something was counted and something is left
     */
    public boolean begun() {
        return !done && creditedSeconds > 0;
    }
}
