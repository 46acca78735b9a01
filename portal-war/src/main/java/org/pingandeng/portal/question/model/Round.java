package org.pingandeng.portal.question.model;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A question, or one that was asked after it, with its answer.
 *
 * @param number from 1
 * @param words what was asked
 * @param askedAt when
 * @param due the last day to answer on
 * @param state how it stands
 * @param route who is to answer
 * @param answer the answer that was written last; null before
 * @param shown the answer that was let out; null before
 * @param dealtAt when it was last answered or refused; null while it waits
 * @param shownAt when the answer that the public reads was let out; null before
 * @param firstDue the last day to answer on, as it was before the answer was to be written anew
 * @param firstDealt when it was answered or refused for the first time; null before
 */
public record Round(
        int number,
        String words,
        Instant askedAt,
        LocalDate due,
        State state,
        Route route,
        Step answer,
        Step shown,
        Instant dealtAt,
        Instant shownAt,
        LocalDate firstDue,
        Instant firstDealt) {

    /** How it stands. */
    public enum State {
        /** The office has not looked at it. */
        WAITING,
        /** It is to be answered. */
        OPEN,
        /** Its answer waits for a second pair of eyes. */
        CHECK,
        /** It is answered. */
        ANSWERED,
        /** It was not taken. */
        REFUSED
    }

    /** Whether somebody has to do something. */
    public boolean pending() {
        return state == State.WAITING || state == State.OPEN || state == State.CHECK;
    }

    /** Whether its time is over and it still waits. */
    public boolean overdue(LocalDate today) {
        return pending() && today.isAfter(due);
    }

    /** Whether it was dealt with in time; an answer that is written anew changes nothing of that. */
    public boolean inTime() {
        return firstDealt != null && !Question.day(firstDealt).isAfter(firstDue);
    }
}
