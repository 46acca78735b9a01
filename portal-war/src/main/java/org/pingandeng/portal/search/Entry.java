package org.pingandeng.portal.search;

/**
 * One thing that can be found.
 *
 * @param kind {@code case}, {@code law} or {@code course}
 * @param key its key within its kind; news about it carry the same
 * @param href its address
 * @param title what it is called, both languages together
 * @param text what it says, both languages together; excerpts are taken from it
 * @param more what else leads to it: places, topics, articles
 */
public record Entry(String kind, String key, String href, String title, String text, String more) {}
