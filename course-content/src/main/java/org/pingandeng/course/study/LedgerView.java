package org.pingandeng.course.study;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.pingandeng.course.Text;
import org.pingandeng.course.programme.Completion;
import org.pingandeng.course.programme.model.ClassroomEntry;

/**
 * A learner's ledger for a programme.
 *
 * @param completion where they stand
 * @param refusedSeconds how much time did not count, by reason, the most first
 * @param lines the newest lines, those of a like kind that follow each other put together
 * @param classroom hours in classrooms, the newest first
 * @param more whether there are older lines
 */
public record LedgerView(
        Completion completion,
        Map<String, Long> refusedSeconds,
        List<Entry> lines,
        List<ClassroomEntry> classroom,
        boolean more) {

    /**
     * Lines put together.
     *
     * @param at when the last of them was written
     * @param lesson the lesson's title
     * @param lessonId the lesson
     * @param seconds how much time
     * @param fromSecond where in the lesson they begin
     * @param toSecond where they end
     * @param reason why it did not count; blank when it did
     */
    public record Entry(
            Instant at, Text lesson, String lessonId, long seconds, long fromSecond, long toSecond, String reason) {

        /**
         * Whether it counted.
         *
         * @return true for credit
         */
        public boolean counted() {
            return reason.isEmpty();
        }
    }
}
