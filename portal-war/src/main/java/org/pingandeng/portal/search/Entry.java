package org.pingandeng.portal.search;

/**
 * One thing that can be found.
 *
 * @param kind {@code case}, {@code law}, {@code course} or what another source calls its own
 * @param key its key within its kind; news about it carry the same
 * @param href its address
 * @param title what it is called, a line a language
 * @param text what it says, a line or more a language; excerpts are taken from it
 * @param more what else leads to it: places, topics, articles
 * @param facts what it can be narrowed by
 */
public record Entry(String kind, String key, String href, String title, String text, String more, Facts facts) {

    /** One that can be narrowed by its kind only. */
    public Entry(String kind, String key, String href, String title, String text, String more) {
        this(kind, key, href, title, text, more, Facts.NONE);
    }
}
