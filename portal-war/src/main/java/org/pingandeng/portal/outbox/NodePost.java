package org.pingandeng.portal.outbox;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.pingandeng.portal.config.Serving;

/** Tells this node's copies and indexes what is new, twice a second. */
@ApplicationScoped
public class NodePost {

    private static final Logger LOG = System.getLogger(NodePost.class.getName());
    private static final int ROUND_MILLIS = 500;
    private static final int MOST = 500;

    @Resource
    ManagedScheduledExecutorService timer;

    @Inject
    @Any
    Instance<NodeConsumer> consumers;

    @Inject
    OutboxLog log;

    private ScheduledFuture<?> rounds;

    void begin(@Observes @Initialized(ApplicationScoped.class) Object started) {
        rounds = timer.scheduleWithFixedDelay(this::round, ROUND_MILLIS, ROUND_MILLIS, TimeUnit.MILLISECONDS);
    }

    @PreDestroy
    void end() {
        if (rounds != null) {
            rounds.cancel(false);
        }
    }

    private void round() {
        if (!Serving.begun()) {
            return;
        }
        try {
            round(consumers.stream().toList(), log);
        } catch (RuntimeException | Error failed) {
            LOG.log(Level.WARNING, "The news could not be read; the next round tries again", failed);
        }
    }

    /** What comes while a round is under way waits for the next, so that nobody hears of it out of turn. */
    static void round(List<NodeConsumer> consumers, OutboxLog log) {
        round(consumers, new Reading(log, MOST), log.end());
    }

    /** Nobody hears more than all of the earlier turns have taken in: where one of them fails, the later ones wait. */
    static void round(List<NodeConsumer> consumers, Reading reading, News.Position end) {
        News.Position limit = end;
        for (NodeConsumer.Turn turn : NodeConsumer.Turn.values()) {
            News.Position taken = limit;
            for (NodeConsumer consumer : consumers) {
                if (consumer.turn() == turn) {
                    taken = earlier(taken, tell(consumer, reading, limit));
                }
            }
            limit = taken;
        }
    }

    private static News.Position earlier(News.Position one, News.Position other) {
        return other.before(one) ? other : one;
    }

    /** Up to where it has taken in everything, at most the limit; who has no copy has missed nothing. */
    private static News.Position tell(NodeConsumer consumer, Reading reading, News.Position limit) {
        News.Position position = News.Position.START;
        try {
            position = consumer.position();
            if (position == null || !position.before(limit)) {
                return limit;
            }
            List<News> ahead = reading.after(position);
            News.Position upTo = reading.until(limit);
            Set<String> topics = consumer.topics();
            consumer.handle(
                    ahead.stream()
                            .takeWhile(news -> !upTo.before(news.position()))
                            .filter(news -> topics.contains(news.topic()))
                            .toList(),
                    upTo);
            return upTo;
        } catch (RuntimeException | Error failed) {
            LOG.log(Level.WARNING, "This node could not follow the news; the next round tries again", failed);
            return position;
        }
    }
}
