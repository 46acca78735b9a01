package org.pingandeng.course.study.model;

import java.time.Instant;
import java.util.UUID;
import org.pingandeng.course.LearnerId;
import org.pingandeng.course.LessonId;

/**
 * A question in the middle of a film, with what became of it.
 *
 * @param id its number in the world
 * @param learner who is asked
 * @param lesson in which film
 * @param number its number in the film, from 1
 * @param moment where in the film, in milliseconds
 * @param seed of its question
 * @param state what became of it
 * @param item the question, as its house finds it; blank where only presence is asked for
 * @param posedAt when it was asked; null before
 * @param dueAt until when an answer proves something; null before it was asked
 * @param answeredAt when it was answered; null where it was not
 * @param choice what was answered; blank where it was not
 */
public record Check(
        UUID id,
        LearnerId learner,
        LessonId lesson,
        int number,
        long moment,
        long seed,
        State state,
        String item,
        Instant posedAt,
        Instant dueAt,
        Instant answeredAt,
        String choice) {

    /** What becomes of a question. */
    public enum State {
        /** Its moment has not come. */
        WAITING,
        /** The film stands still for it. */
        ASKED,
        /** Somebody answered in time, rightly or wrongly. */
        PROVEN,
        /** Nobody did. */
        MISSED,
        /** The programme asks no more. */
        DROPPED
    }

    /**
     * A question whose moment has not come.
     *
     * @param learner who is asked
     * @param lesson in which film
     * @param number its number in the film
     * @param moment where in the film
     * @param seed of its question
     */
    public static Check waiting(LearnerId learner, LessonId lesson, int number, long moment, long seed) {
        return new Check(
                UUID.randomUUID(), learner, lesson, number, moment, seed, State.WAITING, "", null, null, null, "");
    }

    /**
     * This one, asked.
     *
     * @param question which; blank where only presence is asked for
     * @param now when
     * @param due until when an answer proves something
     */
    public Check asked(String question, Instant now, Instant due) {
        return new Check(id, learner, lesson, number, moment, seed, State.ASKED, question, now, due, null, "");
    }

    /**
     * This one, answered in time.
     *
     * @param with what
     * @param now when
     */
    public Check proven(String with, Instant now) {
        return new Check(id, learner, lesson, number, moment, seed, State.PROVEN, item, posedAt, dueAt, now, with);
    }

    /**
     * This one, not answered in time.
     */
    public Check missed() {
        return new Check(id, learner, lesson, number, moment, seed, State.MISSED, item, posedAt, dueAt, null, "");
    }

    /**
     * This one, not asked any more.
     */
    public Check dropped() {
        return new Check(id, learner, lesson, number, moment, seed, State.DROPPED, item, null, null, null, "");
    }

    /**
     * Whether what is watched waits for it.
     */
    public boolean open() {
        return state == State.WAITING || state == State.ASKED;
    }
}
