package org.pingandeng.portal.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.pingandeng.portal.certification.model.Certificates;
import org.pingandeng.portal.config.Rounds;

/**
 * Forgets look-ups of the public check after {@code portal.verify.keep-days} days: 400 by default, longer than the six
 * months for which the law wants network logs kept, and no longer than needed.
 */
@ApplicationScoped
public class LookUpRetention {

    private static final Logger LOG = System.getLogger(LookUpRetention.class.getName());

    @Inject
    Rounds rounds;

    @Inject
    Certificates certificates;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "portal.verify.keep-days", defaultValue = "400")
    int days;

    void begin(@Observes @Initialized(ApplicationScoped.class) Object started) {
        rounds.daily(this::forget, "Look-ups could not be forgotten");
    }

    private void forget() {
        int forgotten = certificates.forgetLookUps(clock.instant().minus(Duration.ofDays(days)));
        LOG.log(Level.INFO, "Forgot {0} look-ups of certificates", forgotten);
    }
}
