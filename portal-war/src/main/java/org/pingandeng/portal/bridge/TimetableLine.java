package org.pingandeng.portal.bridge;

/**
 * An exam that a person may sit now.
 *
 * @param titleZh its title in Chinese
 * @param titleEn its title in English
 * @param minutes how long a sitting lasts
 * @param attemptsLeft how often it may still be begun
 * @param running whether a sitting has begun and waits to be gone on with
 * @param link its lobby
 */
public record TimetableLine(
        String titleZh, String titleEn, long minutes, int attemptsLeft, boolean running, String link) {}
