package org.pingandeng.portal.outbox;

import java.util.List;
import java.util.function.Supplier;

/**
 * A value read from the database once, kept in this node's memory, and read again after news about it.
 *
 * @param <T> what is kept; immutable
 */
public final class NodeCopy<T> {

    private record Kept<T>(T value, News.Position position) {}

    private final Supplier<T> reader;
    private volatile Kept<T> kept;

    /**
     * A copy, not read yet.
     *
     * @param reader reads the value from the database
     */
    public NodeCopy(Supplier<T> reader) {
        this.reader = reader;
    }

    /**
     * The value, read now where there is none.
     *
     * @param log whose end is noted before reading
     */
    public T get(OutboxLog log) {
        Kept<T> known = kept;
        if (known == null) {
            News.Position end = log.end();
            known = new Kept<>(reader.get(), end);
            kept = known;
        }
        return known.value();
    }

    /** Up to where the value is known to be right; null where there is none. */
    public News.Position position() {
        Kept<T> known = kept;
        return known == null ? null : known.position();
    }

    /**
     * Forgets the value where there is news about it.
     *
     * @param news news about it
     * @param upTo where the reader stands now
     */
    public void follow(List<News> news, News.Position upTo) {
        Kept<T> known = kept;
        kept = known == null || !news.isEmpty() ? null : new Kept<>(known.value(), upTo);
    }
}
