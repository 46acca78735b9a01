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
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

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
        try {
            round(consumers.stream().toList(), log);
        } catch (RuntimeException | Error failed) {
            LOG.log(Level.WARNING, "The news could not be read; the next round tries again", failed);
        }
    }

    /** What comes while a round is under way waits for the next, so that nobody hears of it out of turn. */
    static void round(List<NodeConsumer> consumers, OutboxLog log) {
        News.Position end = log.end();
        List<NodeConsumer> inTurn = consumers.stream()
                .sorted(Comparator.comparing(NodeConsumer::turn))
                .toList();
        for (NodeConsumer consumer : inTurn) {
            try {
                tell(consumer, log, end);
            } catch (RuntimeException | Error failed) {
                LOG.log(Level.WARNING, "This node could not follow the news; the next round tries again", failed);
            }
        }
    }

    private static void tell(NodeConsumer consumer, OutboxLog log, News.Position end) {
        News.Position position = consumer.position();
        if (position == null) {
            return;
        }
        List<News> ahead = log.after(position, MOST).stream()
                .takeWhile(news -> news.position().before(end))
                .toList();
        if (!ahead.isEmpty()) {
            List<News> wanted = ahead.stream()
                    .filter(news -> consumer.topics().contains(news.topic()))
                    .toList();
            consumer.handle(wanted, ahead.get(ahead.size() - 1).position());
        }
    }
}
