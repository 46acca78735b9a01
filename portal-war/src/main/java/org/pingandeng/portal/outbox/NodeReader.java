package org.pingandeng.portal.outbox;

import java.util.List;

/** A consumer that keeps one copy of what it reads, and reads all of it again after news about it. */
public interface NodeReader extends NodeConsumer {

    /** What it keeps. */
    NodeCopy<?> copy();

    @Override
    default News.Position position() {
        return copy().position();
    }

    @Override
    default void handle(List<News> news, News.Position upTo) {
        copy().follow(news, upTo);
    }
}
