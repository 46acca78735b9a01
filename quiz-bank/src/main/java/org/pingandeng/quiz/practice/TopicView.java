package org.pingandeng.quiz.practice;

/**
 * A topic to practise.
 *
 * @param topic top of the path
 * @param items how many practice items it has
 * @param tried how many of them this learner has answered
 * @param right how many were right the last time
 */
public record TopicView(String topic, int items, int tried, int right) {}
