package org.pingandeng.portal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.pingandeng.portal.account.model.People;

/**
 * Wrong tries, ended sign-ins and spent codes, kept {@code portal.signin.keep-days} days after their end: 200 by default,
 * a little longer than the six months for which the law wants network logs kept.
 */
@ApplicationScoped
class Traces {

    @Inject
    People people;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "portal.signin.keep-days", defaultValue = "200")
    int days;

    /** Forgets what is older, and says how many rows that were. */
    @Transactional
    public int forget() {
        return people.forget(clock.instant().minus(Duration.ofDays(days)));
    }
}
