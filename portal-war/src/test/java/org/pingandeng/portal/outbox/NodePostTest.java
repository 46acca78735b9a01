package org.pingandeng.portal.outbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pingandeng.fixtures.SharedPostgres;
import org.pingandeng.portal.TestClock;
import org.pingandeng.portal.Wired;

/** A page must not be made from a copy that has not heard the news yet, nor a search lead to it. */
class NodePostTest {

    private final OutboxLog log = new Wired()
            .with(SharedPostgres.dataSource("portal"), new TestClock(Instant.parse("2026-11-23T04:00:00Z")))
            .make(OutboxLog.class);
    private final String topic = "test." + UUID.randomUUID();
    private final List<String> heard = new ArrayList<>();

    private class Ear implements NodeConsumer {
        private final Turn turn;
        private News.Position position = log.end();

        Ear(Turn turn) {
            this.turn = turn;
        }

        @Override
        public Turn turn() {
            return turn;
        }

        @Override
        public Set<String> topics() {
            return Set.of(topic);
        }

        @Override
        public News.Position position() {
            return position;
        }

        @Override
        public void handle(List<News> news, News.Position upTo) {
            news.forEach(each -> heard.add(turn + " " + each.key()));
            position = upTo;
        }
    }

    @Test
    void copiesHearFirstThenTheIndexThenThePages() {
        List<NodeConsumer> ears = List.of(new Ear(NodeConsumer.Turn.PAGE), new Ear(NodeConsumer.Turn.INDEX), copy());
        log.append(topic, "1", Map.of());
        NodePost.round(ears, log);
        assertEquals(List.of("COPY 1", "INDEX 1", "PAGE 1"), heard);
    }

    @Test
    void whatComesInTheMiddleOfARoundIsForTheNext() {
        NodeConsumer talkative = new Ear(NodeConsumer.Turn.COPY) {
            @Override
            public void handle(List<News> news, News.Position upTo) {
                super.handle(news, upTo);
                if (news.stream().anyMatch(each -> each.key().equals("1"))) {
                    log.append(topic, "2", Map.of());
                }
            }
        };
        List<NodeConsumer> ears = List.of(talkative, new Ear(NodeConsumer.Turn.INDEX));
        log.append(topic, "1", Map.of());
        NodePost.round(ears, log);
        assertEquals(List.of("COPY 1", "INDEX 1"), heard);
        NodePost.round(ears, log);
        assertEquals(List.of("COPY 1", "INDEX 1", "COPY 2", "INDEX 2"), heard);
    }

    private NodeConsumer copy() {
        return new Ear(NodeConsumer.Turn.COPY);
    }
}
