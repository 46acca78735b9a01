package org.pingandeng.quiz.exam.model;

import java.time.Instant;
import java.util.UUID;

/**
 * A save that a person should see.
 *
 * @param sitting in which sitting
 * @param exam its exam's code
 * @param titleZh the exam's Chinese title
 * @param titleEn the exam's English title
 * @param candidate whose
 * @param attempt from 1
 * @param slot which place of the paper
 * @param clientAt when it was made, as the candidate's machine says
 * @param arrivedAt when it arrived, by the server
 * @param endsAt when answering ended
 * @param flag why
 */
public record FlaggedSave(
        UUID sitting,
        String exam,
        String titleZh,
        String titleEn,
        CandidateId candidate,
        int attempt,
        int slot,
        String clientAt,
        Instant arrivedAt,
        Instant endsAt,
        Flag flag) {

    /** Why a save should be seen by a person. */
    public enum Flag {
        /** It arrived after the end, within the grace; it counts. */
        LATE,
        /** It was made in a tab that had lost the sitting to another; it does not count. */
        TAKEN_OVER,
        /** It was carried in by hand in a file; it counts. */
        FILE
    }
}
