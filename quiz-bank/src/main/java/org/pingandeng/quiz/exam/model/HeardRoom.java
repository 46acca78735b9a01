package org.pingandeng.quiz.exam.model;

import java.time.Instant;
import java.util.UUID;

/**
 * A room that gave sign of life.
 *
 * @param sitting whose
 * @param at the server's time
 * @param address keyed hash of where the call came from
 * @param lease number of the tab
 */
public record HeardRoom(UUID sitting, Instant at, String address, int lease) {}
