package org.pingandeng.quiz.exam.watch.model;

import java.time.Instant;
import java.util.UUID;

/**
 * An exam, or one date of it, that is being sat, was sat a short while ago, or may be sat.
 *
 * @param exam its code
 * @param titleZh Chinese title
 * @param titleEn English title
 * @param date the date, or null for all of the exam
 * @param open sittings that are going on
 * @param paused those of them that rest
 * @param closed sittings that have ended a short while ago
 * @param latest when the last of them was begun, or null
 */
public record HallLine(
        String exam, String titleZh, String titleEn, Date date, int open, int paused, int closed, Instant latest) {

    /**
     * A date (场次) of an exam.
     *
     * @param id which
     * @param title what it is called
     * @param place where; blank for online
     * @param bellAt when it begins
     */
    public record Date(UUID id, String title, String place, Instant bellAt) {}
}
