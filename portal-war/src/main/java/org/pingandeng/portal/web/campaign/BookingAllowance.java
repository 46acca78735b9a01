package org.pingandeng.portal.web.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.pingandeng.portal.web.certificate.Allowance;

/**
 * How often one address may book: {@code portal.campaign.per-minute}, 120 by default, because a whole school may stand
 * behind one. At the door it is ten times as often: a full hall comes within minutes, and may share one address too.
 */
@ApplicationScoped
public class BookingAllowance {

    private static final int MOST_ASKERS = 20_000;
    private static final int AT_THE_DOOR = 10;

    private Allowance allowance;
    private Allowance door;
    private Clock clock;

    /** For the container. */
    protected BookingAllowance() {}

    /** An allowance by configuration. */
    @Inject
    public BookingAllowance(
            @ConfigProperty(name = "portal.campaign.per-minute", defaultValue = "120") int perMinute, Clock clock) {
        this.allowance = new Allowance(perMinute, MOST_ASKERS);
        this.door = new Allowance(perMinute * AT_THE_DOOR, MOST_ASKERS);
        this.clock = clock;
    }

    /**
     * Takes one booking of an address.
     *
     * @return how long to wait; empty when it may go on
     */
    public Optional<Duration> ask(String address) {
        return allowance.ask(address, clock.instant());
    }

    /**
     * Takes one arrival at the door of an address.
     *
     * @return how long to wait; empty when it may go on
     */
    public Optional<Duration> arrive(String address) {
        return door.ask(address, clock.instant());
    }
}
