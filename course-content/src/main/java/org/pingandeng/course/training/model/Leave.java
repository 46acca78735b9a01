package org.pingandeng.course.training.model;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.course.LearnerId;

/**
 * A learner's request to stay away from a session.
 *
 * @param id its number
 * @param session which
 * @param learner who
 * @param why what they say
 * @param at when they asked
 * @param granted what was decided, if it was
 * @param answer what was said to it
 */
public record Leave(
        UUID id, UUID session, LearnerId learner, String why, Instant at, Optional<Boolean> granted, String answer) {}
