package org.pingandeng.portal.certification;

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
import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.pingandeng.portal.certification.model.Certificates;

/**
 * Forgets look-ups of the public check after {@code portal.verify.keep-days} days: 400 by default, longer than the six
 * months for which the law wants network logs kept, and no longer than needed.
 */
@ApplicationScoped
public class LookUpRetention {

    private static final Logger LOG = System.getLogger(LookUpRetention.class.getName());

    @Resource
    ManagedScheduledExecutorService timer;

    @Inject
    Certificates certificates;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "portal.verify.keep-days", defaultValue = "400")
    int days;

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
            int forgotten = certificates.forgetLookUps(clock.instant().minus(Duration.ofDays(days)));
            LOG.log(Level.INFO, "Forgot {0} look-ups of certificates", forgotten);
        } catch (RuntimeException databaseAway) {
            LOG.log(Level.WARNING, "Look-ups could not be forgotten; tomorrow again", databaseAway);
        }
    }
}
