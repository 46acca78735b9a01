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
 * @param lines a page of lines, the newest first, those of a like kind that follow each other put together
 * @param classroom hours in classrooms, the newest first
 * @param page which page of lines this is, from 0
 * @param pages how many there are, at least 1
 */
public record LedgerView(
        Completion completion,
        Map<String, Long> refusedSeconds,
        List<Entry> lines,
        List<ClassroomEntry> classroom,
        int page,
        int pages) {

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
