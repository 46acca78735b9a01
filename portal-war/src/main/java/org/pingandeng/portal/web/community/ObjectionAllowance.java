package org.pingandeng.portal.web.community;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.portal.web.certificate.Allowance;

/** How often one address may object: a few times a minute, so that nobody fills the office's desk by machine. */
@ApplicationScoped
public class ObjectionAllowance {

    private static final int A_MINUTE = 6;
    private static final int MOST_ASKERS = 20_000;

    @Inject
    Visitor visitor;

    @Inject
    Clock clock;

    private final Allowance allowance = new Allowance(A_MINUTE, MOST_ASKERS);

    /** Takes one; false where the address has to wait. */
    public boolean take() {
        return allowance.ask(visitor.address(), clock.instant()).isEmpty();
    }
}
