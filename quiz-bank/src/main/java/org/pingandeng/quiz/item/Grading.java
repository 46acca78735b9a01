package org.pingandeng.quiz.item;

import java.util.List;
import java.util.Set;

/** Marks answers. Pure: the same item and answer always earn the same. */
public final class Grading {

    private Grading() {}

    /**
     * Marks one answer.
     *
     * @param item with its key
     * @param answer or null; an answer of another type's form counts as none
     * @return what it earned
     */
    public static Mark mark(Item item, Answer answer) {
        if (answer == null || answer.blank()) {
            return Mark.NONE;
        }
        if (item instanceof Item.TrueFalse statement && answer instanceof Answer.Verdict verdict) {
            return Mark.of(statement.right() == verdict.right() ? 1 : 0, 1);
        }
        if (item instanceof Item.Single single && answer instanceof Answer.Choice choice) {
            return Mark.of(choice.chosen().equals(Set.of(single.right())) ? 1 : 0, 1);
        }
        if (item instanceof Item.Multiple multiple && answer instanceof Answer.Choice choice) {
            return multiple.credit().mark(choice.chosen(), multiple.right());
        }
        if (item instanceof Item.FillIn fillIn && answer instanceof Answer.Filled filled) {
            return blanks(fillIn.blanks(), filled.texts());
        }
        return Mark.NONE;
    }

    private static Mark blanks(List<Blank> blanks, List<String> texts) {
        int right = 0;
        for (int i = 0; i < blanks.size(); i++) {
            right += i < texts.size() && blanks.get(i).accepts(texts.get(i)) ? 1 : 0;
        }
        return Mark.of(right, blanks.size());
    }
}
