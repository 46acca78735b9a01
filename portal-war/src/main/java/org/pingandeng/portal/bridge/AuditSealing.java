package org.pingandeng.portal.bridge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.pingandeng.portal.account.Caretaker;
import org.pingandeng.portal.audit.AuditSeals;
import org.pingandeng.portal.config.Rounds;

/** Seals the audit trail every quarter of an hour; two nodes that do so at once make one seal. */
@ApplicationScoped
public class AuditSealing {

    @Inject
    Rounds rounds;

    @Inject
    Caretaker caretaker;

    @Inject
    AuditSeals seals;

    @Inject
    Clock clock;

    void begin(@Observes @Initialized(ApplicationScoped.class) Object started) {
        rounds.begin(1, 15, TimeUnit.MINUTES, this::seal, "The audit trail could not be sealed");
    }

    private void seal() {
        caretaker.run(() -> seals.seal(clock.instant()));
    }
}
