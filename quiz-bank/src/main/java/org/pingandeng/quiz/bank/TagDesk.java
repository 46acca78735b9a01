package org.pingandeng.quiz.bank;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import org.pingandeng.quiz.QuizPermissions;
import org.pingandeng.quiz.bank.model.Catalogue;
import org.pingandeng.quiz.bank.model.Catalogues;
import org.pingandeng.quiz.bank.model.ItemTags;
import org.pingandeng.quiz.bank.model.TagKind;
import org.pingandeng.quiz.port.AuditTrail;

/** Where items are filed under fields, posts and operation items. A tag is no part of the words: no new version. */
@ApplicationScoped
public class TagDesk {

    @Inject
    ItemTags tags;

    @Inject
    Catalogues catalogues;

    @Inject
    AuditTrail trail;

    /**
     * Puts a tag on items.
     *
     * @param items which
     * @param kind what kind of tag
     * @param label of a catalogue of that kind, old or new
     * @return how many did not have it; empty when no catalogue has that label
     */
    @RolesAllowed({QuizPermissions.AUTHOR, QuizPermissions.REVIEW})
    @Transactional
    public OptionalInt put(
            @NotNull @Size(max = BankRoom.MOST_AT_ONCE) List<UUID> items,
            @NotNull TagKind kind,
            @NotNull String label) {
        return listed(kind, label)
                ? OptionalInt.of(told("item.tagged", tags.put(items, kind, label), kind, label))
                : OptionalInt.empty();
    }

    /**
     * Takes a tag off items, also one that no catalogue has any more.
     *
     * @param items which
     * @param kind what kind of tag
     * @param label which
     * @return how many had it
     */
    @RolesAllowed({QuizPermissions.AUTHOR, QuizPermissions.REVIEW})
    @Transactional
    public int take(
            @NotNull @Size(max = BankRoom.MOST_AT_ONCE) List<UUID> items,
            @NotNull TagKind kind,
            @NotNull String label) {
        return told("item.untagged", tags.take(items, kind, label), kind, label);
    }

    private boolean listed(TagKind kind, String label) {
        return catalogues.all().stream()
                .filter(catalogue -> catalogue.kind() == kind)
                .flatMap(catalogue -> catalogue.entries().stream())
                .map(Catalogue.Entry::label)
                .anyMatch(label::equals);
    }

    private int told(String action, List<UUID> changed, TagKind kind, String label) {
        changed.forEach(item -> trail.record(action, item.toString(), Map.of("kind", kind.name(), "tag", label)));
        return changed.size();
    }
}
