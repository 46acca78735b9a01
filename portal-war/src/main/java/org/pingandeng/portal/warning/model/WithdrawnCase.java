package org.pingandeng.portal.warning.model;

import java.time.Instant;

/**
 * A case that the public reads no longer.
 *
 * @param facts what it said
 * @param at when it was withdrawn
 * @param reason why, for the public
 */
public record WithdrawnCase(WarningCase facts, Instant at, String reason) {}
