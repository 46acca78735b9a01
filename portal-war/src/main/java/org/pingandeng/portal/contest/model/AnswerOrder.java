package org.pingandeng.portal.contest.model;

import java.time.Instant;
import java.util.UUID;

/**
 * An answer that was graded and is to be kept.
 *
 * @param attempt of which attempt
 * @param slot at which place
 * @param answer JSON text
 * @param correct whether it earned the point
 * @param late whether it came after the end, within the grace
 * @param arrivedAt server's time
 */
public record AnswerOrder(UUID attempt, int slot, String answer, boolean correct, boolean late, Instant arrivedAt) {}
