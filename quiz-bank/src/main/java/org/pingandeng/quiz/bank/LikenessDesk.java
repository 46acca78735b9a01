package org.pingandeng.quiz.bank;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.pingandeng.quiz.QuizPermissions;
import org.pingandeng.quiz.bank.model.BankItem;
import org.pingandeng.quiz.bank.model.Intake;
import org.pingandeng.quiz.bank.model.ItemBank;
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
    Intake intake;

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
    @RolesAllowed(QuizPermissions.AUTHOR)
    @Transactional
    public List<Alike> alike(@NotNull Item item, UUID except) {
        Shingles words = Shingles.of(item);
        if (words.empty()) {
            return List.of();
        }
        likenesses.catchUp(AT_ONCE);
        return intake.latest(likenesses.sharing(Signature.of(words), CANDIDATES)).entrySet().stream()
                .filter(other -> !other.getKey().equals(except))
                .map(other -> compared(other.getKey(), other.getValue(), words))
                .filter(other -> other.resemblance() >= Shingles.ALIKE)
                .sorted(Comparator.comparingDouble(Alike::resemblance).reversed())
                .limit(MOST)
                .map(this::named)
                .toList();
    }

    private static Alike compared(UUID id, Item item, Shingles words) {
        return new Alike(id, "", item, words.resemblance(Shingles.of(item)));
    }

    private Alike named(Alike alike) {
        String code = bank.find(alike.id()).map(BankItem::code).orElse("");
        return new Alike(alike.id(), code, alike.item(), alike.resemblance());
    }
}
