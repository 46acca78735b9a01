package org.pingandeng.portal.web.community;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.portal.community.model.Application;
import org.pingandeng.portal.web.certificate.Allowance;

/** How often one address may object: a few times a minute and 20 a day, so that no machine fills the office's desk. */
@ApplicationScoped
public class ObjectionAllowance {

    private static final int A_MINUTE = 6;
    private static final int A_DAY = 20;
    private static final int MOST_ASKERS = 20_000;

    @Inject
    Visitor visitor;

    @Inject
    Clock clock;

    private final Allowance allowance = new Allowance(A_MINUTE, MOST_ASKERS);
    private final Map<String, Integer> today = new HashMap<>();
    private LocalDate day = LocalDate.EPOCH;

    /** Takes one; false where the address has to wait. */
    public synchronized boolean take() {
        LocalDate now = LocalDate.ofInstant(clock.instant(), Application.COUNTY);
        if (!now.equals(day)) {
            today.clear();
            day = now;
        }
        String address = visitor.address();
        return allowance.ask(address, clock.instant()).isEmpty()
                && (today.size() < MOST_ASKERS || today.containsKey(address))
                && today.merge(address, 1, Integer::sum) <= A_DAY;
    }
}
