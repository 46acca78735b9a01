package org.pingandeng.portal.plan;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.portal.audit.Trail;
import org.pingandeng.portal.outbox.OutboxLog;
import org.pingandeng.portal.plan.model.OutsideSystem;
import org.pingandeng.portal.plan.model.PlanRefusal;
import org.pingandeng.portal.plan.model.PlanSheets;

/** Where the office says who runs the systems that the plan names, and where they are. */
@ApplicationScoped
public class LinkDesk {

    private static final int LONGEST_OWNER = 80;

    @Inject
    PlanSheets sheets;

    @Inject
    OutboxLog outbox;

    @Inject
    Trail trail;

    @Inject
    Visitor visitor;

    @Inject
    Clock clock;

    /** All systems as they stand now. */
    @RolesAllowed(PlanPermissions.LINK)
    @Transactional
    public List<OutsideSystem> systems() {
        return sheets.systems();
    }

    /**
     * Enters what is known of a system. The same again changes nothing.
     *
     * @param number in the list
     * @param owner who runs it; empty where nobody knows
     * @param state whether it runs
     * @param address where it is; empty where nobody knows
     * @return why not, or empty
     */
    @RolesAllowed(PlanPermissions.LINK)
    @Transactional
    public Optional<PlanRefusal> enter(
            int number, @NotNull String owner, @NotNull OutsideSystem.State state, @NotNull String address) {
        Optional<OutsideSystem> found = sheets.systems().stream()
                .filter(each -> each.number() == number)
                .findFirst();
        if (found.isEmpty()) {
            return Optional.of(PlanRefusal.NOT_THERE);
        }
        if (owner.length() > LONGEST_OWNER) {
            return Optional.of(PlanRefusal.TOO_LONG);
        }
        if (!OutsideSystem.sound(address)) {
            return Optional.of(PlanRefusal.ADDRESS);
        }
        found.filter(each -> !each.same(owner, state, address)).ifPresent(each -> add(each, owner, state, address));
        return Optional.empty();
    }

    private void add(OutsideSystem system, String owner, OutsideSystem.State state, String address) {
        OutsideSystem entered = new OutsideSystem(
                system.number(),
                system.name(),
                system.section(),
                system.role(),
                system.does(),
                system.here(),
                owner,
                state,
                address,
                visitor.getName(),
                clock.instant());
        sheets.add(entered, visitor.person().value());
        trail.record(
                "plan.linked",
                String.valueOf(system.number()),
                Map.of("owner", owner, "state", state.name(), "address", address));
        outbox.append(PlanPaper.LINKED, String.valueOf(system.number()), Map.of());
    }
}
