package org.pingandeng.portal.config;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** The server's clock: the only one that decides when anything happened. UTC inside, Asia/Shanghai on pages. */
@ApplicationScoped
public class PortalClock {

    /**
     * The clock for injection; pure code takes an {@code Instant} as a parameter instead.
     *
     * @return the system's clock in UTC
     */
    @Produces
    Clock clock() {
        return Clock.systemUTC();
    }
}
