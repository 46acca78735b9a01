package org.pingandeng.quiz.exam.model;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.quiz.paper.Paper;

/**
 * One candidate's one attempt. It begins when the lobby admits, is saved into, and is closed once: by its candidate, or
 * by the server when time and grace are over. Its mark is computed from what was saved, and can be again.
 *
 * @param id which
 * @param exam its code
 * @param candidate whose
 * @param attempt from 1
 * @param paper frozen
 * @param passMark points to pass, as they were at its start
 * @param startedAt server's time
 * @param endsAt when answering ends
 * @param graceEndsAt when late saves are no longer taken
 * @param lease number of the tab that may save
 * @param closedAt or null
 * @param closedBy {@code CANDIDATE}, {@code DEADLINE}, {@code INVIGILATOR}, {@link #VOID} or null
 * @param score points, once closed and marked
 * @param passed once closed and marked
 * @param session the date (场次) on which it is sat, or null
 * @param pausedAt since when it has been paused, or null; while it is, no time runs
 */
public record Sitting(
        UUID id,
        String exam,
        CandidateId candidate,
        int attempt,
        Paper paper,
        double passMark,
        Instant startedAt,
        Instant endsAt,
        Instant graceEndsAt,
        int lease,
        Instant closedAt,
        String closedBy,
        Double score,
        Boolean passed,
        UUID session,
        Instant pausedAt) {

    /** Closed by an invigilator as void: it has no mark and costs no attempt. */
    public static final String VOID = "VOID";

    /**
     * Whether it still takes answers at a time.
     *
     * @param now the server's time
     * @return false once closed or out of time and grace
     */
    public boolean openAt(Instant now) {
        return closedAt == null && (paused() || now.isBefore(graceEndsAt));
    }

    /**
     * Whether it rests.
     *
     * @return true between an invigilator's pause and the end of it
     */
    public boolean paused() {
        return pausedAt != null;
    }

    /**
     * Whether it has been closed.
     *
     * @return true once handed in or ended by the server
     */
    public boolean closed() {
        return closedAt != null;
    }

    /**
     * Whether it was declared void.
     *
     * @return true for one that never gets a mark
     */
    public boolean voided() {
        return VOID.equals(closedBy);
    }

    /**
     * The mark.
     *
     * @return points, once closed and marked
     */
    public Optional<Double> mark() {
        return Optional.ofNullable(score);
    }
}
