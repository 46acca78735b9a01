package org.pingandeng.portal.bridge;

import java.time.Instant;

/**
 * Something at a time: a classroom session or an open exam.
 *
 * @param kind which of the two
 * @param from its beginning; null when it is open now without a fixed hour
 * @param until its end; null when none is fixed
 * @param titleZh its title in Chinese
 * @param titleEn its title in English
 * @param place where; empty for online
 * @param link where to go on
 */
public record TimetableLine(
        Kind kind, Instant from, Instant until, String titleZh, String titleEn, String place, String link) {

    /** What happens then. */
    public enum Kind {
        CLASSROOM,
        EXAM
    }
}
