package org.pingandeng.portal.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.pingandeng.portal.campaign.model.Bookings;

/** Who booked, kept {@code portal.campaign.keep-days} days after the activity: 180 by default. Numbers stay. */
@ApplicationScoped
class Guests {

    @Inject
    Bookings bookings;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "portal.campaign.keep-days", defaultValue = "180")
    int days;

    /** Forgets what is older, and says how many bookings that were. */
    @Transactional
    public int forget() {
        return bookings.forget(clock.instant().minus(Duration.ofDays(days)));
    }
}
