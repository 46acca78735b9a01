package org.pingandeng.quiz.exam.office.model;

import java.time.Instant;
import java.util.UUID;

/**
 * A date (场次) on which an exam is sat.
 *
 * @param id which
 * @param number of the date, which stands on its tickets; 0 before it is kept
 * @param exam its code
 * @param title what the date is called
 * @param place where; blank for online
 * @param hours doors, bell and lateness
 * @param capacity for how many candidates
 * @param seats how many the place has; 0 where none are given out
 * @param entry what the door asks for
 * @param signUpUntil until when candidates may ask for it themselves; null where the office alone puts them on
 * @param results what they see afterwards
 * @param retakes how often it may be sat, and how long a pass is good for
 * @param makesUpFor the date that this one makes up for; null for none
 * @param state where it stands
 * @param everPublished whether candidates have seen it
 */
public record ExamSession(
        UUID id,
        int number,
        String exam,
        String title,
        String place,
        SessionHours hours,
        int capacity,
        int seats,
        SessionEntry entry,
        Instant signUpUntil,
        SessionResults results,
        Retakes retakes,
        UUID makesUpFor,
        SessionState state,
        boolean everPublished) {

    /**
     * Whether it is sat wherever one is.
     *
     * @return true without a place
     */
    public boolean online() {
        return place.isEmpty();
    }

    /**
     * Whether candidates may ask for it.
     *
     * @param now the server's time
     * @return true while sign-up is on
     */
    public boolean takes(Instant now) {
        return state == SessionState.PUBLISHED && signUpUntil != null && now.isBefore(signUpUntil);
    }

    /**
     * The same date around another bell; sign-up ends as long before it.
     *
     * @param bell the new one
     * @return the date
     */
    public ExamSession movedTo(Instant bell) {
        Instant until =
                signUpUntil == null ? null : bell.minus(java.time.Duration.between(signUpUntil, hours.bellAt()));
        return new ExamSession(
                id,
                number,
                exam,
                title,
                place,
                hours.movedTo(bell),
                capacity,
                seats,
                entry,
                until,
                results,
                retakes,
                makesUpFor,
                state,
                everPublished);
    }

    /**
     * A new date like this one, for those who missed it.
     *
     * @param fresh its id
     * @param bell its bell
     * @param called its title
     * @return a planned date without sign-up
     */
    public ExamSession again(UUID fresh, Instant bell, String called) {
        return new ExamSession(
                fresh,
                0,
                exam,
                called,
                place,
                hours.movedTo(bell),
                capacity,
                seats,
                entry,
                null,
                new SessionResults(results.release(), results.review(), null),
                retakes,
                id,
                SessionState.PLANNED,
                false);
    }
}
