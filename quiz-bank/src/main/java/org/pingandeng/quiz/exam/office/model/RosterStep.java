package org.pingandeng.quiz.exam.office.model;

import java.time.Instant;
import java.util.UUID;
import org.pingandeng.quiz.exam.model.CandidateId;

/**
 * Something that happened to a candidate on a date's roster.
 *
 * @param session which date
 * @param candidate whom
 * @param kind what
 * @param reason why they were refused; null for anything else
 * @param words what the office wrote; blank where nothing
 * @param number extra minutes or the seat; 0 for anything else
 * @param by who did it
 * @param at server's time
 */
public record RosterStep(
        UUID session,
        CandidateId candidate,
        Kind kind,
        RosterReason reason,
        String words,
        int number,
        UUID by,
        Instant at) {

    /** What can happen to a candidate. */
    public enum Kind {
        /** Asked for the date. */
        ASKED,
        /** Was put on it by the office. */
        LISTED,
        /** Asked and was taken. */
        ACCEPTED,
        /** Asked and was not taken. */
        REFUSED,
        /** Asked or was taken, and does not want to any more. */
        WITHDREW,
        /** Was taken off by the office. */
        REMOVED,
        /** Was given more time, or less again. */
        EXTRA,
        /** Was given a seat. */
        SEATED
    }
}
