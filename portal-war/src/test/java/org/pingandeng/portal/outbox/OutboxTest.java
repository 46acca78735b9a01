package org.pingandeng.portal.outbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.pingandeng.fixtures.SharedPostgres;
import org.pingandeng.portal.TestClock;
import org.pingandeng.portal.Wired;

class OutboxTest {

    private final DataSource database = SharedPostgres.dataSource("portal");
    private final TestClock clock = new TestClock(Instant.parse("2026-11-23T04:00:00Z"));
    private final Wired wired = new Wired().with(database, clock);
    private final OutboxLog log = wired.make(OutboxLog.class);
    private final OutboxDelivery delivery = wired.make(OutboxDelivery.class);
    private final OutboxWatch watch = new OutboxWatch(database);
    private final String topic = "test." + UUID.randomUUID();
    private final Ear ear = new Ear();

    private final class Ear implements OutboxConsumer {
        final String name = "ear-" + UUID.randomUUID();
        final List<String> heard = new ArrayList<>();
        boolean deaf;

        @Override
        public String name() {
            return name;
        }

        @Override
        public Set<String> topics() {
            return Set.of(topic);
        }

        @Override
        public void handle(News news) {
            if (deaf) {
                throw new IllegalStateException("not now");
            }
            heard.add(news.key());
        }
    }

    @Test
    void eachPieceIsHeardOnceAndInOrder() {
        for (String key : List.of("1", "2", "3")) {
            log.append(topic, key, Map.of("title", "有限空间"));
            log.append("somebody.else", key, Map.of());
        }
        listen();
        listen();
        assertEquals(List.of("1", "2", "3"), ear.heard);
    }

    @Test
    void transactionsAreCountedNotSpelt() throws SQLException {
        for (String xid : List.of("9", "10")) {
            try (Connection connection = database.getConnection();
                    PreparedStatement add = connection.prepareStatement(
                            "insert into portal.outbox (xid, at, topic, key, payload) values (?::xid8, now(), ?, ?, '{}')")) {
                add.setString(1, xid);
                add.setString(2, topic);
                add.setString(3, xid);
                add.executeUpdate();
            }
        }
        assertEquals(
                List.of("9", "10"),
                log.after(new News.Position("0", 0), 2).stream().map(News::key).toList());
    }

    @Test
    void whatFailsComesAgainLaterAndHoldsBackWhatIsBehindIt() {
        log.append(topic, "1", Map.of());
        log.append(topic, "2", Map.of());
        ear.deaf = true;
        assertThrows(IllegalStateException.class, this::listen);
        delivery.noteFailure(ear, "not now");
        ear.deaf = false;
        assertFalse(delivery.deliverNext(ear), "too early");
        ConsumerView standing = standing();
        assertEquals(1, standing.failures());
        assertEquals("not now", standing.error());
        assertTrue(standing.waiting() >= 2);
        clock.pass(Duration.ofSeconds(2));
        listen();
        assertEquals(List.of("1", "2"), ear.heard);
        assertEquals(0, standing().failures());
    }

    @Test
    void newsBehindARunningTransactionWaitsForIt() throws SQLException {
        listen();
        try (Connection slow = database.getConnection()) {
            slow.setAutoCommit(false);
            slow.createStatement().execute("select pg_current_xact_id()");
            log.append(topic, "quick", Map.of());
            listen();
            assertEquals(List.of(), ear.heard);
            slow.createStatement()
                    .execute("insert into portal.outbox (at, topic, key, payload) values (now(), '" + topic
                            + "', 'slow', '{}')");
            slow.commit();
        }
        listen();
        assertEquals(List.of("slow", "quick"), ear.heard);
    }

    private ConsumerView standing() {
        return watch.consumers().stream()
                .filter(each -> each.name().equals(ear.name))
                .findFirst()
                .orElseThrow();
    }

    private void listen() {
        while (delivery.deliverNext(ear)) {
            // until nothing is new
        }
    }
}
