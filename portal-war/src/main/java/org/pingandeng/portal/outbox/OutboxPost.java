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
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.pingandeng.portal.account.Caretaker;
import org.pingandeng.portal.config.Serving;

/** Goes round all consumers twice a second and hands each what is new for it. */
@ApplicationScoped
public class OutboxPost {

    private static final Logger LOG = System.getLogger(OutboxPost.class.getName());
    private static final int ROUND_MILLIS = 500;
    private static final int MOST_A_ROUND = 200;

    @Resource
    ManagedScheduledExecutorService timer;

    @Inject
    @Any
    Instance<OutboxConsumer> consumers;

    @Inject
    OutboxDelivery delivery;

    @Inject
    Caretaker caretaker;

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
        if (Serving.begun()) {
            consumers.stream().forEach(consumer -> caretaker.run(() -> deliver(consumer)));
        }
    }

    private void deliver(OutboxConsumer consumer) {
        try {
            for (int i = 0; i < MOST_A_ROUND && delivery.deliverNext(consumer); i++) {
                // one piece a transaction
            }
        } catch (RuntimeException | LinkageError failed) {
            LOG.log(Level.WARNING, "News for " + consumer.name() + " could not be delivered", failed);
            note(consumer, failed);
        }
    }

    private void note(OutboxConsumer consumer, Throwable failed) {
        try {
            delivery.noteFailure(consumer, String.valueOf(failed.getMessage()));
        } catch (RuntimeException databaseAway) {
            LOG.log(Level.DEBUG, "The failure could not be noted; the next round tries again", databaseAway);
        }
    }
}
