package org.pingandeng.portal.account;

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

/** Has the traces that people leave at the door forgotten once a day. */
@ApplicationScoped
class TracesRetention {

    private static final Logger LOG = System.getLogger(TracesRetention.class.getName());

    @Resource
    ManagedScheduledExecutorService timer;

    @Inject
    Traces traces;

    private ScheduledFuture<?> rounds;

    void begin(@Observes @Initialized(ApplicationScoped.class) Object started) {
        rounds = timer.scheduleWithFixedDelay(this::forget, 1, 24, TimeUnit.HOURS);
    }

    @PreDestroy
    void end() {
        if (rounds != null) {
            rounds.cancel(false);
        }
    }

    private void forget() {
        try {
            LOG.log(Level.INFO, "Forgot {0} old wrong tries, sign-ins and codes", traces.forget());
        } catch (RuntimeException databaseAway) {
            LOG.log(Level.WARNING, "Old sign-ins could not be forgotten; tomorrow again", databaseAway);
        }
    }
}
