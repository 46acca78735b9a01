package org.pingandeng.quiz.assembly.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All blueprints that trainers keep. */
public interface Plans {

    /**
     * Keeps a blueprint; an earlier one of the same id is replaced, and stays offered where it was.
     *
     * @param plan the blueprint
     */
    void keep(Plan plan);

    /**
     * Finds a blueprint that was not withdrawn.
     *
     * @param id which
     * @return it
     */
    Optional<Plan> find(UUID id);

    /**
     * All that were not withdrawn.
     *
     * @return the latest changed first
     */
    List<Plan> all();

    /**
     * Offers a blueprint to learners as a mock exam, or takes it back.
     *
     * @param id which
     * @param offered whether
     * @param now the server's time
     */
    void offer(UUID id, boolean offered, Instant now);

    /**
     * Withdraws a blueprint: it is no longer listed; what was made from it stays.
     *
     * @param id which
     * @param now the server's time
     */
    void withdraw(UUID id, Instant now);
}
