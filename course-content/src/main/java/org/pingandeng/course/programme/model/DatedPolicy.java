package org.pingandeng.course.programme.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A policy with the day from which it holds.
 *
 * @param programme whose; empty for all programmes that have none of their own
 * @param from its first day
 * @param policy what it says
 * @param source where it stands, or who decided it
 * @param mark how sure we are: {@code confirmed}, {@code known} or {@code proposal}
 * @param at when it was written down
 */
public record DatedPolicy(
        Optional<String> programme, LocalDate from, PlayerPolicy policy, String source, String mark, Instant at) {}
