package org.pingandeng.quiz.practice.model;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** All mock exams with their answers. */
public interface Mocks {

    /**
     * Begins a mock exam.
     *
     * @param mock fresh
     * @return false when this learner has an open one of the same blueprint
     */
    boolean begin(Mock mock);

    /**
     * Finds a mock exam.
     *
     * @param id which
     * @return it
     */
    Optional<Mock> find(UUID id);

    /**
     * Finds an open mock exam and holds it until the transaction's end.
     *
     * @param id which
     * @return it, unless it was closed
     */
    Optional<Mock> lockOpen(UUID id);

    /**
     * All of a learner's mock exams.
     *
     * @param learner whose
     * @return the latest first
     */
    List<Mock> of(UUID learner);

    /**
     * Keeps the answer to a place; an earlier one is replaced.
     *
     * @param mock which
     * @param slot its place
     * @param answer JSON text
     * @param now the server's time
     */
    void answer(UUID mock, int slot, String answer, Instant now);

    /**
     * The answers so far.
     *
     * @param mock which
     * @return JSON text by place
     */
    Map<Integer, String> answers(UUID mock);

    /**
     * Closes a mock exam.
     *
     * @param id which
     * @param by {@code LEARNER} or {@code DEADLINE}
     * @param now the server's time
     * @param score points
     * @param passed whether they suffice
     */
    void close(UUID id, String by, Instant now, double score, boolean passed);

    /**
     * Open ones whose time is over.
     *
     * @param now the server's time
     * @param most how many at most
     * @return their ids, the longest over first
     */
    List<UUID> overdue(Instant now, int most);
}
