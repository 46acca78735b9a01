package org.pingandeng.quiz.exam.watch.model;

import java.time.Instant;

/**
 * A mark that a sitting was given.
 *
 * @param at the server's time
 * @param score points
 * @param passed whether they sufficed
 * @param cause {@code closing}, {@code markers} or {@code correction}
 */
public record Marked(Instant at, double score, boolean passed, String cause) {}
