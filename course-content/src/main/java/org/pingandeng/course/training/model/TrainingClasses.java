package org.pingandeng.course.training.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.pingandeng.course.programme.LearnerScope;

/** All training classes with their steps, teachers and pinned versions. */
public interface TrainingClasses {

    /**
     * Adds a class.
     *
     * @param fresh not yet kept
     * @param by who made it
     * @param now when
     * @return false when its code is taken
     */
    boolean add(TrainingClass fresh, UUID by, Instant now);

    /**
     * Changes what a class says; its code, programme, owner and state stay.
     *
     * @param changed what it says now
     */
    void change(TrainingClass changed);

    /**
     * Brings a class into a state.
     *
     * @param id which
     * @param state the state
     */
    void move(UUID id, ClassState state);

    /**
     * One class.
     *
     * @param id its number
     * @return the class, or empty
     */
    Optional<TrainingClass> find(UUID id);

    /**
     * One class, kept from others until the transaction ends: seats are given one after the other.
     *
     * @param id its number
     * @return the class, or empty
     */
    Optional<TrainingClass> hold(UUID id);

    /**
     * Classes of some organisations.
     *
     * @param within whose
     * @return the latest first
     */
    List<TrainingClass> all(LearnerScope within);

    /**
     * Classes in some states.
     *
     * @param states which
     * @return the earliest first
     */
    List<TrainingClass> in(Set<ClassState> states);

    /**
     * Classes that are open for sign-ups or under way and keep a version of a course.
     *
     * @param course its code
     * @return the earliest first
     */
    List<TrainingClass> keeping(String course);

    /**
     * Appends a step.
     *
     * @param id the class
     * @param step what happened
     */
    void append(UUID id, Step step);

    /**
     * What happened to a class.
     *
     * @param id which
     * @return the first first
     */
    List<Step> steps(UUID id);

    /**
     * Pins the version of a course.
     *
     * @param id the class
     * @param pin which version
     */
    void pin(UUID id, Pin pin);

    /**
     * The versions that a class keeps.
     *
     * @param id which
     * @return by course
     */
    List<Pin> pins(UUID id);

    /**
     * Adds a teacher.
     *
     * @param id the class
     * @param teacher who
     */
    void add(UUID id, Teacher teacher);

    /**
     * Takes a teacher off a class; sessions that they held keep them.
     *
     * @param id the class
     * @param teacher who
     * @param now when
     * @return false when there is no such teacher
     */
    boolean remove(UUID id, UUID teacher, Instant now);

    /**
     * A class's teachers.
     *
     * @param id which
     * @return by name
     */
    List<Teacher> teachers(UUID id);
}
