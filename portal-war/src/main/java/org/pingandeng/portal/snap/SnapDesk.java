package org.pingandeng.portal.snap;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.portal.organisation.OrganisationOffice;
import org.pingandeng.portal.organisation.OrganisationView;
import org.pingandeng.portal.snap.model.Album;
import org.pingandeng.portal.snap.model.Photo;
import org.pingandeng.portal.snap.model.Snap;
import org.pingandeng.portal.snap.model.SnapRefusal;
import org.pingandeng.portal.snap.model.SnapSheet;
import org.pingandeng.portal.snap.model.Snaps;
import org.pingandeng.portal.snap.model.Standing;
import org.pingandeng.portal.snap.model.Step;

/** Where hazards are looked through and answered: the office sees all of them, others what was assigned to them. */
@ApplicationScoped
public class SnapDesk {

    /** How many photos of what was done one hazard has, over all its answers. */
    private static final int MOST_AFTER = 9;

    @Inject
    Snaps snaps;

    @Inject
    SnapPhotos photos;

    @Inject
    SnapSteps steps;

    @Inject
    OrganisationOffice organisations;

    @Inject
    Visitor visitor;

    @Inject
    Clock clock;

    /**
     * A hazard as the desk sees it.
     *
     * @param album with all its photos
     * @param steps what was done, in order
     * @param position of the sender's phone; empty where none was given
     */
    public record Sheet(Album album, List<Step> steps, String position) {}

    /**
     * Hazards within the visitor's reach, the latest first.
     *
     * @param state a state, {@code LATE}, or empty for all
     * @param skip how many later ones to pass over
     * @param most how many
     */
    @RolesAllowed(SnapPermissions.ANSWER)
    @Transactional
    public List<Snap> list(@NotNull String state, int skip, int most) {
        return snaps.list(wanted(state), skip, most);
    }

    /** How many there are within the visitor's reach. */
    @RolesAllowed(SnapPermissions.ANSWER)
    @Transactional
    public long count(@NotNull String state) {
        return snaps.count(wanted(state));
    }

    private Snaps.Wanted wanted(String state) {
        return new Snaps.Wanted(state, visitor.may(SnapPermissions.MODERATE) ? null : reached(), today());
    }

    private Collection<UUID> reached() {
        return organisations.reached();
    }

    /** The day in the county. */
    private LocalDate today() {
        return Standing.day(clock.instant());
    }

    /** One hazard, if the visitor may see it. */
    @RolesAllowed(SnapPermissions.ANSWER)
    @Transactional
    public Optional<Sheet> find(@NotNull UUID id) {
        return snaps.find(id)
                .filter(this::reaches)
                .map(snap -> new Sheet(
                        new Album(snap, snaps.photos(List.of(id))),
                        snaps.steps(id),
                        snaps.position(id).orElse("")));
    }

    /** Gives it back: another office's. */
    @RolesAllowed(SnapPermissions.ANSWER)
    @Transactional
    public Optional<SnapRefusal> handBack(@NotNull UUID id, @NotNull String words) {
        if (words.isBlank()) {
            return Optional.of(SnapRefusal.REASON);
        }
        return snaps.hold(id).filter(this::reaches).isEmpty()
                ? Optional.of(SnapRefusal.NOT_THERE)
                : steps.take(id, steps.said(Step.Kind.HANDED_BACK, words));
    }

    /**
     * Says what was done.
     *
     * @param id about which
     * @param words what
     * @param pictures photos of it afterwards: anything; may be none
     */
    @RolesAllowed(SnapPermissions.ANSWER)
    @Transactional
    public Optional<SnapRefusal> answer(@NotNull UUID id, @NotNull String words, @NotNull List<byte[]> pictures) {
        if (words.isBlank()) {
            return Optional.of(SnapRefusal.REASON);
        }
        if (pictures.size() > SnapSheet.MOST_PHOTOS) {
            return Optional.of(SnapRefusal.TOO_MANY_PHOTOS);
        }
        Optional<List<String>> files = photos.keep(pictures);
        return files.isEmpty() ? Optional.of(SnapRefusal.PHOTO) : answered(id, words, files.get());
    }

    /** Photos are painted before this: neither a row nor a connection waits for them. */
    private Optional<SnapRefusal> answered(UUID id, String words, List<String> files) {
        Optional<Snap> held = snaps.hold(id).filter(this::reaches);
        if (held.isEmpty()) {
            return Optional.of(SnapRefusal.NOT_THERE);
        }
        if (!held.get().now().allows(Step.Kind.ANSWERED)) {
            return Optional.of(SnapRefusal.STATE);
        }
        long before = snaps.photos(List.of(id)).stream().filter(Photo::after).count();
        if (before + files.size() > MOST_AFTER) {
            return Optional.of(SnapRefusal.TOO_MANY_PHOTOS);
        }
        snaps.addAfter(id, files);
        return steps.take(id, steps.said(Step.Kind.ANSWERED, words));
    }

    private boolean reaches(Snap snap) {
        if (visitor.may(SnapPermissions.MODERATE)) {
            return true;
        }
        UUID organisation = snap.now().organisation();
        Optional<String> path = organisation == null
                ? Optional.empty()
                : organisations.find(organisation).map(OrganisationView::path);
        return visitor.reach()
                .filter(reach -> path.filter(each -> each.startsWith(reach)).isPresent())
                .isPresent();
    }
}
