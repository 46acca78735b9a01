package org.pingandeng.portal.web.snap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.pingandeng.portal.web.certificate.Allowance;

/** How often an address may send ({@code portal.snap.per-minute}, 6) and look with a code (20 a minute). */
@ApplicationScoped
public class SnapGate {

    private static final int MOST_ASKERS = 20_000;
    private static final int LOOKS = 20;

    private Allowance sending;
    private Allowance looking;
    private Clock clock;

    /** For the container. */
    protected SnapGate() {}

    /** A gate by configuration. */
    @Inject
    public SnapGate(@ConfigProperty(name = "portal.snap.per-minute", defaultValue = "6") int perMinute, Clock clock) {
        this.sending = new Allowance(perMinute, MOST_ASKERS);
        this.looking = new Allowance(LOOKS, MOST_ASKERS);
        this.clock = clock;
    }

    /** Whether an address may send one more now. */
    public boolean send(String address) {
        return sending.ask(address, clock.instant()).isEmpty();
    }

    /** Whether an address may look once more now. */
    public boolean look(String address) {
        return looking.ask(address, clock.instant()).isEmpty();
    }
}
