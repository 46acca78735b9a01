package org.pingandeng.course.training.model;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * A meeting of a class.
 *
 * @param id its number
 * @param of the class
 * @param hours when
 * @param room where; blank for one that meets by a link only
 * @param link where it can be followed; blank for none
 * @param teacher who teaches it
 * @param subject what is taught
 * @param minutes how much of it counts as class hours
 * @param mode how presence is taken
 * @param seed decides the moments of its codes
 * @param cancelledAt when it was called off, if it was
 * @param settledAt when its presence was credited first, if it was
 */
public record Session(
        UUID id,
        UUID of,
        Hours hours,
        String room,
        String link,
        Teacher teacher,
        String subject,
        int minutes,
        Mode mode,
        long seed,
        Optional<Instant> cancelledAt,
        Optional<Instant> settledAt) {

    /** How presence is taken. */
    public enum Mode {
        /** A QR code that changes. */
        QR,
        /** Codes at three moments. */
        CODES
    }

    /**
     * A stretch of time.
     *
     * @param from its beginning
     * @param to its end
     */
    public record Hours(Instant from, Instant to) {

        /**
         * Whether two have some time in common.
         *
         * @param other another
         */
        public boolean meets(Hours other) {
            return from.isBefore(other.to()) && other.from().isBefore(to);
        }

        /**
         * Whether a moment is in it.
         *
         * @param now any moment
         */
        public boolean has(Instant now) {
            return !now.isBefore(from) && now.isBefore(to);
        }
    }

    /** Whether it takes place. */
    public boolean held() {
        return cancelledAt.isEmpty();
    }

    /**
     * Why this one cannot be beside another.
     *
     * @param other another session, of any class
     * @return the reason, or empty when it can
     */
    public Optional<Clash> clash(Session other) {
        if (id.equals(other.id()) || !held() || !other.held() || !hours.meets(other.hours())) {
            return Optional.empty();
        }
        if (of.equals(other.of())) {
            return Optional.of(Clash.CLASS);
        }
        if (same(teacher.name(), other.teacher().name())) {
            return Optional.of(Clash.TEACHER);
        }
        return !room.isBlank() && same(room, other.room()) ? Optional.of(Clash.ROOM) : Optional.empty();
    }

    /** What two sessions at one time both need. */
    public enum Clash {
        /** The same learners. */
        CLASS,
        /** The same teacher. */
        TEACHER,
        /** The same room. */
        ROOM
    }

    private static boolean same(String one, String other) {
        return word(one).equals(word(other));
    }

    private static String word(String text) {
        return text.replaceAll("\\s", "").toLowerCase(Locale.ROOT);
    }
}
