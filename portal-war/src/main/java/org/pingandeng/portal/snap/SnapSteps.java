package org.pingandeng.portal.snap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.portal.audit.Trail;
import org.pingandeng.portal.outbox.OutboxLog;
import org.pingandeng.portal.snap.model.Snap;
import org.pingandeng.portal.snap.model.SnapRefusal;
import org.pingandeng.portal.snap.model.Snaps;
import org.pingandeng.portal.snap.model.Step;

/** Takes one step in the running transaction, if it may follow. */
@ApplicationScoped
class SnapSteps {

    @Inject
    Snaps snaps;

    @Inject
    Trail trail;

    @Inject
    OutboxLog outbox;

    @Inject
    Visitor visitor;

    @Inject
    Clock clock;

    /** A step of the visitor's that is only words. */
    Step said(Step.Kind kind, String words) {
        return Step.of(kind, visitor.person().value(), visitor.getName(), words.strip(), clock.instant());
    }

    Optional<SnapRefusal> take(UUID id, Step step) {
        Optional<Snap> held = snaps.hold(id);
        if (held.isEmpty()) {
            return Optional.of(SnapRefusal.NOT_THERE);
        }
        if (!held.get().now().allows(step.kind())) {
            return Optional.of(SnapRefusal.STATE);
        }
        snaps.append(id, step, held.get().now().after(step));
        trail.record(
                "snap." + step.kind().name().toLowerCase(Locale.ROOT),
                id.toString(),
                Map.of("number", held.get().number()));
        outbox.append(SnapShow.CHANGED, id.toString(), Map.of());
        return Optional.empty();
    }
}
