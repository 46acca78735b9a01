package org.pingandeng.course.training.model;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.course.LearnerId;

/** Sessions of all classes, with the marks, leave and credit that belong to them. */
public interface Sessions {

    /** Lets sessions be arranged one after the other until the transaction ends, whichever class they are of. */
    void oneByOne();

    /**
     * Adds a session, or changes when, where and by whom it is held.
     *
     * @param session what it says now
     */
    void put(Session session);

    /**
     * One session.
     *
     * @param id its number
     * @return the session, or empty
     */
    Optional<Session> find(UUID id);

    /**
     * A class's sessions, those called off too.
     *
     * @param of the class
     * @return the earliest first
     */
    List<Session> in(UUID of);

    /**
     * Sessions of any class that have some time in common with a stretch.
     *
     * @param hours the stretch
     * @return those that take place
     */
    List<Session> during(Session.Hours hours);

    /**
     * Sessions of the classes that a learner takes part in.
     *
     * @param learner who
     * @param from the earliest end
     * @return those that take place, the earliest first
     */
    List<Session> of(LearnerId learner, Instant from);

    /**
     * Calls a session off.
     *
     * @param id which
     * @param now when
     */
    void cancel(UUID id, Instant now);

    /**
     * Notes that a session's presence was credited.
     *
     * @param id which
     * @param now when
     */
    void settle(UUID id, Instant now);

    /**
     * Appends a mark; a sign of presence of one kind is kept once.
     *
     * @param mark what
     * @return false when it was there already
     */
    boolean mark(Mark mark);

    /**
     * The marks of a session.
     *
     * @param session which
     * @return the first first
     */
    List<Mark> marks(UUID session);

    /**
     * Asks for leave, once a session.
     *
     * @param leave what is asked
     * @return false when it was asked before
     */
    boolean ask(Leave leave);

    /**
     * Decides about leave.
     *
     * @param id the request
     * @param granted what was decided
     * @param answer what was said to it
     * @param by who
     * @param now when
     * @return false when it was decided before
     */
    boolean decide(UUID id, boolean granted, String answer, UUID by, Instant now);

    /**
     * Requests for leave in a class.
     *
     * @param of the class
     * @return the first first
     */
    List<Leave> leaves(UUID of);

    /**
     * The entries of the class-hour ledger that a session came to and that were not taken back.
     *
     * @param session which
     * @return by learner: the entry and its minutes
     */
    Map<LearnerId, Credit> credits(UUID session);

    /**
     * What was credited.
     *
     * @param entry of the class-hour ledger
     * @param minutes how much
     */
    record Credit(UUID entry, int minutes) {}

    /**
     * Notes which entry a presence came to.
     *
     * @param session which
     * @param learner who
     * @param entry of the class-hour ledger
     */
    void credit(UUID session, LearnerId learner, UUID entry);
}
