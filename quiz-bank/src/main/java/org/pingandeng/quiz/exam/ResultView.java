package org.pingandeng.quiz.exam;

import java.time.Instant;
import java.util.List;
import org.pingandeng.quiz.exam.model.Marking.TopicScore;
import org.pingandeng.quiz.exam.office.model.SessionResults;

/**
 * A marked sitting.
 *
 * @param line its mark
 * @param exam the exam
 * @param closedAt when
 * @param closedBy {@code CANDIDATE}, {@code DEADLINE}, {@code INVIGILATOR} or {@code VOID}
 * @param topics parts by topic
 * @param right how many items earned everything
 * @param items how many items there were
 * @param late how many answers arrived after the end and within the grace, and count
 * @param kept how many answers of a tab that had lost the sitting were kept for a person and do not count
 * @param mistakes topics' law and explanations are shown for items not fully right; never the paper's other keys
 * @param policy what its date lets the candidate see, and whether already
 */
public record ResultView(
        ResultLine line,
        ExamView exam,
        Instant closedAt,
        String closedBy,
        List<TopicScore> topics,
        int right,
        int items,
        int late,
        int kept,
        List<Lesson> mistakes,
        SessionResults policy) {

    /**
     * What to learn from an item that was not fully right. The key is not shown: others will sit this item.
     *
     * @param topic path of its knowledge point
     * @param law articles to read
     */
    public record Lesson(String topic, List<String> law) {}
}
