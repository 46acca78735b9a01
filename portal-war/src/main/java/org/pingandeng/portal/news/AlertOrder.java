package org.pingandeng.portal.news;

import java.time.Instant;
import java.util.UUID;

/**
 * An alert to be sent.
 *
 * @param id the alert's, chosen with the form: the same form twice is one alert
 * @param title in a line
 * @param words what to do
 * @param href a case or an article to read with it; empty for none
 * @param field only enterprises of this field; empty for all
 * @param place only enterprises below this township or park; null for all
 * @param due until when it is to be read
 */
public record AlertOrder(UUID id, String title, String words, String href, String field, UUID place, Instant due) {}
