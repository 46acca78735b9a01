package org.pingandeng.course.catalogue.model;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Drafts that are being written, and the way back to what they were. */
public interface Drafts {

    /** How many steps back there are. */
    int UNDO_AT_MOST = 30;

    /**
     * A step that can be undone.
     *
     * @param what which kind of step
     * @param label what it was done to
     */
    record Undo(String what, String label) {}

    /**
     * A draft.
     *
     * @param version of which version
     * @return the draft, or empty where nobody has begun to write
     */
    Optional<Draft> find(UUID version);

    /**
     * When a draft was kept last.
     *
     * @param version of which version
     * @return the moment, or empty where nobody has begun to write
     */
    Optional<Instant> changedAt(UUID version);

    /**
     * Keeps a draft, and its course's title for lists.
     *
     * @param version of which version
     * @param draft as it is now
     * @param now when
     */
    void keep(UUID version, Draft draft, Instant now);

    /**
     * Remembers a draft before a step.
     *
     * @param version of which version
     * @param undo the step
     * @param before as it was
     */
    void remember(UUID version, Undo undo, Draft before);

    /**
     * The step that would be undone.
     *
     * @param version of which version
     * @return the last one, or empty
     */
    Optional<Undo> undo(UUID version);

    /**
     * Takes the last remembered draft.
     *
     * @param version of which version
     * @return as it was, or empty
     */
    Optional<Draft> takeBack(UUID version);

    /**
     * Forgets a draft: its lessons are written down now.
     *
     * @param version of which version
     */
    void end(UUID version);
}
