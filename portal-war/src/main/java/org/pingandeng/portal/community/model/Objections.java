package org.pingandeng.portal.community.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What the public said against titles. */
public interface Objections {

    /** Adds one. */
    void add(Objection objection);

    /** All against a title, in the order in which they came, with contacts. */
    List<Objection> against(UUID application);

    /** One by its id, without contact. */
    Optional<Objection> find(UUID id);

    /** Answers one. Whether it had no answer. */
    boolean answer(UUID objection, UUID person, Objection.Answer answer);

    /** Forgets how to reach those who objected before a moment. How many there were. */
    int forget(Instant before);
}
