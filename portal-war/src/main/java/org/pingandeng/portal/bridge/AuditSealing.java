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
import java.time.Clock;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.pingandeng.portal.account.Caretaker;
import org.pingandeng.portal.audit.AuditSeals;

/** Seals the audit trail every quarter of an hour; two nodes that do so at once make one seal. */
@ApplicationScoped
public class AuditSealing {

    private static final Logger LOG = System.getLogger(AuditSealing.class.getName());

    @Resource
    ManagedScheduledExecutorService timer;

    @Inject
    Caretaker caretaker;

    @Inject
    AuditSeals seals;

    @Inject
    Clock clock;

    private ScheduledFuture<?> rounds;

    void begin(@Observes @Initialized(ApplicationScoped.class) Object started) {
        rounds = timer.scheduleWithFixedDelay(this::seal, 1, 15, TimeUnit.MINUTES);
    }

    @PreDestroy
    void end() {
        if (rounds != null) {
            rounds.cancel(false);
        }
    }

    private void seal() {
        try {
            caretaker.run(() -> seals.seal(clock.instant()));
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "The audit trail could not be sealed; the next round tries again", failed);
        }
    }
}
