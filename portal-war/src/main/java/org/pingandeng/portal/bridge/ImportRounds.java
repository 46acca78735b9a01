package org.pingandeng.portal.bridge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.pingandeng.portal.account.Caretaker;
import org.pingandeng.portal.config.Rounds;
import org.pingandeng.quiz.bank.ImportWork;

/**
 * Has imports of questions worked off, one at a time on each node, and forgets them {@code portal.import.keep-days} days
 * after their last sign of life: 30 by default, enough to look at a report again. What was taken stays in the bank.
 */
@ApplicationScoped
public class ImportRounds {

    private static final String FAILED = "Imports could not be worked at";
    private static final int ROUND_MILLIS = 500;

    @Inject
    Rounds rounds;

    @Inject
    Caretaker caretaker;

    @Inject
    ImportWork work;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "portal.import.keep-days", defaultValue = "30")
    int days;

    void begin(@Observes @Initialized(ApplicationScoped.class) Object started) {
        rounds.begin(ROUND_MILLIS, ROUND_MILLIS, TimeUnit.MILLISECONDS, this::work, FAILED);
        rounds.begin(1, 1, TimeUnit.MINUTES, this::sign, FAILED);
        rounds.begin(1, 24, TimeUnit.HOURS, this::forget, FAILED);
    }

    private void work() {
        caretaker.run(() -> {
            boolean more = work.next();
            while (more) {
                more = work.next();
            }
        });
    }

    private void sign() {
        caretaker.run(() -> {
            int signed = work.sign();
            while (signed > 0) {
                signed = work.sign();
            }
        });
    }

    private void forget() {
        caretaker.run(() -> work.forget(clock.instant().minus(Duration.ofDays(days))));
    }
}
