package org.pingandeng.quiz.practice.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** All drills with their attempts. */
public interface Drills {

    /**
     * Begins a drill.
     *
     * @param drill fresh
     */
    void begin(Drill drill);

    /**
     * Finds a drill.
     *
     * @param id which
     * @return it
     */
    Optional<Drill> find(UUID id);

    /**
     * Appends an attempt. The same slot again changes nothing.
     *
     * @param attempt fresh
     * @return whether it was the first of its slot
     */
    boolean add(Attempt attempt);

    /**
     * Appends what a learner found in their own sentences, after the attempt. The same slot again changes nothing.
     *
     * @param check fresh
     * @return whether it was the first of its slot
     */
    boolean add(SelfCheck check);

    /**
     * What a learner found in their own sentences.
     *
     * @param drill which round
     * @param slot its place
     * @return the check, once there is one
     */
    Optional<SelfCheck> check(UUID drill, int slot);

    /**
     * The attempts of one drill, with what their learner's own checks are worth.
     *
     * @param drill which
     * @return by slot
     */
    Map<Integer, Attempt> attempts(UUID drill);

    /**
     * All of a learner's attempts, with what their own checks are worth.
     *
     * @param learner whose
     * @return the oldest first
     */
    List<Attempt> of(UUID learner);
}
