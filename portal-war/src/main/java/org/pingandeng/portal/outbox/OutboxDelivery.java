package org.pingandeng.portal.outbox;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** Hands one consumer its next piece of news, with the consumer's effect and its cursor in one transaction. */
@ApplicationScoped
public class OutboxDelivery {

    private static final int LOOK_AHEAD = 100;
    private static final String ENROL = """
            insert into portal.outbox_cursor (consumer, xid, id) values (?, '0', 0) on conflict do nothing""";
    private static final String TAKE = """
            select xid::text, id from portal.outbox_cursor
            where consumer = ? and (retry_at is null or retry_at <= ?) for update skip locked""";
    private static final String MOVE = """
            update portal.outbox_cursor set xid = ?::xid8, id = ?, failures = 0, retry_at = null, last_error = null
            where consumer = ?""";
    private static final String FAIL = """
            update portal.outbox_cursor set failures = failures + 1, retry_at = ?, last_error = ? where consumer = ?
            returning failures""";

    @Resource(lookup = "java:app/jdbc/portal")
    DataSource database;

    @Inject
    OutboxLog log;

    @Inject
    Clock clock;

    /**
     * Delivers the consumer's next piece, if any. Another node at work on the same consumer is left alone.
     *
     * @param consumer for whom
     * @return whether there may be more at once
     */
    @Transactional
    public boolean deliverNext(OutboxConsumer consumer) {
        Optional<News.Position> cursor = take(consumer.name());
        if (cursor.isEmpty()) {
            return false;
        }
        List<News> ahead = log.after(cursor.get(), LOOK_AHEAD);
        if (ahead.isEmpty()) {
            return false;
        }
        Optional<News> next = ahead.stream()
                .filter(news -> consumer.topics().contains(news.topic()))
                .findFirst();
        next.ifPresent(consumer::handle);
        move(
                consumer.name(),
                next.map(News::position).orElse(ahead.get(ahead.size() - 1).position()));
        return true;
    }

    /**
     * Notes a failed delivery; the next try waits 1, 2, 4 … seconds, five minutes at most.
     *
     * @param consumer whose
     * @param error what went wrong
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void noteFailure(OutboxConsumer consumer, String error) {
        Instant retry = clock.instant().plus(Duration.ofSeconds(Math.min(300, 1L << Math.min(8, failures(consumer)))));
        update(FAIL, Timestamp.from(retry), error, consumer.name());
    }

    private int failures(OutboxConsumer consumer) {
        return query("select failures from portal.outbox_cursor where consumer = ?", consumer.name());
    }

    private Optional<News.Position> take(String consumer) {
        update(ENROL, consumer);
        try (Connection connection = database.getConnection();
                PreparedStatement ask = connection.prepareStatement(TAKE)) {
            ask.setString(1, consumer);
            ask.setTimestamp(2, Timestamp.from(clock.instant()));
            try (ResultSet found = ask.executeQuery()) {
                return found.next()
                        ? Optional.of(new News.Position(found.getString(1), found.getLong(2)))
                        : Optional.empty();
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private void move(String consumer, News.Position to) {
        update(MOVE, to.xid(), to.id(), consumer);
    }

    private void update(String sql, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement change = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                change.setObject(i + 1, values[i]);
            }
            change.execute();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private int query(String sql, String consumer) {
        try (Connection connection = database.getConnection();
                PreparedStatement ask = connection.prepareStatement(sql)) {
            ask.setString(1, consumer);
            try (ResultSet found = ask.executeQuery()) {
                return found.next() ? found.getInt(1) : 0;
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
