package org.pingandeng.quiz.exam.practical.model;

/**
 * What a subject is worth.
 *
 * @param points reached
 * @param vetoed whether something ended it
 */
public record Score(int points, boolean vetoed) {}
