package org.pingandeng.portal.talk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.portal.audit.Trail;
import org.pingandeng.portal.talk.model.Talk;
import org.pingandeng.portal.talk.model.TalkRefusal;
import org.pingandeng.portal.talk.model.TalkSheet;
import org.pingandeng.portal.talk.model.Talks;
import org.pingandeng.portal.warning.CaseLibrary;
import org.pingandeng.portal.warning.model.WarningCase;

/** Where foremen hand in the talks they held. */
@ApplicationScoped
public class TalkBook {

    @Inject
    Talks talks;

    @Inject
    CaseLibrary cases;

    @Inject
    Trail trail;

    @Inject
    Visitor visitor;

    @Inject
    Clock clock;

    /**
     * Keeps a talk for the visitor's organisation. The same sheet again changes nothing, and one that was signed before
     * its case was withdrawn or moved is kept too.
     *
     * @param sheet what the phone hands in
     * @return why it is not kept; empty when it is
     */
    @RolesAllowed(TalkPermissions.GIVE)
    @Transactional
    public Optional<TalkRefusal> hand(@NotNull TalkSheet sheet) {
        Optional<TalkRefusal> flaw = sheet.flaw(clock.instant());
        Optional<WarningCase> told = cases.told(sheet.slug());
        if (flaw.isPresent()) {
            return flaw;
        }
        if (told.isEmpty()) {
            return Optional.of(TalkRefusal.NO_CASE);
        }
        return visitor.organisation()
                .map(owner -> keep(talk(sheet, told.get(), owner)))
                .orElse(Optional.of(TalkRefusal.NO_ENTERPRISE));
    }

    private Optional<TalkRefusal> keep(Talk talk) {
        if (talks.add(talk)) {
            trail.record("talk.given", talk.id().toString(), Map.of("case", talk.caseCode(), "people", talk.people()));
            return Optional.empty();
        }
        boolean again = talks.find(talk.id()).filter(talk::same).isPresent();
        return again ? Optional.empty() : Optional.of(TalkRefusal.OTHER_TALK);
    }

    private Talk talk(TalkSheet sheet, WarningCase told, UUID owner) {
        return new Talk(
                sheet.id(),
                told.code(),
                told.title(),
                owner,
                sheet.team(),
                sheet.heldAt().truncatedTo(ChronoUnit.MILLIS),
                sheet.members(),
                visitor.person().value(),
                visitor.getName(),
                clock.instant());
    }
}
