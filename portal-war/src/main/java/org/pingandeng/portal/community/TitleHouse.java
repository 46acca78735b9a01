package org.pingandeng.portal.community;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.portal.audit.Trail;
import org.pingandeng.portal.community.model.Actor;
import org.pingandeng.portal.community.model.Application;
import org.pingandeng.portal.community.model.Applications;
import org.pingandeng.portal.community.model.Ground;
import org.pingandeng.portal.community.model.Sheet;
import org.pingandeng.portal.community.model.TitleRefusal;
import org.pingandeng.portal.community.model.TitleStep;
import org.pingandeng.portal.organisation.OrganisationOffice;
import org.pingandeng.portal.organisation.OrganisationView;
import org.pingandeng.portal.outbox.OutboxLog;

/** How every step of an application is taken: held, judged, appended, noted in the trail and told. */
@ApplicationScoped
class TitleHouse {

    @Inject
    Applications applications;

    @Inject
    OrganisationOffice organisations;

    @Inject
    TitlePost post;

    @Inject
    Trail trail;

    @Inject
    OutboxLog log;

    @Inject
    Visitor visitor;

    @Inject
    Clock clock;

    /**
     * What is done.
     *
     * @param kind what
     * @param words what was said
     * @param detail what else belongs to it
     * @param sheet what was handed in; null for none
     */
    record Move(TitleStep.Kind kind, String words, Map<String, String> detail, Sheet sheet) {
        static Move of(TitleStep.Kind kind, String words) {
            return new Move(kind, words.strip(), Map.of(), null);
        }
    }

    /** The visitor, with where they belong. */
    Actor actor() {
        UUID place = visitor.organisation().orElse(null);
        String path = place == null
                ? ""
                : organisations.find(place).map(OrganisationView::path).orElse("");
        return new Actor(
                visitor.person().value(), visitor.getName(), place, path, visitor.may(CommunityPermissions.OFFICE));
    }

    /** An application that the visitor may see. */
    Optional<Application> seen(UUID id) {
        return applications.find(id).filter(each -> new Ground(each, actor()).sees());
    }

    /** Whether the visitor may do something with an application; what they may not see is not there. */
    Optional<TitleRefusal> refusal(UUID id, BiFunction<Ground, Application, Optional<TitleRefusal>> may) {
        Optional<Application> found = applications.find(id);
        Optional<Ground> ground = found.map(each -> new Ground(each, actor())).filter(Ground::sees);
        return ground.isEmpty() ? Optional.of(TitleRefusal.NOT_THERE) : may.apply(ground.get(), found.get());
    }

    /** Takes a step, unless there is something against it. The same step taken twice is refused the second time. */
    Optional<TitleRefusal> take(
            UUID id, BiFunction<Ground, Application, Optional<TitleRefusal>> may, Function<Application, Move> what) {
        Optional<Application> found = applications.hold(id);
        Optional<Ground> ground = found.map(each -> new Ground(each, actor())).filter(Ground::sees);
        if (ground.isEmpty()) {
            return Optional.of(TitleRefusal.NOT_THERE);
        }
        Application before = found.get();
        Optional<TitleRefusal> refusal = may.apply(ground.get(), before);
        if (refusal.isEmpty()) {
            append(before, what.apply(before));
        }
        return refusal;
    }

    private void append(Application before, Move move) {
        TitleStep step = new TitleStep(
                before.steps().size() + 1,
                move.kind(),
                visitor.person().value(),
                visitor.getName(),
                move.words(),
                move.detail(),
                move.sheet(),
                clock.instant());
        Application after = before.after(step);
        applications.append(after, step);
        trail.record(
                "title." + step.kind().name().toLowerCase(Locale.ROOT),
                before.id().toString(),
                Map.of(
                        "owner",
                        before.applicant().id().toString(),
                        "scheme",
                        before.scheme().code()));
        if (before.stage().open() || after.stage().open()) {
            changed(before.id());
        }
        post.tell(after, step);
    }

    /** Tells that the public sees something else of an application now. */
    void changed(UUID id) {
        log.append(TitleRegister.CHANGED, id.toString(), Map.of());
    }

    /** Today in the county. */
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Application.COUNTY);
    }
}
