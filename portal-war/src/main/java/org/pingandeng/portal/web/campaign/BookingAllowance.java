package org.pingandeng.portal.web.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.pingandeng.portal.web.certificate.Allowance;

/**
 * How often one address may book or be counted: {@code portal.campaign.per-minute}, 120 by default, because a whole
 * school may stand behind one.
 */
@ApplicationScoped
public class BookingAllowance {

    private static final int MOST_ASKERS = 20_000;

    private Allowance allowance;
    private Clock clock;

    /** For the container. */
    protected BookingAllowance() {}

    /** An allowance by configuration. */
    @Inject
    public BookingAllowance(
            @ConfigProperty(name = "portal.campaign.per-minute", defaultValue = "120") int perMinute, Clock clock) {
        this.allowance = new Allowance(perMinute, MOST_ASKERS);
        this.clock = clock;
    }

    /**
     * Takes one request of an address.
     *
     * @return how long to wait; empty when it may go on
     */
    public Optional<Duration> ask(String address) {
        return allowance.ask(address, clock.instant());
    }
}
