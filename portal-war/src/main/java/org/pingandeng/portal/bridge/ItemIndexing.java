package org.pingandeng.portal.bridge;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.pingandeng.quiz.bank.model.ItemSearch;

/** Has this node's index of the question bank follow the bank, twice a second. */
@ApplicationScoped
public class ItemIndexing {

    private static final Logger LOG = System.getLogger(ItemIndexing.class.getName());
    private static final int ROUND_MILLIS = 500;

    @Resource
    ManagedScheduledExecutorService timer;

    @Inject
    ItemSearch search;

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
            search.follow();
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "The question bank's index could not follow; the next round tries again", failed);
        }
    }
}
