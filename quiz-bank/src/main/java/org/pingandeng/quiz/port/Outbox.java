package org.pingandeng.quiz.port;

import java.util.Map;

/** The house's outbox: news for other contexts, written in the running transaction. */
public interface Outbox {

    /**
     * Appends a piece of news.
     *
     * @param topic what kind, such as {@code exam.graded}
     * @param key what it is about: an id
     * @param payload plain values
     */
    void append(String topic, String key, Map<String, ?> payload);
}
