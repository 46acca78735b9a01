package org.pingandeng.portal.kind;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pingandeng.portal.audit.Trail;
import org.pingandeng.portal.kind.model.Kind;
import org.pingandeng.portal.kind.model.KindList;
import org.pingandeng.portal.kind.model.KindRefusal;
import org.pingandeng.portal.kind.model.Kinds;
import org.pingandeng.portal.outbox.OutboxLog;

/**
 * The office adds kinds, renames them and takes them out of use. What something is of stays in the list, so that old
 * records keep their words.
 */
@ApplicationScoped
public class KindDesk {

    /** The topic of the news that a list changed; the key is the list's name. */
    public static final String CHANGED = "kind.changed";

    @Inject
    Kinds kinds;

    @Inject
    OutboxLog outbox;

    @Inject
    Trail trail;

    /** A list in its order, also what is no longer offered. */
    @RolesAllowed(KindPermissions.KEEP)
    @Transactional
    public List<Kind> all(@NotNull KindList list) {
        return kinds.all(list);
    }

    /**
     * Adds a kind. The same again changes nothing.
     *
     * @param list to which
     * @param kind as the form says it
     * @return why not, or empty
     */
    @RolesAllowed(KindPermissions.KEEP)
    @Transactional
    public Optional<KindRefusal> add(@NotNull KindList list, @NotNull Kind kind) {
        Optional<KindRefusal> flaw = kind.coded() ? kind.flaw(list) : Optional.of(KindRefusal.CODE);
        if (flaw.isPresent()) {
            return flaw;
        }
        if (kinds.add(list, kind)) {
            told("kind.added", list, kind.code(), Map.of("name", kind.name(), "nameEn", kind.nameEn()));
            return Optional.empty();
        }
        boolean again = find(list, kind.code()).filter(kind::same).isPresent();
        return again ? Optional.empty() : Optional.of(KindRefusal.TAKEN);
    }

    /**
     * Changes what a kind is called, what it is for, and its days. The same again changes nothing.
     *
     * @param list of which
     * @param kind with its code
     * @return why not, or empty
     */
    @RolesAllowed(KindPermissions.KEEP)
    @Transactional
    public Optional<KindRefusal> change(@NotNull KindList list, @NotNull Kind kind) {
        Optional<Kind> before = find(list, kind.code());
        if (before.isEmpty()) {
            return Optional.of(KindRefusal.NOT_THERE);
        }
        Optional<KindRefusal> flaw = kind.flaw(list);
        if (flaw.isEmpty() && !before.get().same(kind)) {
            kinds.change(list, kind);
            told(
                    "kind.changed",
                    list,
                    kind.code(),
                    Map.of("name", kind.name(), "before", before.get().name()));
        }
        return flaw;
    }

    /**
     * Takes a kind out of use, or offers it again. Again changes nothing.
     *
     * @param list of which
     * @param code which
     * @param retired whether it is no longer offered
     * @return why not, or empty
     */
    @RolesAllowed(KindPermissions.KEEP)
    @Transactional
    public Optional<KindRefusal> retire(@NotNull KindList list, @NotNull String code, boolean retired) {
        Optional<Kind> found = find(list, code);
        if (found.isEmpty()) {
            return Optional.of(KindRefusal.NOT_THERE);
        }
        if (found.get().retired() == retired) {
            return Optional.empty();
        }
        if (retired && kinds.all(list).stream().filter(each -> !each.retired()).count() == 1) {
            return Optional.of(KindRefusal.LAST);
        }
        kinds.retire(list, code, retired);
        told(
                retired ? "kind.retired" : "kind.offered",
                list,
                code,
                Map.of("name", found.get().name()));
        return Optional.empty();
    }

    /**
     * Deletes a kind that nothing is of.
     *
     * @param list of which
     * @param code which
     * @return why not, or empty
     */
    @RolesAllowed(KindPermissions.KEEP)
    @Transactional
    public Optional<KindRefusal> delete(@NotNull KindList list, @NotNull String code) {
        Optional<Kind> found = find(list, code);
        if (found.isEmpty()) {
            return Optional.of(KindRefusal.NOT_THERE);
        }
        if (!kinds.delete(list, code)) {
            return Optional.of(KindRefusal.USED);
        }
        told("kind.deleted", list, code, Map.of("name", found.get().name()));
        return Optional.empty();
    }

    private Optional<Kind> find(KindList list, String code) {
        return kinds.all(list).stream().filter(each -> each.code().equals(code)).findFirst();
    }

    private void told(String action, KindList list, String code, Map<String, String> detail) {
        trail.record(action, list.name() + "/" + code, detail);
        outbox.append(CHANGED, list.name(), Map.of());
    }
}
