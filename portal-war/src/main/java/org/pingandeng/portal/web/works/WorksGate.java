package org.pingandeng.portal.web.works;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.pingandeng.portal.web.certificate.Allowance;

/** How often an address may hand in or vote: {@code portal.works.per-minute} times a minute, 20 by default. */
@ApplicationScoped
public class WorksGate {

    private static final int MOST_ASKERS = 20_000;

    private Allowance allowance;
    private Clock clock;

    /** For the container. */
    protected WorksGate() {}

    /** A gate by configuration. */
    @Inject
    public WorksGate(
            @ConfigProperty(name = "portal.works.per-minute", defaultValue = "20") int perMinute, Clock clock) {
        this.allowance = new Allowance(perMinute, MOST_ASKERS);
        this.clock = clock;
    }

    /** Whether an address may go on now. */
    public boolean open(String address) {
        return allowance.ask(address, clock.instant()).isEmpty();
    }
}
