package org.pingandeng.quiz.exam.watch.model;

import java.time.Instant;
import java.util.UUID;

/**
 * An order that was carried out.
 *
 * @param kind what was ordered
 * @param minutes how much longer, or 0
 * @param words the message or the reason
 * @param by who ordered it
 * @param at the server's time
 */
public record Given(Order.Kind kind, int minutes, String words, UUID by, Instant at) {}
