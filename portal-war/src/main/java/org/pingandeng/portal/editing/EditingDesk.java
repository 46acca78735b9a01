package org.pingandeng.portal.editing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.pingandeng.portal.account.Visitor;
import org.pingandeng.portal.audit.Trail;
import org.pingandeng.portal.editing.model.EditingRefusal;
import org.pingandeng.portal.editing.model.PieceId;
import org.pingandeng.portal.editing.model.PieceKind;
import org.pingandeng.portal.editing.model.Pieces;
import org.pingandeng.portal.editing.model.Standing.State;
import org.pingandeng.portal.editing.model.Step;
import org.pingandeng.portal.editing.model.Version;

/** Where things are written, handed in and withdrawn. What was handed in stays as it is; a change is a new version. */
@ApplicationScoped
public class EditingDesk {

    private static final int LISTED = 500;
    private static final int LONGEST = 100_000;

    /** What neither a feed nor the database can carry. */
    private static final Pattern UNREADABLE = Pattern.compile("[\\p{Cntrl}&&[^\\r\\n\\t]]");

    private static final Step PACKED = new Step(Step.Kind.PUBLISHED, 0, null, "", "", null, null);

    @Inject
    Pieces pieces;

    @Inject
    PieceKinds kinds;

    @Inject
    Trail trail;

    @Inject
    Visitor visitor;

    @Inject
    Clock clock;

    /** The newest version of each thing of a kind, the latest change first. */
    @RolesAllowed(EditingPermissions.WRITE)
    @Transactional
    public List<Version> list(@NotNull String kind) {
        return pieces.newest(kind, LISTED);
    }

    /** The keys of all things of a kind that were written here, also of those that the list is too short for. */
    @RolesAllowed(EditingPermissions.WRITE)
    @Transactional
    public Set<String> keys(@NotNull String kind) {
        return pieces.keys(kind);
    }

    /** The names of a kind's fields, in the order in which they are written. */
    @RolesAllowed({EditingPermissions.WRITE, EditingPermissions.REVIEW})
    public List<String> fields(@NotNull String kind) {
        return kinds.of(kind).map(PieceKind::fields).orElse(List.of());
    }

    /** All versions of a thing, the newest first. */
    @RolesAllowed({EditingPermissions.WRITE, EditingPermissions.REVIEW})
    @Transactional
    public List<Version> versions(@NotNull PieceId id) {
        return pieces.versions(id);
    }

    /** What the public reads, or read, of a thing that was never written here, as its version 0. */
    @RolesAllowed(EditingPermissions.WRITE)
    @Transactional
    public Optional<Version> packed(@NotNull PieceId id) {
        return kinds.of(id.kind())
                .flatMap(kind -> kind.published(id.key())
                        .map(fields -> new Version(
                                id, 0, kind.title(fields), fields, 0, null, "", null, List.of(), past(kind, id))));
    }

    private static List<Step> past(PieceKind kind, PieceId id) {
        return kind.withdrawn(id.key())
                .map(reason -> List.of(PACKED, new Step(Step.Kind.WITHDRAWN, 0, null, "", reason, null, null)))
                .orElse(List.of(PACKED));
    }

    /** Whether a thing can be withdrawn now. */
    @RolesAllowed(EditingPermissions.WRITE)
    @Transactional
    public boolean withdrawable(@NotNull PieceId id) {
        return kinds.of(id.kind()).filter(kind -> kind.withdrawable(id.key())).isPresent();
    }

    /**
     * Begins a new thing.
     *
     * @param kind of which kind
     * @param key its key; a blank one is made up
     * @param fields what is known already
     * @return its id; empty where the key is taken or has no form of ours
     */
    @RolesAllowed(EditingPermissions.WRITE)
    @Transactional
    public Optional<PieceId> begin(@NotNull String kind, @NotNull String key, @NotNull Map<String, String> fields) {
        String own = key.isBlank() ? UUID.randomUUID().toString().substring(0, 13) : key.strip();
        if (kinds.of(kind).isEmpty() || !PieceId.valid(own)) {
            return Optional.empty();
        }
        PieceId id = new PieceId(kind, own);
        if (!pieces.hold(id).isEmpty() || kinds.sure(kind).published(own).isPresent()) {
            return Optional.empty();
        }
        add(id, 1, fields);
        return Optional.of(id);
    }

    /**
     * The draft of a thing: the one there is, or a new version that begins with the words of the last one, or with what
     * the public reads.
     *
     * @return empty where there is no such thing, or a version waits for reviews or its time
     */
    @RolesAllowed(EditingPermissions.WRITE)
    @Transactional
    public Optional<Version> change(@NotNull PieceId id) {
        Optional<PieceKind> kind = kinds.of(id.kind());
        if (kind.isEmpty() || !PieceId.valid(id.key())) {
            return Optional.empty();
        }
        List<Version> versions = pieces.hold(id);
        if (versions.isEmpty()) {
            kind.get().published(id.key()).ifPresent(fields -> add(id, 1, fields));
        } else {
            Version last = versions.get(0);
            switch (last.standing().state()) {
                case RETURNED, PUBLISHED, WITHDRAWN -> add(id, last.number() + 1, last.fields());
                case REVIEW, WAITING -> {
                    return Optional.empty();
                }
                case DRAFT -> {}
            }
        }
        return pieces.versions(id).stream().findFirst();
    }

    private void add(PieceId id, int number, Map<String, String> fields) {
        String title = kinds.sure(id.kind()).title(fields);
        pieces.add(Pieces.fresh(id, number, title, fields, actor(), visitor.getName(), clock.instant()));
        trail.record("piece.begun", id.kind() + " " + id.key(), Map.of("version", number));
    }

    /**
     * Keeps what was typed. Fields that are not named stay as they are.
     *
     * @param id of which thing
     * @param revision what the writer saw
     * @param fields what was typed
     */
    @RolesAllowed(EditingPermissions.WRITE)
    @Transactional
    public Saved save(@NotNull PieceId id, int revision, @NotNull Map<String, String> fields) {
        pieces.hold(id);
        Optional<Version> draft = draft(id);
        if (draft.isEmpty()) {
            return Saved.refused(EditingRefusal.NO_DRAFT);
        }
        PieceKind kind = kinds.sure(id.kind());
        Map<String, String> all = new HashMap<>(draft.get().fields());
        fields.forEach((name, text) -> {
            if (kind.fields().contains(name)) {
                String plain = UNREADABLE.matcher(text).replaceAll("");
                all.put(name, plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain);
            }
        });
        if (all.equals(draft.get().fields())) {
            return new Saved(draft.get().changedAt(), draft.get().revision(), Optional.empty());
        }
        Instant now = clock.instant();
        Version changed = Pieces.fresh(id, draft.get().number(), kind.title(all), all, actor(), visitor.getName(), now);
        return pieces.change(changed, revision)
                ? new Saved(now, revision + 1, Optional.empty())
                : Saved.refused(EditingRefusal.CHANGED_MEANWHILE);
    }

    /** Names of fields that stand in the way of handing a draft in. */
    @RolesAllowed(EditingPermissions.WRITE)
    @Transactional
    public List<String> problems(@NotNull PieceId id) {
        return draft(id)
                .map(each -> kinds.sure(id.kind()).problems(id.key(), each.fields()))
                .orElse(List.of());
    }

    /**
     * Hands the draft in for its reviews.
     *
     * @param id of which thing
     * @param due when to publish it at the earliest; null for as soon as it has passed
     * @return why not, or empty
     */
    @RolesAllowed(EditingPermissions.WRITE)
    @Transactional
    public Optional<EditingRefusal> submit(@NotNull PieceId id, Instant due) {
        pieces.hold(id);
        Optional<Version> draft = draft(id);
        if (draft.isEmpty()) {
            return Optional.of(EditingRefusal.NO_DRAFT);
        }
        if (!kinds.sure(id.kind()).problems(id.key(), draft.get().fields()).isEmpty()) {
            return Optional.of(EditingRefusal.INCOMPLETE);
        }
        int number = draft.get().number();
        pieces.handIn(id, number, pieces.levels(id.kind()));
        append(id, number, Step.Kind.SUBMITTED, "", due);
        return Optional.empty();
    }

    /**
     * Withdraws what is published; its address says why from now on.
     *
     * @param id which thing
     * @param reason for the public to read
     * @return why not, or empty
     */
    @RolesAllowed(EditingPermissions.WRITE)
    @Transactional
    public Optional<EditingRefusal> withdraw(@NotNull PieceId id, @NotNull String reason) {
        if (reason.isBlank()) {
            return Optional.of(EditingRefusal.NO_REASON);
        }
        List<Version> held = pieces.hold(id);
        Optional<Version> published = held.stream()
                .filter(each -> each.standing().state() == State.PUBLISHED)
                .findFirst();
        boolean done = kinds.of(id.kind())
                .filter(kind -> kind.withdraw(id.key(), reason.strip(), clock.instant()))
                .isPresent();
        if (!done) {
            return Optional.of(EditingRefusal.NOT_PUBLIC);
        }
        held.stream()
                .filter(each -> each.standing().state() == State.WAITING)
                .forEach(each -> append(id, each.number(), Step.Kind.RETURNED, reason.strip(), null));
        published.ifPresentOrElse(
                each -> append(id, each.number(), Step.Kind.WITHDRAWN, reason.strip(), null),
                () -> trail.record("piece.withdrawn", id.kind() + " " + id.key(), Map.of("words", reason.strip())));
        return Optional.empty();
    }

    private void append(PieceId id, int number, Step.Kind kind, String words, Instant due) {
        pieces.append(id, number, new Step(kind, 0, actor(), visitor.getName(), words, due, clock.instant()));
        trail.record(
                "piece." + kind.name().toLowerCase(java.util.Locale.ROOT),
                id.kind() + " " + id.key(),
                Map.of("version", number, "words", words));
    }

    private Optional<Version> draft(PieceId id) {
        return pieces.versions(id).stream()
                .findFirst()
                .filter(each -> each.standing().state() == State.DRAFT);
    }

    private UUID actor() {
        return visitor.actor().orElse(null);
    }
}
