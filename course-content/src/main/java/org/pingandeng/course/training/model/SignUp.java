package org.pingandeng.course.training.model;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.course.LearnerId;

/**
 * Somebody's request for a seat in a class. Its place in the queue is the order in which requests came; a seat is held
 * for it from then on as long as there are any, while a person looks at it.
 *
 * @param id its number
 * @param of the class
 * @param learner who
 * @param owner the learner's organisation at that time, if any
 * @param place its place in the order of requests
 * @param at when
 * @param state what was decided
 * @param seated whether a seat is held for it
 * @param applicant what was said
 */
public record SignUp(
        UUID id,
        UUID of,
        LearnerId learner,
        Optional<UUID> owner,
        long place,
        Instant at,
        State state,
        boolean seated,
        Applicant applicant) {

    /** What was decided about a request. */
    public enum State {
        /** Nobody has decided yet. */
        PENDING,
        /** A document was asked for. */
        DOCUMENT,
        /** Accepted. */
        ACCEPTED,
        /** Refused. */
        REFUSED,
        /** Taken back by the learner. */
        WITHDRAWN;

        /** Whether the request still stands. */
        public boolean open() {
            return this != REFUSED && this != WITHDRAWN;
        }
    }

    /** Whether the learner takes part. */
    public boolean member() {
        return state == State.ACCEPTED && seated;
    }
}
