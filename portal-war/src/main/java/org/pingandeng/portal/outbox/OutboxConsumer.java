package org.pingandeng.portal.outbox;

import java.util.Set;

/**
 * Somebody who acts on news. Each piece is handed over at least once, in order, in a transaction that also moves this
 * consumer's cursor: an effect in the database happens exactly once. An exception rolls both back; the same piece
 * comes again later, and the ones behind it wait.
 */
public interface OutboxConsumer {

    /**
     * Its name in the table of cursors; never changed once in use.
     *
     * @return for example {@code certificates}
     */
    String name();

    /**
     * What it wants to hear.
     *
     * @return topics
     */
    Set<String> topics();

    /**
     * Acts on one piece of news.
     *
     * @param news one of its topics
     */
    void handle(News news);
}
