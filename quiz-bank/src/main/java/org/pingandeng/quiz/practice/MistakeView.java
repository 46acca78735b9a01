package org.pingandeng.quiz.practice;

import java.time.Instant;
import java.util.List;

/**
 * A line of the notebook of wrong answers.
 *
 * @param stem the question
 * @param key the right answer in words
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
        String key,
        String explanation,
        List<String> law,
        String topic,
        int wrong,
        int left,
        Instant at,
        boolean gone) {}
