package org.pingandeng.quiz.practice;

/**
 * How far a drill is.
 *
 * @param asked how many questions it has
 * @param answered how many were answered
 * @param right how many were right
 */
public record DrillStanding(int asked, int answered, int right) {}
