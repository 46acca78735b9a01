package org.pingandeng.course.programme.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.course.LearnerId;

/**
 * Hours in a classroom, or the counter-entry that takes them back.
 *
 * @param id its number
 * @param learner who was there
 * @param owner the learner's organisation, if any
 * @param programme what they count for
 * @param heldOn the day
 * @param minutes how long; negative in a counter-entry
 * @param subject what was taught
 * @param trainer who says so
 * @param at when it was recorded
 * @param reverses the entry it takes back, if it is a counter-entry
 * @param reversed whether it was taken back
 * @param kind what they are
 */
public record ClassroomEntry(
        UUID id,
        LearnerId learner,
        Optional<UUID> owner,
        String programme,
        LocalDate heldOn,
        int minutes,
        String subject,
        UUID trainer,
        Instant at,
        Optional<UUID> reverses,
        boolean reversed,
        Kind kind) {

    /** What hours in a classroom are. */
    public enum Kind {
        /** Written down by a trainer. */
        CLASSROOM,
        /** A session of a training class that was attended. */
        SESSION,
        /** Practical training that an instructor signed. */
        PRACTICE
    }
}
