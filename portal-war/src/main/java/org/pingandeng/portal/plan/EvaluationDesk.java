package org.pingandeng.portal.plan;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.portal.audit.Trail;
import org.pingandeng.portal.outbox.OutboxLog;
import org.pingandeng.portal.plan.model.Evaluation;
import org.pingandeng.portal.plan.model.OutsideSystem;
import org.pingandeng.portal.plan.model.PlanRecords;
import org.pingandeng.portal.plan.model.PlanRefusal;

/** Where the office enters the plan's evaluations with their documents. */
@ApplicationScoped
public class EvaluationDesk {

    private static final ZoneId COUNTY = ZoneId.of("Asia/Shanghai");
    private static final int LONGEST_TITLE = 120;

    @Inject
    PlanRecords records;

    @Inject
    OutboxLog outbox;

    @Inject
    Trail trail;

    @Inject
    Visitor visitor;

    @Inject
    Clock clock;

    /** All evaluations, those taken back too. */
    @RolesAllowed(PlanPermissions.KEEP)
    @Transactional
    public List<Evaluation> all() {
        return records.evaluations();
    }

    /**
     * Enters an evaluation. The same again changes nothing.
     *
     * @param id made by the form
     * @param kind which of the two
     * @param heldOn the day on which it was done
     * @param title the document's title
     * @param address where the document lies
     * @return why not, or empty
     */
    @RolesAllowed(PlanPermissions.KEEP)
    @Transactional
    public Optional<PlanRefusal> enter(
            @NotNull UUID id,
            @NotNull Evaluation.Kind kind,
            LocalDate heldOn,
            @NotNull String title,
            @NotNull String address) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), COUNTY);
        if (heldOn == null || heldOn.isBefore(records.period().begin()) || heldOn.isAfter(today)) {
            return Optional.of(PlanRefusal.DAY);
        }
        if (title.isBlank() || title.length() > LONGEST_TITLE) {
            return Optional.of(title.isBlank() ? PlanRefusal.NO_TITLE : PlanRefusal.TOO_LONG);
        }
        if (address.isEmpty() || !OutsideSystem.sound(address)) {
            return Optional.of(PlanRefusal.ADDRESS);
        }
        Evaluation entered =
                new Evaluation(id, kind, heldOn, title, address, visitor.getName(), clock.instant(), false);
        if (records.add(entered, visitor.person().value())) {
            tell("plan.evaluation", id, Map.of("kind", kind.name(), "title", title, "address", address));
            return Optional.empty();
        }
        boolean again =
                records.evaluations().stream().anyMatch(each -> each.id().equals(id) && each.same(entered));
        return again ? Optional.empty() : Optional.of(PlanRefusal.OTHER_LINE);
    }

    /**
     * Takes an evaluation back; again changes nothing.
     *
     * @param id which
     * @return why not, or empty
     */
    @RolesAllowed(PlanPermissions.KEEP)
    @Transactional
    public Optional<PlanRefusal> takeBack(@NotNull UUID id) {
        Optional<Evaluation> found = records.evaluations().stream()
                .filter(each -> each.id().equals(id))
                .findFirst();
        found.filter(each -> !each.takenBack()).ifPresent(each -> {
            Evaluation by = new Evaluation(
                    UUID.randomUUID(),
                    each.kind(),
                    each.heldOn(),
                    each.title(),
                    "",
                    visitor.getName(),
                    clock.instant(),
                    false);
            if (records.takeBack(each, by, visitor.person().value())) {
                tell("plan.evaluationTakenBack", id, Map.of("title", each.title()));
            }
        });
        return found.isPresent() ? Optional.empty() : Optional.of(PlanRefusal.NOT_THERE);
    }

    private void tell(String action, UUID id, Map<String, ?> detail) {
        trail.record(action, id.toString(), detail);
        outbox.append(PlanTargets.CHANGED, EvaluationCount.TARGET, Map.of());
    }
}
