package org.pingandeng.quiz.exam.watch.model;

import java.time.Instant;
import java.util.UUID;

/**
 * An exam, or one date of it, that is being sat, was sat a short while ago, or may be sat.
 *
 * @param exam its code
 * @param titleZh Chinese title
 * @param titleEn English title
 * @param session the date, or null
 * @param open sittings that are going on
 * @param paused those of them that rest
 * @param closed sittings that have ended a short while ago
 * @param latest when the last of them was begun, or null
 */
public record HallLine(
        String exam, String titleZh, String titleEn, UUID session, int open, int paused, int closed, Instant latest) {}
