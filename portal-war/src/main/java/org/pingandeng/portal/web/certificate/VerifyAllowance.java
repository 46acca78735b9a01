package org.pingandeng.portal.web.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The public check's allowance: {@code portal.verify.per-minute} questions a minute and address, 30 by default. */
@ApplicationScoped
public class VerifyAllowance {

    private static final int MOST_ASKERS = 20_000;

    private Allowance allowance;
    private Clock clock;

    /** For the container. */
    protected VerifyAllowance() {}

    /** An allowance by configuration. */
    @Inject
    public VerifyAllowance(
            @ConfigProperty(name = "portal.verify.per-minute", defaultValue = "30") int perMinute, Clock clock) {
        this.allowance = new Allowance(perMinute, MOST_ASKERS);
        this.clock = clock;
    }

    /**
     * Takes one question of an address.
     *
     * @return how long to wait; empty when it may be asked
     */
    public Optional<Duration> ask(String address) {
        return allowance.ask(address, clock.instant());
    }
}
