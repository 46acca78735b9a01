package org.pingandeng.portal.community;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.pingandeng.media.model.MediaFile;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.portal.community.model.Application;
import org.pingandeng.portal.community.model.Applications;
import org.pingandeng.portal.community.model.Criterion;
import org.pingandeng.portal.community.model.Ground;
import org.pingandeng.portal.community.model.Sheet;
import org.pingandeng.portal.community.model.Stand;
import org.pingandeng.portal.community.model.Stands;
import org.pingandeng.portal.community.model.TitleRefusal;
import org.pingandeng.portal.community.model.TitleStep;

/** The assessor's desk: the visits one is named for, each with a sheet of one's own. */
@ApplicationScoped
public class VisitDesk {

    private static final int LISTED = 60;
    private static final int MOST_PHOTOS = 40;
    private static final int LONGEST = 4000;
    private static final Set<String> DRAWN = Set.of(Sheet.SIGNED, Sheet.HOST);

    @Inject
    TitleHouse house;

    @Inject
    Applications applications;

    @Inject
    Stands stands;

    @Inject
    TitleFiles files;

    @Inject
    Visitor visitor;

    @Inject
    Clock clock;

    /** The visits for which the visitor is named, those to come first. */
    @RolesAllowed(CommunityPermissions.ASSESS)
    @Transactional
    public List<Stand> mine() {
        return stands.visits(visitor.person().value(), LISTED);
    }

    /**
     * A visit as an assessor sees it: no other assessor's sheet.
     *
     * @param about the application
     * @param mine what the visitor has filled in
     * @param open whether it may be filled in now
     */
    public record Opened(Application about, Sheet mine, boolean open) {}

    /** Opens a visit for which the visitor is named. */
    @RolesAllowed(CommunityPermissions.ASSESS)
    @Transactional
    public Optional<Opened> open(@NotNull UUID id) {
        UUID me = visitor.person().value();
        return applications
                .find(id)
                .filter(each -> each.assessors().contains(me))
                .map(each -> {
                    TitleStep handed = each.scores().get(me);
                    boolean open = new Ground(each, house.actor()).assess().isEmpty();
                    return new Opened(each, handed == null ? applications.draft(id, me) : handed.sheet(), open);
                });
    }

    /** Keeps what was typed or ticked; fields that are not named stay as they are. */
    @RolesAllowed(CommunityPermissions.ASSESS)
    @Transactional
    public TitleDesk.Kept keep(@NotNull UUID id, @NotNull Map<String, String> fields) {
        Optional<TitleRefusal> refusal = house.refusal(id, (ground, about) -> ground.assess());
        if (refusal.isPresent()) {
            return new TitleDesk.Kept(null, refusal);
        }
        if (fields.values().stream().anyMatch(each -> each.length() > LONGEST)) {
            return new TitleDesk.Kept(null, Optional.of(TitleRefusal.UNREADABLE));
        }
        Application about = applications.find(id).orElseThrow();
        applications.keep(id, me(), Sheet.known(fields, about.scheme()), clock.instant());
        return new TitleDesk.Kept(clock.instant(), Optional.empty());
    }

    private UUID me() {
        return visitor.person().value();
    }

    /**
     * Puts a photograph beside a criterion, or a drawn name in its place; a name drawn anew goes for the earlier one.
     *
     * @param id which visit
     * @param place a criterion, {@code general}, {@code signed} or {@code host}
     * @param picture a JPEG or PNG
     * @return why not, or empty
     */
    @RolesAllowed(CommunityPermissions.ASSESS)
    @Transactional
    public Optional<TitleRefusal> picture(@NotNull UUID id, @NotNull String place, @NotNull byte[] picture) {
        Optional<TitleRefusal> refusal = house.refusal(id, (ground, about) -> ground.assess());
        if (refusal.isPresent()) {
            return refusal;
        }
        Application about = applications.find(id).orElseThrow();
        boolean known = DRAWN.contains(place)
                || place.equals("general")
                || about.scheme().leaf(place).isPresent();
        Sheet draft = applications.draft(id, me());
        if (!known) {
            return Optional.of(TitleRefusal.NOT_THERE);
        }
        if (!DRAWN.contains(place) && draft.files().size() >= MOST_PHOTOS) {
            return Optional.of(TitleRefusal.FILES_FULL);
        }
        Optional<MediaFile> taken = files.take(new ByteArrayInputStream(picture), place, true);
        taken.ifPresent(file -> {
            if (DRAWN.contains(place)) {
                draft.filesOf(place).forEach(old -> applications.detach(id, me(), place, old.digest()));
            }
            applications.attach(id, me(), new Sheet.Attached(place, file.id().digest(), place), clock.instant());
        });
        return taken.isPresent() ? Optional.empty() : Optional.of(TitleRefusal.FILE);
    }

    /** Takes a picture away again. */
    @RolesAllowed(CommunityPermissions.ASSESS)
    @Transactional
    public Optional<TitleRefusal> remove(@NotNull UUID id, @NotNull String place, @NotNull String digest) {
        Optional<TitleRefusal> refusal = house.refusal(id, (ground, about) -> ground.assess());
        if (refusal.isEmpty()) {
            applications.detach(id, me(), place, digest);
        }
        return refusal;
    }

    /** Hands the sheet in; from then on it stays as it is. */
    @RolesAllowed(CommunityPermissions.ASSESS)
    @Transactional
    public Optional<TitleRefusal> handIn(@NotNull UUID id) {
        return house.take(id, (ground, about) -> ground.score(applications.draft(id, me())), about -> {
            Sheet sheet = applications.draft(id, me());
            String points = Criterion.plain(sheet.points(about.scheme()));
            return new TitleHouse.Move(TitleStep.Kind.SCORED, "", Map.of("points", points), sheet);
        });
    }
}
