package org.pingandeng.quiz.exam.model;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** All sittings. */
public interface Sittings {

    /**
     * Begins a sitting. Where the candidate has an open one of this exam, nothing is changed.
     *
     * @param sitting fresh
     * @param seed by which its paper was drawn
     * @return whether it was added
     */
    boolean begin(Sitting sitting, long seed);

    /**
     * Finds a sitting.
     *
     * @param id which
     * @return it
     */
    Optional<Sitting> find(UUID id);

    /**
     * When the bell rings for a sitting; it costs far less than to find it with its paper.
     *
     * @param id which
     * @param candidate whose it must be
     * @return its beginning; empty where it is not theirs
     */
    Optional<Instant> bell(UUID id, CandidateId candidate);

    /**
     * A candidate's sittings of one exam.
     *
     * @param exam its code
     * @param candidate whose
     * @return the first attempt first
     */
    List<Sitting> of(String exam, CandidateId candidate);

    /**
     * All of a candidate's sittings.
     *
     * @param candidate whose
     * @return the latest first
     */
    List<Sitting> of(CandidateId candidate);

    /**
     * Takes an open sitting over for another tab.
     *
     * @param id which
     * @return the new lease; empty when it is closed
     */
    Optional<Integer> takeOver(UUID id);

    /**
     * The last counting answer to each slot.
     *
     * @param id which sitting
     * @return JSON text by slot
     */
    Map<Integer, String> answers(UUID id);

    /**
     * The highest sequence and its hash in one branch, so that a room can go on.
     *
     * @param id which sitting
     * @param lease the branch
     * @return the tip; empty when nothing was saved in it
     */
    Optional<Tip> tip(UUID id, int lease);

    /**
     * Where a branch stands.
     *
     * @param sequence the last one saved
     * @param hash its hash
     */
    record Tip(int sequence, byte[] hash) {}

    /**
     * Locks a sitting for closing: saves under way are waited for, later ones meet the fence.
     *
     * @param id which
     * @return it, still open; empty when it was closed before
     */
    Optional<Sitting> lockOpen(UUID id);

    /**
     * Closes a locked sitting. It has no mark yet: {@link #settle} gives it.
     *
     * @param id which
     * @param by {@code CANDIDATE}, {@code DEADLINE}, {@code INVIGILATOR} or {@link Sitting#VOID}
     * @param now the server's time
     */
    void close(UUID id, String by, Instant now);

    /**
     * Gives a closed sitting its mark, or another one after a correction. Earlier marks stay on record.
     *
     * @param id which
     * @param score points
     * @param passed whether they suffice
     * @param cause {@code closing}, {@code markers} or {@code correction}
     * @param now the server's time
     */
    void settle(UUID id, double score, boolean passed, String cause, Instant now);

    /**
     * Locks a closed sitting for another mark.
     *
     * @param id which
     * @return it; empty while it is open
     */
    Optional<Sitting> lockClosed(UUID id);

    /**
     * Open sittings whose time and grace were over at a moment.
     *
     * @param then the moment
     * @param most how many
     * @return their ids
     */
    List<UUID> overdue(Instant then, int most);

    /**
     * The saves that a person should see.
     *
     * @param most how many at most
     * @return the latest first
     */
    List<FlaggedSave> flagged(int most);

    /**
     * How many places of a paper have a save with each flag.
     *
     * @param id which sitting
     * @return by flag; flags without any are left out
     */
    Map<FlaggedSave.Flag, Integer> flags(UUID id);
}
