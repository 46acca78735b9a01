package org.pingandeng.portal.works.model;

import java.time.Instant;
import java.util.UUID;

/**
 * A work that was handed in. Who handed it in does not stand here.
 *
 * @param id which
 * @param number which, for people
 * @param call to which call
 * @param kind the code of its kind
 * @param form what was handed in
 * @param title how it is called
 * @param words the slogan or essay, or some words about a picture or film
 * @param file the picture or film, by digest; null for words alone
 * @param shownName under which name it is shown
 * @param receivedAt when it came
 * @param state how it stands
 * @param award what it won; empty for nothing
 * @param votes how many votes count
 */
public record Work(
        UUID id,
        long number,
        UUID call,
        String kind,
        WorkKind.Form form,
        String title,
        String words,
        String file,
        String shownName,
        Instant receivedAt,
        State state,
        String award,
        long votes) {

    /** How a work stands. */
    public enum State {
        /** Nobody has looked at it yet. */
        NEW,
        /** Everybody sees it. */
        SHOWN,
        /** It was refused. */
        REFUSED,
        /** It was shown and is not any more. */
        HIDDEN
    }

    /** What the office can do. */
    public enum Step {
        ACCEPTED,
        REFUSED,
        HIDDEN,
        AWARDED
    }

    /** Whether a step may follow. */
    public boolean allows(Step step) {
        return switch (step) {
            case ACCEPTED -> state == State.NEW || state == State.HIDDEN;
            case REFUSED -> state == State.NEW;
            case HIDDEN, AWARDED -> state == State.SHOWN;
        };
    }

    /** How it stands after a step. */
    public State after(Step step) {
        return switch (step) {
            case ACCEPTED, AWARDED -> State.SHOWN;
            case REFUSED -> State.REFUSED;
            case HIDDEN -> State.HIDDEN;
        };
    }
}
