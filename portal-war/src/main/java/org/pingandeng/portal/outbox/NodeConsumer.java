package org.pingandeng.portal.outbox;

import java.util.List;
import java.util.Set;

/**
 * Something that every node keeps for itself, such as a copy in memory or a search index, and that follows the news.
 * Unlike an {@link OutboxConsumer} it has its own cursor on each node.
 */
public interface NodeConsumer {

    /** Which of a node's consumers hear a piece of news first. */
    enum Turn {
        /** Reads from the database only. */
        COPY,
        /** Leads visitors to what the copies show: it must not be ahead of them. */
        INDEX,
        /** Is made from the copies: what it made before they heard the news is old. */
        PAGE
    }

    /** When it is told: no consumer hears of news before all of an earlier turn have taken them in. */
    default Turn turn() {
        return Turn.COPY;
    }

    /** What it wants to hear. */
    Set<String> topics();

    /** Up to where this node's copy has followed; null where there is no copy yet and thus nothing to follow. */
    News.Position position();

    /**
     * Takes in news. Where it fails it is told the same again in the next round, and until then later turns wait.
     *
     * @param news those of its topics, in order; may be empty
     * @param upTo where it stands afterwards
     */
    void handle(List<News> news, News.Position upTo);
}
