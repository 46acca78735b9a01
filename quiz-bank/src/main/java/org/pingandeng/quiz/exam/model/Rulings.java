package org.pingandeng.quiz.exam.model;

import java.util.HashMap;
import java.util.Map;
import org.pingandeng.quiz.bank.model.ItemBank.VersionId;
import org.pingandeng.quiz.item.Answer;
import org.pingandeng.quiz.item.Grading;
import org.pingandeng.quiz.item.Item;
import org.pingandeng.quiz.item.Mark;
import org.pingandeng.quiz.paper.Paper;

/**
 * What persons decided about the marks of one sitting. Marking stays a computation: it takes these as it takes the
 * paper and the answers.
 *
 * @param awarded what was given for answers that persons read
 * @param corrections of items that proved wrong after they were sat
 */
public record Rulings(Map<Place, Mark> awarded, Map<VersionId, Correction> corrections) {

    /** Nothing was decided. */
    public static final Rulings NONE = new Rulings(Map.of(), Map.of());

    public Rulings {
        awarded = Map.copyOf(awarded);
        corrections = Map.copyOf(corrections);
    }

    /**
     * One answer on a paper.
     *
     * @param slot number of the slot, from 1
     * @param part {@link Grading#WHOLE}, or the number of a case's question from 1
     */
    public record Place(int slot, int part) {}

    /** What became of an item that proved wrong. */
    public sealed interface Correction {

        /**
         * Its key was wrong: all answers are marked by another.
         *
         * @param item with the right key, its options in the same order
         * @param nobodyLoses whether an answer that the wrong key took for right keeps what it earned
         */
        record Rekeyed(Item item, boolean nobodyLoses) implements Correction {}

        /** It has no defensible key: everybody who had it gets its points, so that nobody loses by the mistake. */
        record Dropped() implements Correction {}
    }

    Mark mark(Paper.Slot slot, Item item, Answer answer) {
        Correction correction = corrections.get(new VersionId(slot.item(), slot.version()));
        if (correction instanceof Correction.Dropped) {
            return Mark.given(1, 1);
        }
        Map<Integer, Mark> parts = new HashMap<>();
        awarded.forEach((place, mark) -> {
            if (place.slot() == slot.number()) {
                parts.put(place.part(), mark);
            }
        });
        Mark asAuthored = Grading.mark(item, answer, parts);
        if (correction instanceof Correction.Rekeyed rekeyed) {
            Mark corrected = Grading.mark(rekeyed.item(), answer, parts);
            boolean better = corrected.fraction() >= asAuthored.fraction();
            return better || !rekeyed.nobodyLoses() ? corrected : asAuthored;
        }
        return asAuthored;
    }

    /**
     * These, and one more correction.
     *
     * @param version of the item
     * @param correction what became of it
     * @return for trying it
     */
    public Rulings with(VersionId version, Correction correction) {
        Map<VersionId, Correction> more = new HashMap<>(corrections);
        more.put(version, correction);
        return new Rulings(awarded, more);
    }
}
