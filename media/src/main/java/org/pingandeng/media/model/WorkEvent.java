package org.pingandeng.media.model;

import java.time.Instant;
import java.util.Optional;

/**
 * Something that happened to the work on a file.
 *
 * @param at when
 * @param kind what
 * @param failure why, where something went wrong
 * @param detail what the program said
 */
public record WorkEvent(Instant at, Kind kind, Optional<WorkFailure> failure, String detail) {

    /** What happened. */
    public enum Kind {
        /** It came. */
        QUEUED,
        /** A node began. */
        STARTED,
        /** A node took over from one that fell silent. */
        RESUMED,
        /** It was done. */
        DONE,
        /** A try went wrong; another follows. */
        AGAIN,
        /** It ended without success. */
        FAILED,
        /** A person stopped it. */
        CANCELLED,
        /** A person had it begun anew. */
        RETRIED
    }
}
