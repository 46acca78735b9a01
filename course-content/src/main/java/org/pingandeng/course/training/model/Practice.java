package org.pingandeng.course.training.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.course.LearnerId;

/**
 * Practical training that an instructor signed for a learner, who confirms it.
 *
 * @param id its number
 * @param of the class
 * @param learner who practised
 * @param heldOn the day
 * @param minutes how long
 * @param what what was practised
 * @param instructor who signed it
 * @param signedAt when
 * @param confirmedAt when the learner confirmed it, if they did; only then it counts
 */
public record Practice(
        UUID id,
        UUID of,
        LearnerId learner,
        LocalDate heldOn,
        int minutes,
        String what,
        UUID instructor,
        Instant signedAt,
        Optional<Instant> confirmedAt) {}
