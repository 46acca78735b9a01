package org.pingandeng.quiz.item;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Marks answers. Pure: the same item, answer and persons' marks always earn the same. */
public final class Grading {

    /** The place of an item's own mark among persons' marks; a case's questions follow from 1. */
    public static final int WHOLE = 0;

    private Grading() {}

    /**
     * Marks one answer as far as can be done without persons.
     *
     * @param item with its key
     * @param answer or null; an answer of another type's form counts as none
     * @return what it earned; pending where persons must read it
     */
    public static Mark mark(Item item, Answer answer) {
        return mark(item, answer, Map.of());
    }

    /**
     * Marks one answer.
     *
     * @param item with its key
     * @param answer or null; an answer of another type's form counts as none
     * @param awarded what persons gave: for a short answer at {@link #WHOLE}, for a case's questions at their number
     *     from 1
     * @return what it earned; pending where persons must still read it
     */
    public static Mark mark(Item item, Answer answer, Map<Integer, Mark> awarded) {
        if (item instanceof Item.CaseStudy study) {
            return answer instanceof Answer.Parts parts && !parts.blank() ? study(study, parts, awarded) : Mark.NONE;
        }
        return mark(item, answer, awarded.getOrDefault(WHOLE, Mark.PENDING));
    }

    private static Mark mark(Item item, Answer answer, Mark byPersons) {
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
        return further(item, answer, byPersons);
    }

    private static Mark further(Item item, Answer answer, Mark byPersons) {
        if (item instanceof Item.Ordering ordering && answer instanceof Answer.Order order) {
            return ordering.credit().mark(order.order(), ordering.right());
        }
        if (item instanceof Item.Matching matching && answer instanceof Answer.Pairs pairs) {
            return pairs(matching.right(), pairs.chosen());
        }
        if (item instanceof Item.HazardPicture picture && answer instanceof Answer.Spots spots) {
            return Hazards.mark(picture, spots.spots());
        }
        return item instanceof Item.ShortAnswer && answer instanceof Answer.Essay ? byPersons : Mark.NONE;
    }

    private static Mark blanks(List<Blank> blanks, List<String> texts) {
        int right = 0;
        for (int i = 0; i < blanks.size(); i++) {
            right += i < texts.size() && blanks.get(i).accepts(texts.get(i)) ? 1 : 0;
        }
        return Mark.of(right, blanks.size());
    }

    private static Mark pairs(List<Integer> right, List<Integer> chosen) {
        int met = 0;
        for (int i = 0; i < right.size(); i++) {
            met += i < chosen.size() && right.get(i).equals(chosen.get(i)) ? 1 : 0;
        }
        return Mark.of(met, right.size());
    }

    /** Each question's share by its weight, added up exactly. */
    private static Mark study(Item.CaseStudy study, Answer.Parts parts, Map<Integer, Mark> awarded) {
        BigInteger sum = BigInteger.ZERO;
        BigInteger over = BigInteger.ONE;
        long weights = 0;
        boolean pending = false;
        for (int i = 0; i < study.parts().size(); i++) {
            Item.Part part = study.parts().get(i);
            Mark mark = mark(part.item(), parts.at(i), awarded.getOrDefault(i + 1, Mark.PENDING));
            BigInteger whole = BigInteger.valueOf(mark.whole());
            BigInteger shared = over.gcd(whole);
            sum = sum.multiply(whole.divide(shared))
                    .add(BigInteger.valueOf(part.weight() * mark.part()).multiply(over.divide(shared)));
            over = over.multiply(whole.divide(shared));
            weights += part.weight();
            pending |= mark.pending();
        }
        Mark mark = Mark.of(
                sum.longValueExact(), over.multiply(BigInteger.valueOf(weights)).longValueExact());
        return pending ? new Mark(mark.part(), mark.whole(), Mark.Verdict.PENDING) : mark;
    }
}
