package org.pingandeng.portal.web.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.portal.web.certificate.Allowance;

/**
 * How often one address may ask and look up: {@code portal.question.per-minute} questions, 6 by default, and {@code
 * portal.question.look-per-minute} codes, 30 by default.
 */
@ApplicationScoped
public class AskAllowance {

    private static final int MOST_ASKERS = 20_000;

    private Allowance asking;
    private Allowance looking;
    private Clock clock;
    private Visitor visitor;

    /** For the container. */
    protected AskAllowance() {}

    /** Allowances by configuration. */
    @Inject
    public AskAllowance(
            @ConfigProperty(name = "portal.question.per-minute", defaultValue = "6") int asks,
            @ConfigProperty(name = "portal.question.look-per-minute", defaultValue = "30") int looks,
            Visitor visitor,
            Clock clock) {
        this.asking = new Allowance(asks, MOST_ASKERS);
        this.looking = new Allowance(looks, MOST_ASKERS);
        this.visitor = visitor;
        this.clock = clock;
    }

    /** Takes one question of the visitor's address; says how long to wait where there is none. */
    public Optional<Duration> ask() {
        return asking.ask(visitor.address(), clock.instant());
    }

    /** Takes one look of the visitor's address; says how long to wait where there is none. */
    public Optional<Duration> look() {
        return looking.ask(visitor.address(), clock.instant());
    }
}
