package org.pingandeng.course.port;

import java.util.Map;

/** Carries news to whoever wants it. Written in the running transaction, so nothing is told that did not happen. */
public interface Outbox {

    /**
     * Appends a piece of news.
     *
     * @param topic what kind, such as {@code programme.completed}
     * @param key what it is about
     * @param payload plain values
     */
    void append(String topic, String key, Map<String, ?> payload);
}
