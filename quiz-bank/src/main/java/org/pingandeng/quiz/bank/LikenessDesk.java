package org.pingandeng.quiz.bank;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.quiz.QuizPermissions;
import org.pingandeng.quiz.bank.model.BankItem;
import org.pingandeng.quiz.bank.model.ItemBank;
import org.pingandeng.quiz.bank.model.ItemBank.VersionId;
import org.pingandeng.quiz.bank.model.Likenesses;
import org.pingandeng.quiz.item.Item;
import org.pingandeng.quiz.likeness.Shingles;
import org.pingandeng.quiz.likeness.Signature;

/** Says which questions of the bank are like one that somebody writes. */
@ApplicationScoped
public class LikenessDesk {

    private static final int CANDIDATES = 50;
    private static final int MOST = 5;
    private static final int AT_ONCE = 500;

    @Inject
    Likenesses likenesses;

    @Inject
    ItemBank bank;

    /**
     * A question of the bank that is like another one.
     *
     * @param id which
     * @param code its name for people
     * @param item what it says now
     * @param resemblance from {@link Shingles#ALIKE} to 1, the same words
     */
    public record Alike(UUID id, String code, Item item, double resemblance) {

        /**
         * The resemblance for people.
         *
         * @return per cent
         */
        public int percent() {
            return (int) Math.round(100 * resemblance);
        }
    }

    /**
     * Near-duplicates in the bank; retired ones are passed over.
     *
     * @param item as it stands, which need not be in the bank
     * @param except the item that is being written on; null for a new one
     * @return at most five, the most alike first
     */
    @RolesAllowed({QuizPermissions.READ, QuizPermissions.AUTHOR})
    @Transactional
    public List<Alike> alike(@NotNull Item item, UUID except) {
        Shingles words = Shingles.of(item);
        if (words.empty()) {
            return List.of();
        }
        likenesses.catchUp(AT_ONCE);
        return likenesses.sharing(Signature.of(words), CANDIDATES).stream()
                .filter(id -> !id.equals(except))
                .flatMap(id -> bank.find(id).stream())
                .flatMap(found -> compared(found, words).stream())
                .filter(found -> found.resemblance() >= Shingles.ALIKE)
                .sorted(Comparator.comparingDouble(Alike::resemblance).reversed())
                .limit(MOST)
                .toList();
    }

    private Optional<Alike> compared(BankItem found, Shingles words) {
        VersionId version = new VersionId(found.id(), found.version());
        return Optional.ofNullable(bank.contents(List.of(version)).get(version))
                .map(item -> new Alike(found.id(), found.code(), item, words.resemblance(Shingles.of(item))));
    }
}
