package org.pingandeng.portal.outbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
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

    @Test
    void whatOneCopyCouldNotTakeInTheIndexAndThePagesDoNotHearEither() {
        Failing broken = new Failing();
        List<NodeConsumer> ears =
                List.of(new Ear(NodeConsumer.Turn.PAGE), new Ear(NodeConsumer.Turn.INDEX), broken, copy());
        log.append(topic, "1", Map.of());
        NodePost.round(ears, log);
        NodePost.round(ears, log);
        assertEquals(List.of("COPY 1"), heard, "the other copy alone, and once");
        broken.mended = true;
        NodePost.round(ears, log);
        assertEquals(List.of("COPY 1", "COPY 1", "INDEX 1", "PAGE 1"), heard);
    }

    @Test
    void theOutboxIsReadOnceForAllAndNotAtAllWhereNothingHappened() {
        List<NodeConsumer> ears = List.of(copy(), copy(), new Ear(NodeConsumer.Turn.INDEX));
        log.append(topic, "1", Map.of());
        AtomicInteger asked = new AtomicInteger();
        News.Position end = log.end();
        NodePost.round(ears, new Reading(counted(asked), 500), end);
        assertEquals(List.of("COPY 1", "COPY 1", "INDEX 1"), heard);
        assertEquals(1, asked.get());
        NodePost.round(ears, new Reading(counted(asked), 500), end);
        assertEquals(1, asked.get(), "all stand at the end");
    }

    @Test
    void whoIsFarBehindHoldsNoOtherCopyUp() {
        List<NodeConsumer> ears = List.of(new Failing(), copy());
        List<String> all = new ArrayList<>();
        for (int i = 1; i <= 5; i++) {
            log.append(topic, String.valueOf(i), Map.of());
            all.add("COPY " + i);
        }
        for (int rounds = 0; rounds < all.size(); rounds++) {
            NodePost.round(ears, new Reading(log, 2), log.end());
        }
        assertEquals(all, heard);
    }

    private OutboxLog counted(AtomicInteger asked) {
        return new OutboxLog() {
            @Override
            public List<News> after(News.Position position, int most) {
                asked.incrementAndGet();
                return log.after(position, most);
            }
        };
    }

    /** A copy that takes nothing in until it is mended. */
    private final class Failing extends Ear {
        private boolean mended;

        Failing() {
            super(NodeConsumer.Turn.COPY);
        }

        @Override
        public void handle(List<News> news, News.Position upTo) {
            if (!mended) {
                throw new IllegalStateException("a copy that cannot be read, for the test");
            }
            super.handle(news, upTo);
        }
    }

    private NodeConsumer copy() {
        return new Ear(NodeConsumer.Turn.COPY);
    }
}
