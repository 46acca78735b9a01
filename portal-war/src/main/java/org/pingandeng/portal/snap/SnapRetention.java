package org.pingandeng.portal.snap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.pingandeng.portal.config.Rounds;

/** Has what concerns senders forgotten once a day. */
@ApplicationScoped
class SnapRetention {

    private static final Logger LOG = System.getLogger(SnapRetention.class.getName());

    @Inject
    Rounds rounds;

    @Inject
    SnapMemory memory;

    void begin(@Observes @Initialized(ApplicationScoped.class) Object started) {
        rounds.daily(this::forget, "What concerns old senders could not be forgotten");
    }

    private void forget() {
        LOG.log(Level.INFO, "Forgot {0} phones, positions and ways to photos", memory.forget());
    }
}
