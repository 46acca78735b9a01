package org.pingandeng.course.training.model;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.course.LearnerId;

/** Addresses under which learners' timetables can be read by a calendar. */
public interface Feeds {

    /**
     * The learner's address that is good now.
     *
     * @param learner whose
     * @return its number, or empty
     */
    Optional<UUID> of(LearnerId learner);

    /**
     * Adds an address.
     *
     * @param id its number
     * @param learner whose
     * @param now when
     */
    void add(UUID id, LearnerId learner, Instant now);

    /**
     * Makes all of a learner's addresses void.
     *
     * @param learner whose
     * @param now when
     */
    void revoke(LearnerId learner, Instant now);

    /**
     * Whose address it is.
     *
     * @param id its number
     * @return the learner; empty when it is void or none of ours
     */
    Optional<LearnerId> whose(UUID id);
}
