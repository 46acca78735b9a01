package org.pingandeng.portal.works;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.pingandeng.portal.config.Rounds;

/** Has names and phones of those who handed works in forgotten once a day. */
@ApplicationScoped
class WorksRetention {

    private static final Logger LOG = System.getLogger(WorksRetention.class.getName());

    @Inject
    Rounds rounds;

    @Inject
    WorksMemory memory;

    void begin(@Observes @Initialized(ApplicationScoped.class) Object started) {
        rounds.daily(this::forget, "Who handed in old works could not be forgotten");
    }

    private void forget() {
        LOG.log(Level.INFO, "Forgot who handed in {0} works", memory.forget());
    }
}
