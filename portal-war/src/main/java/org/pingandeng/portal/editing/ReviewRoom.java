package org.pingandeng.portal.editing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.portal.audit.Trail;
import org.pingandeng.portal.editing.model.EditingRefusal;
import org.pingandeng.portal.editing.model.PieceId;
import org.pingandeng.portal.editing.model.Pieces;
import org.pingandeng.portal.editing.model.Standing;
import org.pingandeng.portal.editing.model.Step;
import org.pingandeng.portal.editing.model.Version;
import org.pingandeng.portal.notice.Notice;
import org.pingandeng.portal.notice.NoticeKind;
import org.pingandeng.portal.notice.Notices;

/** The reviews (三审三校): one after the other, each by somebody else, none by the author. The last one publishes. */
@ApplicationScoped
public class ReviewRoom {

    private static final int MOST_LEVELS = 9;
    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_NAME_EN = 60;

    @Inject
    Pieces pieces;

    @Inject
    PieceKinds kinds;

    @Inject
    Notices notices;

    @Inject
    Trail trail;

    @Inject
    Visitor visitor;

    @Inject
    Clock clock;

    /** What waits for a review or for its time, the longest waiting first. */
    @RolesAllowed(EditingPermissions.REVIEW)
    @Transactional
    public List<Version> waiting() {
        return pieces.waiting();
    }

    /** Why the visitor may not review a version now; empty where they may. */
    @RolesAllowed(EditingPermissions.REVIEW)
    @Transactional
    public Optional<EditingRefusal> obstacle(@NotNull Version version) {
        return Standing.review(version, actor());
    }

    /**
     * Passes the review whose turn it is. The last one publishes, at once or when the named time has come.
     *
     * @param id of which thing
     * @param number which version
     * @param level the review that the reviewer saw, from 1
     * @return why not, or empty
     */
    @RolesAllowed(EditingPermissions.REVIEW)
    @Transactional
    public Optional<EditingRefusal> pass(@NotNull PieceId id, int number, int level) {
        Optional<Version> found = Pieces.numbered(pieces.hold(id), number);
        Optional<EditingRefusal> refusal = refusal(found, level);
        if (refusal.isEmpty()) {
            append(id, number, Step.Kind.PASSED, level, "");
            publishIfRipe(id, number);
        }
        return refusal;
    }

    /**
     * Gives a version back.
     *
     * @param id of which thing
     * @param number which version
     * @param level the review that the reviewer saw, from 1
     * @param words what is to be mended
     * @return why not, or empty
     */
    @RolesAllowed(EditingPermissions.REVIEW)
    @Transactional
    public Optional<EditingRefusal> giveBack(@NotNull PieceId id, int number, int level, @NotNull String words) {
        if (words.isBlank()) {
            return Optional.of(EditingRefusal.NO_REASON);
        }
        Optional<Version> found = Pieces.numbered(pieces.hold(id), number);
        Optional<EditingRefusal> refusal = refusal(found, level);
        if (refusal.isEmpty()) {
            append(id, number, Step.Kind.RETURNED, level, words.strip());
            found.filter(each -> each.author() != null).ifPresent(each -> tell(each, words.strip()));
        }
        return refusal;
    }

    private Optional<EditingRefusal> refusal(Optional<Version> found, int level) {
        if (found.isEmpty()) {
            return Optional.of(EditingRefusal.NOT_THERE);
        }
        Optional<EditingRefusal> refusal = Standing.review(found.get(), actor());
        return refusal.isEmpty() && found.get().standing().passed() + 1 != level
                ? Optional.of(EditingRefusal.NOT_IN_REVIEW)
                : refusal;
    }

    private void tell(Version version, String words) {
        String link = "/desk/piece?kind=" + version.id().kind() + "&key="
                + version.id().key();
        notices.post(
                new Notice(
                        version.author(),
                        NoticeKind.PIECE_RETURNED,
                        Map.of("title", version.title(), "words", words),
                        link,
                        version.id() + "/" + version.number()),
                clock.instant());
    }

    /** Publishes everything whose time has come. */
    @RolesAllowed(EditingPermissions.PUBLISH)
    @Transactional
    public void publishRipe() {
        pieces.waiting().stream()
                .filter(each -> each.standing().ripe(clock.instant()))
                .forEach(each -> {
                    pieces.hold(each.id());
                    publishIfRipe(each.id(), each.number());
                });
    }

    private void publishIfRipe(PieceId id, int number) {
        Instant now = clock.instant();
        Pieces.numbered(pieces.versions(id), number)
                .filter(each -> each.standing().ripe(now))
                .ifPresent(each -> publish(each, now));
    }

    /** What became impossible since it was handed in goes back, so that it stands in nobody's way. */
    private void publish(Version version, Instant now) {
        PieceId id = version.id();
        List<String> problems = kinds.sure(id.kind()).problems(id.key(), version.fields());
        if (problems.isEmpty()) {
            kinds.sure(id.kind()).publish(id.key(), version.fields(), now);
            append(id, version.number(), Step.Kind.PUBLISHED, 0, "");
        } else {
            append(id, version.number(), Step.Kind.RETURNED, 0, String.join(", ", problems));
        }
    }

    /** The reviews that a kind takes now. */
    @RolesAllowed({EditingPermissions.WRITE, EditingPermissions.REVIEW})
    @Transactional
    public List<Version.Level> levels(@NotNull String kind) {
        return pieces.levels(kind);
    }

    /**
     * Says anew which reviews a kind takes. What was handed in keeps the reviews of its day.
     *
     * @param kind of things
     * @param levels one at least, nine at most
     * @return false where there are too few or too many, or one has no name
     */
    @RolesAllowed(EditingPermissions.ARRANGE)
    @Transactional
    public boolean arrange(@NotNull String kind, @NotNull List<Version.Level> levels) {
        boolean sound = kinds.of(kind).isPresent()
                && !levels.isEmpty()
                && levels.size() <= MOST_LEVELS
                && levels.stream()
                        .noneMatch(each -> each.name().isBlank()
                                || each.nameEn().isBlank()
                                || each.name().length() > LONGEST_NAME
                                || each.nameEn().length() > LONGEST_NAME_EN);
        if (sound) {
            pieces.setLevels(kind, levels);
            trail.record(
                    "piece.levels",
                    kind,
                    Map.of("levels", levels.stream().map(Version.Level::name).toList()));
        }
        return sound;
    }

    private void append(PieceId id, int number, Step.Kind kind, int level, String words) {
        pieces.append(id, number, new Step(kind, level, actor(), visitor.getName(), words, null, clock.instant()));
        trail.record(
                "piece." + kind.name().toLowerCase(Locale.ROOT),
                id.kind() + " " + id.key(),
                Map.of("version", number, "level", level, "words", words));
    }

    private UUID actor() {
        return visitor.actor().orElse(null);
    }
}
