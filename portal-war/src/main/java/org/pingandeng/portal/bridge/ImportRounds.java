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
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.pingandeng.portal.account.Caretaker;
import org.pingandeng.quiz.bank.ImportWork;

/**
 * Has imports of questions worked off, one at a time on each node, and forgets them {@code portal.import.keep-days} days
 * after their last sign of life: 30 by default, enough to look at a report again. What was taken stays in the bank.
 */
@ApplicationScoped
public class ImportRounds {

    private static final Logger LOG = System.getLogger(ImportRounds.class.getName());
    private static final int ROUND_MILLIS = 500;

    @Resource
    ManagedScheduledExecutorService timer;

    @Inject
    Caretaker caretaker;

    @Inject
    ImportWork work;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "portal.import.keep-days", defaultValue = "30")
    int days;

    private final List<ScheduledFuture<?>> rounds = new ArrayList<>();

    void begin(@Observes @Initialized(ApplicationScoped.class) Object started) {
        rounds.add(timer.scheduleWithFixedDelay(this::work, ROUND_MILLIS, ROUND_MILLIS, TimeUnit.MILLISECONDS));
        rounds.add(timer.scheduleWithFixedDelay(this::sign, 1, 1, TimeUnit.MINUTES));
        rounds.add(timer.scheduleWithFixedDelay(this::forget, 1, 24, TimeUnit.HOURS));
    }

    @PreDestroy
    void end() {
        rounds.forEach(round -> round.cancel(false));
    }

    private void work() {
        attempt(() -> {
            boolean more = work.next();
            while (more) {
                more = work.next();
            }
        });
    }

    private void sign() {
        attempt(() -> {
            int signed = work.sign();
            while (signed > 0) {
                signed = work.sign();
            }
        });
    }

    private void forget() {
        attempt(() -> work.forget(clock.instant().minus(Duration.ofDays(days))));
    }

    private void attempt(Runnable round) {
        try {
            caretaker.run(round);
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "Imports could not be worked at; the next round tries again", failed);
        }
    }
}
