package org.pingandeng.portal.outbox;

import java.util.List;

/**
 * The outbox as one round reads it: once for all who stand at the same place or further on. Who is so far behind that
 * one reading does not reach the others gets one alone, and holds nobody up.
 */
final class Reading {

    private final OutboxLog log;
    private final int most;
    private News.Position from;
    private List<News> news = List.of();

    /**
     * A reading that has not begun.
     *
     * @param log what is read
     * @param most how many pieces at once
     */
    Reading(OutboxLog log, int most) {
        this.log = log;
        this.most = most;
    }

    /**
     * What comes after a place, in order; not all of it where there is more than one reading takes.
     *
     * @param position the place
     */
    List<News> after(News.Position position) {
        if (!covers(position)) {
            news = log.after(position, most);
            from = position;
        }
        return news.stream().filter(each -> position.before(each.position())).toList();
    }

    private boolean covers(News.Position position) {
        return from != null && !position.before(from) && (whole() || position.before(last()));
    }

    private boolean whole() {
        return news.size() < most;
    }

    private News.Position last() {
        return news.get(news.size() - 1).position();
    }

    /**
     * Up to where the last answer of {@link #after} holds everything.
     *
     * @param limit the end of the round
     */
    News.Position until(News.Position limit) {
        return whole() || limit.before(last()) ? limit : last();
    }
}
