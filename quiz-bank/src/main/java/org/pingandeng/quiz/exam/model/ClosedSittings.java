package org.pingandeng.quiz.exam.model;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/** Sittings that are over, read in bulk to look back on an exam. */
public interface ClosedSittings {

    /**
     * How many sittings of one exam there are to look back on.
     *
     * @param exam its code
     * @param titleZh Chinese title
     * @param titleEn English title
     * @param marked closed and fully marked
     * @param waiting closed, but still waiting for a marker
     * @param latest when the last of them was closed
     */
    record Tally(String exam, String titleZh, String titleEn, int marked, int waiting, Instant latest) {}

    /**
     * Exams that have been sat to the end, open ones and those no longer offered.
     *
     * @param scope whose sittings count
     * @return the latest first
     */
    List<Tally> tallies(CandidateScope scope);

    /**
     * A word that changes with what {@link #read} would give: more sittings, other marks.
     *
     * @param exam its code
     * @param scope whose
     * @return the same for the same sittings and marks
     */
    String stamp(String exam, CandidateScope scope);

    /**
     * Reads the closed and fully marked sittings of an exam, a few hundred at a time.
     *
     * @param exam its code
     * @param scope whose
     * @param reader gets each handful, never an empty one
     */
    void read(String exam, CandidateScope scope, Consumer<List<ClosedSitting>> reader);
}
