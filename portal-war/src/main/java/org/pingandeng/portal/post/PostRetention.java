package org.pingandeng.portal.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.pingandeng.portal.config.Rounds;

/** Has the names and numbers of people who left their post long ago forgotten once a day. */
@ApplicationScoped
class PostRetention {

    private static final Logger LOG = System.getLogger(PostRetention.class.getName());

    @Inject
    Rounds rounds;

    @Inject
    PostMemory memory;

    void begin(@Observes @Initialized(ApplicationScoped.class) Object started) {
        rounds.daily(this::forget, "Names of people who left their post could not be forgotten");
    }

    private void forget() {
        LOG.log(Level.INFO, "Forgot {0} names and numbers of people who left their post", memory.forget());
    }
}
