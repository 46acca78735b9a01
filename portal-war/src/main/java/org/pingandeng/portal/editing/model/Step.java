package org.pingandeng.portal.editing.model;

import java.time.Instant;
import java.util.UUID;

/**
 * Something that happened to a version.
 *
 * @param kind what
 * @param level which review, from 1; 0 where it was none
 * @param person who; null for the portal itself
 * @param name how they are called
 * @param words why, where a reason is due
 * @param due when to publish, where the author named a time; null for at once
 * @param at when
 */
public record Step(Kind kind, int level, UUID person, String name, String words, Instant due, Instant at) {

    /** What can happen. */
    public enum Kind {
        /** Its author handed it in. */
        SUBMITTED,
        /** A review was passed. */
        PASSED,
        /** A reviewer gave it back; the next version begins with its words. */
        RETURNED,
        /** It is what the public reads. */
        PUBLISHED,
        /** It was taken from the public. */
        WITHDRAWN
    }
}
