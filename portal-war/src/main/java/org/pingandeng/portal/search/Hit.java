package org.pingandeng.portal.search;

/**
 * Something found.
 *
 * @param kind {@code case}, {@code law} or what its source calls it
 * @param key its key within its kind
 * @param href its address
 * @param title what it is called, plain text
 * @param titleEn the same in English; may be empty
 * @param excerpt where the words stand: safe HTML; may be empty
 * @param excerptEn the same from the English text; may be empty
 * @param facts what it can be narrowed by
 */
public record Hit(
        String kind,
        String key,
        String href,
        String title,
        String titleEn,
        String excerpt,
        String excerptEn,
        Facts facts) {}
