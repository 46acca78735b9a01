package org.pingandeng.course.programme.model;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.course.LearnerId;

/**
 * A learner in a programme.
 *
 * @param learner who
 * @param programme its code
 * @param owner the learner's organisation at that time, if any
 * @param at since when
 * @param completedAt when all its study was done, if it is
 */
public record Enrolment(
        LearnerId learner, String programme, Optional<UUID> owner, Instant at, Optional<Instant> completedAt) {}
