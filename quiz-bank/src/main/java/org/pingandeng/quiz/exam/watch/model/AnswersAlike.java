package org.pingandeng.quiz.exam.watch.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.pingandeng.quiz.bank.model.ItemBank.VersionId;

/**
 * Finds papers with the same mistakes. Right answers are alike by nature; many wrong ones that are the same in two papers
 * are worth a look. A look, no more: neighbours may have learned from the same mistaken script.
 */
public final class AnswersAlike {

    /** With fewer mistakes in common chance says more than the numbers. */
    public static final int FEWEST = 6;

    private static final double SHARE = 0.8;

    private AnswersAlike() {}

    /**
     * The mistakes of one sitting.
     *
     * @param sitting which
     * @param lease its present tab
     * @param wrong what was answered, by question, where it was wrong
     */
    public record Sheet(UUID sitting, int lease, Map<VersionId, String> wrong) {}

    /**
     * Two sittings with the same mistakes.
     *
     * @param one a sitting
     * @param other another
     * @param same wrong answers that are the same
     * @param shared questions that both answered wrongly
     */
    public record Pair(Sheet one, Sheet other, int same, int shared) {}

    /**
     * The pairs that are worth a look.
     *
     * @param sheets of one hall
     * @return in their order
     */
    public static List<Pair> pairs(List<Sheet> sheets) {
        List<Pair> pairs = new ArrayList<>();
        for (int one = 0; one < sheets.size(); one++) {
            for (int other = one + 1; other < sheets.size(); other++) {
                Pair pair = compared(sheets.get(one), sheets.get(other));
                if (pair.same() >= FEWEST && pair.same() >= SHARE * pair.shared()) {
                    pairs.add(pair);
                }
            }
        }
        return pairs;
    }

    private static Pair compared(Sheet one, Sheet other) {
        int same = 0;
        int shared = 0;
        for (Map.Entry<VersionId, String> mistake : one.wrong().entrySet()) {
            String theirs = other.wrong().get(mistake.getKey());
            if (theirs != null) {
                shared++;
                same += theirs.equals(mistake.getValue()) ? 1 : 0;
            }
        }
        return new Pair(one, other, same, shared);
    }
}
