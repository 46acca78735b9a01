package org.pingandeng.quiz.exam.model;

import java.time.Instant;
import java.util.UUID;

/**
 * One save on its way to the database.
 *
 * @param sitting for which
 * @param branch lease under which it was made
 * @param save what the room sent
 * @param arrivedAt the server's time, taken before anything else
 */
public record SaveOrder(UUID sitting, int branch, Save save, Instant arrivedAt) {}
