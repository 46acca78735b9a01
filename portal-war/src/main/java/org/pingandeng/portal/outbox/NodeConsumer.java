package org.pingandeng.portal.outbox;

import java.util.List;
import java.util.Set;

/**
 * Something that every node keeps for itself, such as a copy in memory or a search index, and that follows the news.
 * Unlike an {@link OutboxConsumer} it has its own cursor on each node.
 */
public interface NodeConsumer {

    /** What it wants to hear. */
    Set<String> topics();

    /** Up to where this node's copy has followed; null where there is no copy yet and thus nothing to follow. */
    News.Position position();

    /**
     * Takes in news.
     *
     * @param news those of its topics, in order; may be empty
     * @param upTo where it stands afterwards
     */
    void handle(List<News> news, News.Position upTo);
}
