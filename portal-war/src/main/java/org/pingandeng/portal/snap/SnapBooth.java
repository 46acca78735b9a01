package org.pingandeng.portal.snap;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.portal.account.model.PersonalData;
import org.pingandeng.portal.snap.model.Album;
import org.pingandeng.portal.snap.model.Choices;
import org.pingandeng.portal.snap.model.Photo;
import org.pingandeng.portal.snap.model.SnapKind;
import org.pingandeng.portal.snap.model.SnapRefusal;
import org.pingandeng.portal.snap.model.SnapSheet;
import org.pingandeng.portal.snap.model.Snaps;
import org.pingandeng.portal.snap.model.Spot;
import org.pingandeng.portal.snap.model.Standing;
import org.pingandeng.portal.snap.model.Step;

/** Where citizens send photos of hazards, and look with a code what became of them. Nobody needs an account. */
@ApplicationScoped
public class SnapBooth {

    /** How many are taken from one address in a day: a village or a carrier may stand behind one. */
    static final int A_DAY = 400;

    @Inject
    Snaps snaps;

    @Inject
    Choices choices;

    @Inject
    SnapPhotos photos;

    @Inject
    SnapSeals seals;

    @Inject
    SnapIntake intake;

    @Inject
    Visitor visitor;

    @Inject
    Clock clock;

    /**
     * What came of sending.
     *
     * @param code with which the sender can look; null where it was refused
     * @param refusal why it was not taken
     */
    public record Sent(String code, Optional<SnapRefusal> refusal) {}

    /**
     * What a sender sees.
     *
     * @param album the hazard; photos of the answer only once there is one
     * @param steps what was done, in order
     */
    public record Seen(Album album, List<Step> steps) {}

    /** The kinds of hazard, in order, also those that are no longer offered. */
    @PermitAll
    @Transactional
    public List<SnapKind> kinds() {
        return choices.kinds();
    }

    /** Where something can be: townships, parks, and the county at the end. */
    @PermitAll
    @Transactional
    public List<Spot> townships() {
        return choices.townships();
    }

    /**
     * The code of what was sent under a form's number.
     *
     * @param id the form's number
     * @return empty where nothing was
     */
    @PermitAll
    @Transactional
    public Optional<String> sent(@NotNull UUID id) {
        return snaps.has(id) ? Optional.of(seals.code(id)) : Optional.empty();
    }

    /**
     * Takes a hazard. The same form again gives the same code and changes nothing. Painting takes seconds, so that only
     * what is written at the end stands in a transaction.
     *
     * @param sheet what the sender filled in
     * @param pictures from the phone: anything
     */
    @PermitAll
    public Sent send(@NotNull SnapSheet sheet, @NotNull List<byte[]> pictures) {
        if (sheet.id() != null && snaps.has(sheet.id())) {
            return new Sent(seals.code(sheet.id()), Optional.empty());
        }
        String tag = seals.tag(visitor.address(), Standing.day(clock.instant()));
        Optional<SnapRefusal> refusal = refusal(sheet, pictures.size(), tag);
        if (refusal.isPresent()) {
            return new Sent(null, refusal);
        }
        return photos.keep(pictures)
                .map(files -> new Sent(keep(sheet, files, tag), Optional.empty()))
                .orElseGet(() -> new Sent(null, Optional.of(SnapRefusal.PHOTO)));
    }

    private Optional<SnapRefusal> refusal(SnapSheet sheet, int pictures, String tag) {
        Optional<SnapRefusal> flaw = sheet.flaw(pictures);
        if (flaw.isPresent()) {
            return flaw;
        }
        if (townships().stream().noneMatch(each -> each.id().equals(sheet.township()))) {
            return Optional.of(SnapRefusal.TOWNSHIP);
        }
        if (kinds().stream().noneMatch(each -> each.offered() && each.code().equals(sheet.kind()))) {
            return Optional.of(SnapRefusal.KIND);
        }
        return snaps.sentBy(tag) >= A_DAY ? Optional.of(SnapRefusal.TOO_OFTEN) : Optional.empty();
    }

    private String keep(SnapSheet sheet, List<String> files, String tag) {
        String code = seals.code(sheet.id());
        String phone = PersonalData.orNull(sheet.phone());
        Snaps.Sender sender = new Snaps.Sender(phone == null ? null : seals.seal(phone, sheet.id()), tag);
        intake.keep(sheet, files, sender, seals.sealed(code));
        return code;
    }

    /**
     * What became of the hazard of a code.
     *
     * @param code as typed
     */
    @PermitAll
    @Transactional
    public Optional<Seen> look(@NotNull String code) {
        return snaps.byCode(seals.sealed(code)).map(snap -> {
            boolean answered = snap.now().state() == Standing.State.ANSWERED;
            List<Photo> all = snaps.photos(List.of(snap.id()));
            List<Photo> seen =
                    all.stream().filter(each -> answered || !each.after()).toList();
            return new Seen(new Album(snap, seen), snaps.steps(snap.id()));
        });
    }
}
