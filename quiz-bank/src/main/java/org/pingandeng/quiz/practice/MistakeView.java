package org.pingandeng.quiz.practice;

import java.time.Instant;
import java.util.List;

/**
 * A line of the notebook of wrong answers.
 *
 * @param stem the question
 * @param type the type's word
 * @param keys the right answer in words; for a case one a question
 * @param explanation why
 * @param law articles behind it
 * @param topic its topic
 * @param wrong how often it was answered wrong
 * @param left right answers in a row that are still needed
 * @param at the latest attempt
 * @param gone whether the question is no longer in use: it cannot be practised away, and need not be
 */
public record MistakeView(
        String stem,
        String type,
        List<KeyView> keys,
        String explanation,
        List<String> law,
        String topic,
        int wrong,
        int left,
        Instant at,
        boolean gone) {

    /**
     * A right answer.
     *
     * @param question which question of a case; empty otherwise
     * @param answers a line each
     */
    public record KeyView(String question, List<String> answers) {}
}
