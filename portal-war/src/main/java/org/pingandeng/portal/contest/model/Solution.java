package org.pingandeng.portal.contest.model;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.pingandeng.quiz.item.Answer;
import org.pingandeng.quiz.item.Blank;
import org.pingandeng.quiz.item.Item;

/**
 * What is right, and where an answer that stands is wrong. Whether it earned the point says the bank's grading alone.
 *
 * @param key the right answer
 * @param wrong the blanks, from 0, in which something else should stand; none for questions without blanks
 */
public record Solution(Answer key, List<Integer> wrong) {

    /** The blanks are its own. */
    public Solution {
        wrong = List.copyOf(wrong);
    }

    /**
     * Compares what stands with what is right.
     *
     * @param item with its key
     * @param stands the answer that is kept
     * @throws IllegalArgumentException for a question of a kind that contests do not ask
     */
    public static Solution of(Item item, Answer stands) {
        return new Solution(key(item), wrong(item, stands));
    }

    /**
     * Whether an answer has the form of its question: a choice fills no blank.
     *
     * @param item with its key
     * @param given what came
     * @throws IllegalArgumentException for a question of a kind that contests do not ask
     */
    public static boolean answerable(Item item, Answer given) {
        return key(item).getClass() == given.getClass();
    }

    private static Answer key(Item item) {
        if (item instanceof Item.TrueFalse statement) {
            return new Answer.Verdict(statement.right());
        }
        if (item instanceof Item.Single single) {
            return new Answer.Choice(Set.of(single.right()));
        }
        if (item instanceof Item.Multiple multiple) {
            return new Answer.Choice(multiple.right());
        }
        if (item instanceof Item.FillIn fill) {
            return new Answer.Filled(fill.blanks().stream().map(Blank::shown).toList());
        }
        throw new IllegalArgumentException("Contests do not ask " + item.type());
    }

    private static List<Integer> wrong(Item item, Answer stands) {
        if (!(item instanceof Item.FillIn fill)) {
            return List.of();
        }
        List<String> texts = stands instanceof Answer.Filled filled ? filled.texts() : List.of();
        return IntStream.range(0, fill.blanks().size())
                .filter(at -> at >= texts.size() || !fill.blanks().get(at).accepts(texts.get(at)))
                .boxed()
                .toList();
    }
}
