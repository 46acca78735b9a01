package org.pingandeng.quiz.exam.office.model;

import java.time.Instant;
import java.util.UUID;

/**
 * Something that happened to a date.
 *
 * @param session which
 * @param kind what
 * @param words why, as the office wrote it; blank where nothing was written
 * @param seed by which seats were shuffled; null for anything else
 * @param by who did it
 * @param at server's time
 */
public record SessionStep(UUID session, Kind kind, String words, Long seed, UUID by, Instant at) {

    /** What can happen to a date. */
    public enum Kind {
        PLANNED,
        CHANGED,
        PUBLISHED,
        MOVED,
        SEATED,
        RELEASED,
        MADE_UP,
        CANCELLED
    }
}
