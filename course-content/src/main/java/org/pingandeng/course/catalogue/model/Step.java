package org.pingandeng.course.catalogue.model;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.course.LessonId;

/**
 * A step of a version's life. Steps are only ever appended.
 *
 * @param kind what was done
 * @param by who did it; empty for the portal itself
 * @param name as they were called then
 * @param at when
 * @param words why, where it has to be said
 * @param lesson the lesson that it concerns, where it is about one
 */
public record Step(Kind kind, Optional<UUID> by, String name, Instant at, String words, Optional<LessonId> lesson) {

    /** What can be done to a version. */
    public enum Kind {
        /** Begun, empty or from the version before. */
        BEGUN,
        /** Brought in from an archive. */
        IMPORTED,
        /** Worked on: once for each stint of an author. */
        CHANGED,
        /** Handed to review. */
        SUBMITTED,
        /** Sent back to its authors, with words. */
        SENT_BACK,
        /** Found good by somebody who did not write it. */
        APPROVED,
        /** Given to learners. */
        PUBLISHED,
        /** Given up before anybody studied it. */
        DISCARDED,
        /** Taken from learners whole, with words. */
        WITHDRAWN,
        /** A lesson taken from learners, with words. */
        LESSON_WITHDRAWN,
        /** A withdrawn lesson given back. */
        LESSON_RESTORED;

        /**
         * Whether who did it is one of the version's authors.
         *
         * @return true for work on its content
         */
        public boolean authoring() {
            return this == BEGUN || this == IMPORTED || this == CHANGED;
        }

        /**
         * Whether it has to be said why.
         *
         * @return true for steps that take something away
         */
        public boolean needsWords() {
            return this == SENT_BACK || this == WITHDRAWN || this == LESSON_WITHDRAWN;
        }
    }
}
