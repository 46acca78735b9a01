package org.pingandeng.quiz.practice;

import java.util.List;
import org.pingandeng.quiz.exam.model.Marking.TopicScore;

/**
 * A marked mock exam.
 *
 * @param line its mark
 * @param topics parts by topic
 * @param right how many items earned everything
 * @param items how many there were
 * @param waiting how many the learner must compare with the reference by themselves; they earned nothing yet
 * @param lessons the items that were not right, in the paper's order
 */
public record MockResult(
        MockLine line, List<TopicScore> topics, int right, int items, int waiting, List<Lesson> lessons) {

    /**
     * An item that was not right.
     *
     * @param slot its place
     * @param verdict in a word
     * @param stem the question
     * @param key the right answer, a line each
     * @param explanation why
     * @param law articles behind it
     * @param topic its topic
     */
    public record Lesson(
            int slot,
            String verdict,
            String stem,
            List<String> key,
            String explanation,
            List<String> law,
            String topic) {}
}
