package org.pingandeng.portal.snap;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.portal.audit.Trail;
import org.pingandeng.portal.notice.Notice;
import org.pingandeng.portal.notice.NoticeKind;
import org.pingandeng.portal.notice.Notices;
import org.pingandeng.portal.snap.model.Choices;
import org.pingandeng.portal.snap.model.Photo;
import org.pingandeng.portal.snap.model.Snap;
import org.pingandeng.portal.snap.model.SnapKind;
import org.pingandeng.portal.snap.model.SnapRefusal;
import org.pingandeng.portal.snap.model.Snaps;
import org.pingandeng.portal.snap.model.Spot;
import org.pingandeng.portal.snap.model.Standing;
import org.pingandeng.portal.snap.model.Step;

/** What the county's office alone decides: whether something is taken, who puts it right, what the public sees. */
@ApplicationScoped
public class SnapOffice {

    private static final int LONGEST_WORDS = 1_000;
    private static final int LONGEST_SPOT = 120;

    @Inject
    Snaps snaps;

    @Inject
    Choices choices;

    @Inject
    SnapSteps steps;

    @Inject
    SnapSeals seals;

    @Inject
    Notices notices;

    @Inject
    Trail trail;

    @Inject
    Visitor visitor;

    @Inject
    Clock clock;

    /** To whom a hazard can be assigned; its own township stands first. */
    @RolesAllowed(SnapPermissions.MODERATE)
    @Transactional
    public List<Spot> offices(@NotNull UUID id) {
        return snaps.find(id).map(snap -> choices.offices(snap.township())).orElse(List.of());
    }

    /** The day by which a hazard that is assigned today should be answered, as its kind says. */
    @RolesAllowed(SnapPermissions.MODERATE)
    @Transactional
    public LocalDate proposedDue(@NotNull UUID id) {
        String kind = snaps.find(id).map(Snap::kind).orElse("");
        int days = choices.kinds().stream()
                .filter(each -> each.code().equals(kind))
                .mapToInt(SnapKind::days)
                .findFirst()
                .orElse(7);
        return Standing.day(clock.instant()).plusDays(days);
    }

    /** Refuses it; the sender reads why. Nothing leads to its photos any more, so that the library removes them. */
    @RolesAllowed(SnapPermissions.MODERATE)
    @Transactional
    public Optional<SnapRefusal> refuse(@NotNull UUID id, @NotNull String reason) {
        if (reason.isBlank()) {
            return Optional.of(SnapRefusal.REASON);
        }
        Optional<SnapRefusal> refusal = steps.take(id, steps.said(Step.Kind.REFUSED, reason));
        if (refusal.isEmpty()) {
            snaps.letGo(id);
        }
        return refusal;
    }

    /**
     * Gives it to somebody to put right, or to the same again. What stands so already changes nothing.
     *
     * @param id which
     * @param organisation to whom
     * @param due by which day
     * @param words what is asked; may be blank
     */
    @RolesAllowed(SnapPermissions.MODERATE)
    @Transactional
    public Optional<SnapRefusal> assign(@NotNull UUID id, UUID organisation, LocalDate due, @NotNull String words) {
        Optional<Spot> office = offices(id).stream()
                .filter(each -> each.id().equals(organisation))
                .findFirst();
        if (office.isEmpty()) {
            return Optional.of(SnapRefusal.ORGANISATION);
        }
        if (due == null || due.isBefore(Standing.day(clock.instant()))) {
            return Optional.of(SnapRefusal.DUE);
        }
        if (again(id, organisation, due, words.strip())) {
            return Optional.empty();
        }
        Step said = steps.said(Step.Kind.ASSIGNED, words);
        Step step = new Step(
                said.kind(),
                said.person(),
                said.personName(),
                said.words(),
                organisation,
                office.get().name(),
                due,
                "",
                List.of(),
                said.at());
        Optional<SnapRefusal> refusal = steps.take(id, step);
        if (refusal.isEmpty()) {
            tell(id, step);
        }
        return refusal;
    }

    /** Whether it stands so already and nothing more is asked: a form that came twice. */
    private boolean again(UUID id, UUID organisation, LocalDate due, String words) {
        boolean same = snaps.hold(id)
                .map(Snap::now)
                .filter(now -> now.state() == Standing.State.ASSIGNED
                        && organisation.equals(now.organisation())
                        && due.equals(now.due()))
                .isPresent();
        return same
                && (words.isEmpty()
                        || snaps.steps(id).stream()
                                .filter(each -> each.kind() == Step.Kind.ASSIGNED)
                                .reduce((one, later) -> later)
                                .filter(last -> last.words().equals(words))
                                .isPresent());
    }

    private void tell(UUID id, Step step) {
        String title = snaps.find(id).map(Snap::spot).orElse("");
        choices.keepers(step.organisation())
                .forEach(keeper -> notices.post(
                        new Notice(
                                keeper,
                                NoticeKind.SNAP_ASSIGNED,
                                Map.of("title", title, "due", step.due().toString()),
                                "/desk/snap?id=" + id,
                                id + "/" + step.at().toEpochMilli()),
                        step.at()));
    }

    /**
     * Puts it before the public, or changes what the public sees.
     *
     * @param id which
     * @param words what everybody reads: nobody's name, no phone
     * @param spot where it is, roughly
     * @param chosen the photos to show, by digest; those on which nobody can be known
     */
    @RolesAllowed(SnapPermissions.MODERATE)
    @Transactional
    public Optional<SnapRefusal> show(
            @NotNull UUID id, @NotNull String words, @NotNull String spot, @NotNull List<String> chosen) {
        if (words.isBlank() || words.length() > LONGEST_WORDS) {
            return Optional.of(SnapRefusal.WORDS);
        }
        if (spot.isBlank() || spot.length() > LONGEST_SPOT) {
            return Optional.of(SnapRefusal.SPOT);
        }
        List<String> own = snaps.photos(List.of(id)).stream().map(Photo::file).toList();
        Step said = steps.said(Step.Kind.SHOWN, words);
        return steps.take(
                id,
                new Step(
                        said.kind(),
                        said.person(),
                        said.personName(),
                        said.words(),
                        null,
                        "",
                        null,
                        spot.strip(),
                        chosen.stream().filter(own::contains).distinct().toList(),
                        said.at()));
    }

    /** Takes it from the public. */
    @RolesAllowed(SnapPermissions.MODERATE)
    @Transactional
    public Optional<SnapRefusal> hide(@NotNull UUID id, @NotNull String reason) {
        return reason.isBlank()
                ? Optional.of(SnapRefusal.REASON)
                : steps.take(id, steps.said(Step.Kind.HIDDEN, reason));
    }

    /** The sender's phone, if one was given; that somebody read it stands in the trail. */
    @RolesAllowed(SnapPermissions.MODERATE)
    @Transactional
    public Optional<String> phone(@NotNull UUID id) {
        Optional<String> phone = snaps.phone(id).map(kept -> seals.open(kept, id));
        phone.ifPresent(read -> trail.record("snap.phone", id.toString(), Map.of()));
        return phone;
    }

    /** Whether the sender left a phone. */
    @RolesAllowed(SnapPermissions.MODERATE)
    @Transactional
    public boolean hasPhone(@NotNull UUID id) {
        return snaps.phone(id).isPresent();
    }
}
