package org.pingandeng.course.study;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.pingandeng.course.hours.model.Intervals.Interval;
import org.pingandeng.course.hours.model.Refusal;

/**
 * Where a tab stands, told to it after opening and after each report. Lengths are milliseconds.
 *
 * @param token for the next report
 * @param cadence how long until the next report
 * @param holder whether this tab is the one that counts
 * @param credited what has been counted of the lesson
 * @param held what was watched and waits for an answer to a question
 * @param length the lesson's stated length
 * @param reached how far a video was played without a jump
 * @param seekAhead whether parts may be jumped over
 * @param gaps what has not been counted yet
 * @param waiting what of it was watched and waits for an answer to a question
 * @param done whether the lesson is done
 * @param place the second of a video or the page of a PDF
 * @param refusal why a whole report was refused, if it was
 * @param lines what the report came to
 * @param asked the question that stands before the learner, if any
 * @param back where to watch again, because nobody answered a question; empty where there is nothing lost just now
 */
public record StudyState(
        String token,
        long cadence,
        boolean holder,
        long credited,
        long held,
        long length,
        long reached,
        boolean seekAhead,
        List<Interval> gaps,
        List<Interval> waiting,
        boolean done,
        int place,
        Optional<Refusal> refusal,
        List<Told> lines,
        Optional<Asked> asked,
        OptionalLong back) {

    StudyState with(Optional<Asked> question, OptionalLong again) {
        return new StudyState(
                token, cadence, holder, credited, held, length, reached, seekAhead, gaps, waiting, done, place, refusal,
                lines, question, again);
    }

    /**
     * A line of the ledger as a tab is told it.
     *
     * @param lasted how much time
     * @param reason why it did not count; blank when it did
     */
    public record Told(long lasted, String reason) {}
}
