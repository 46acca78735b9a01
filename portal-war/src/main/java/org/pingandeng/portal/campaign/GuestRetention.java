package org.pingandeng.portal.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.pingandeng.portal.config.Rounds;

/** Has the names and phones of those who booked forgotten once a day. */
@ApplicationScoped
class GuestRetention {

    private static final Logger LOG = System.getLogger(GuestRetention.class.getName());

    @Inject
    Rounds rounds;

    @Inject
    Guests guests;

    void begin(@Observes @Initialized(ApplicationScoped.class) Object started) {
        rounds.daily(this::forget, "Old bookings could not be forgotten");
    }

    private void forget() {
        LOG.log(Level.INFO, "Forgot who made {0} old bookings", guests.forget());
    }
}
