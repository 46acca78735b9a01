package org.pingandeng.portal.snap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.pingandeng.portal.snap.model.Snaps;

/**
 * Senders' phones and positions, kept {@code portal.snap.keep-days} days after the end: 180 by default. What leads to the
 * photos of what was answered after it was taken from the public goes with them.
 */
@ApplicationScoped
class SnapMemory {

    @Inject
    Snaps snaps;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "portal.snap.keep-days", defaultValue = "180")
    int days;

    /** Forgets what is older, and says how many rows that were. */
    @Transactional
    public int forget() {
        return snaps.forget(clock.instant().minus(Duration.ofDays(days)));
    }
}
