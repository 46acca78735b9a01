package org.pingandeng.portal.works;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.portal.audit.Trail;
import org.pingandeng.portal.outbox.OutboxLog;
import org.pingandeng.portal.works.model.Burst;
import org.pingandeng.portal.works.model.Votes;
import org.pingandeng.portal.works.model.WorksRefusal;

/** Where votes are looked over: what comes in bursts is shown, and a person excludes it with a reason, or does not. */
@ApplicationScoped
public class WorksCount {

    private static final int MOST = 50;
    private static final int LONGEST_REASON = 500;

    @Inject
    Votes votes;

    @Inject
    Trail trail;

    @Inject
    OutboxLog outbox;

    @Inject
    Visitor visitor;

    @Inject
    Clock clock;

    /** Hours with many votes for one work from one network, the most first. */
    @RolesAllowed(WorksPermissions.RUN)
    @Transactional
    public List<Burst> bursts(@NotNull UUID call) {
        return votes.bursts(call, Burst.LEAST, MOST);
    }

    /**
     * Excludes the votes of a burst, and counts anew.
     *
     * @param call in which call
     * @param work for which work
     * @param network from which network
     * @param hour when it began
     * @param reason why; kept
     */
    @RolesAllowed(WorksPermissions.RUN)
    @Transactional
    public Optional<WorksRefusal> exclude(
            @NotNull UUID call,
            @NotNull UUID work,
            @NotNull String network,
            @NotNull Instant hour,
            @NotNull String reason) {
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            return Optional.of(WorksRefusal.REASON);
        }
        Optional<Burst> burst = bursts(call).stream()
                .filter(each -> each.work().equals(work)
                        && each.network().equals(network)
                        && each.hour().equals(hour))
                .findFirst();
        if (burst.isEmpty()) {
            return Optional.of(WorksRefusal.NOT_THERE);
        }
        int gone = votes.exclude(
                burst.get(), reason.strip(), visitor.person().value(), visitor.getName(), clock.instant());
        trail.record("work.votes.excluded", work.toString(), Map.of("votes", gone, "reason", reason.strip()));
        recount(call);
        return Optional.empty();
    }

    /** Counts all votes of a call anew. */
    @RolesAllowed(WorksPermissions.RUN)
    @Transactional
    public void recount(@NotNull UUID call) {
        votes.recount(call);
        outbox.append(WorksDesk.CHANGED, call.toString(), Map.of());
    }
}
