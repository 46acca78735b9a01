package org.pingandeng.course.training.model;

import java.time.Instant;
import java.util.UUID;
import org.pingandeng.course.LearnerId;

/**
 * A sign of somebody's presence, or what a trainer says about it.
 *
 * @param session where
 * @param learner who
 * @param kind what
 * @param at when it was made, by the server's clock
 * @param actor who made it
 * @param words why, where a trainer says otherwise
 */
public record Mark(UUID session, LearnerId learner, Kind kind, Instant at, UUID actor, String words) {

    /** What a mark may be. */
    public enum Kind {
        /** The changing QR code was scanned. */
        QR,
        /** The first code was typed in. */
        CODE_1,
        /** The second code was typed in. */
        CODE_2,
        /** The third code was typed in. */
        CODE_3,
        /** A code that is none was typed in. */
        WRONG_CODE,
        /** A trainer says that they were there. */
        PRESENT,
        /** A trainer says that they came late. */
        LATE,
        /** A trainer says that they were not there. */
        ABSENT,
        /** A trainer gives them leave. */
        LEAVE;

        /** Whether a trainer said so. */
        public boolean byTrainer() {
            return compareTo(PRESENT) >= 0;
        }

        /** Whether it is one of the three codes. */
        public boolean code() {
            return this == CODE_1 || this == CODE_2 || this == CODE_3;
        }

        /**
         * The mark of a code.
         *
         * @param number from 1 to 3
         */
        public static Kind ofCode(int number) {
            return valueOf("CODE_" + number);
        }
    }
}
