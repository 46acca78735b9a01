package org.pingandeng.portal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.pingandeng.portal.config.Rounds;

/** Has the traces that people leave at the door forgotten once a day. */
@ApplicationScoped
class TracesRetention {

    private static final Logger LOG = System.getLogger(TracesRetention.class.getName());

    @Inject
    Rounds rounds;

    @Inject
    Traces traces;

    void begin(@Observes @Initialized(ApplicationScoped.class) Object started) {
        rounds.daily(this::forget, "Old sign-ins could not be forgotten");
    }

    private void forget() {
        LOG.log(Level.INFO, "Forgot {0} old wrong tries, sign-ins and codes", traces.forget());
    }
}
