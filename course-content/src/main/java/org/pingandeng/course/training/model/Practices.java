package org.pingandeng.course.training.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Practical training of all classes, and learners' calendar addresses. */
public interface Practices {

    /**
     * Adds what an instructor signed.
     *
     * @param practice not confirmed yet
     */
    void add(Practice practice);

    /**
     * One piece of practical training.
     *
     * @param id its number
     * @return it, or empty
     */
    Optional<Practice> find(UUID id);

    /**
     * Practical training in a class.
     *
     * @param of the class
     * @return the latest first
     */
    List<Practice> in(UUID of);

    /**
     * Notes that the learner confirmed.
     *
     * @param id which
     * @param now when
     * @return false when it was confirmed before
     */
    boolean confirm(UUID id, Instant now);

    /**
     * Notes which entry of the class-hour ledger it came to.
     *
     * @param id which
     * @param entry the entry
     */
    void credit(UUID id, UUID entry);
}
