package org.pingandeng.course.training.model;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Something that happened to a request for a seat.
 *
 * @param kind what
 * @param at when
 * @param actor who did it
 * @param reason why, from the list; blank where none is needed
 * @param words what else was said
 * @param document digest of a document that was given, if one was
 * @param documentName what its giver calls it
 */
public record SignUpStep(
        Kind kind,
        Instant at,
        UUID actor,
        String reason,
        String words,
        Optional<String> document,
        Optional<String> documentName) {

    /** What may happen. */
    public enum Kind {
        /** Asked for a seat. */
        ASKED,
        /** A document was asked for. */
        DOCUMENT_ASKED,
        /** A document was given. */
        DOCUMENT_GIVEN,
        /** Accepted. */
        ACCEPTED,
        /** Refused. */
        REFUSED,
        /** Taken back. */
        WITHDRAWN,
        /** A seat became free and was given to it. */
        PROMOTED
    }
}
