package org.pingandeng.quiz.practice;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.pingandeng.quiz.item.Blank;
import org.pingandeng.quiz.item.CandidateItem;
import org.pingandeng.quiz.item.Item;
import org.pingandeng.quiz.item.Region;

/** Keys in words, for the notebook. */
final class KeyWords {

    private KeyWords() {}

    /** The right options of a choice; none for other types. */
    static Set<Integer> right(Item item) {
        if (item instanceof Item.Single single) {
            return Set.of(single.right());
        }
        return item instanceof Item.Multiple multiple ? multiple.right() : Set.of();
    }

    /** The right answer, a line each; {@code true} and {@code false} are turned into words at the edge. */
    static List<String> of(Item item) {
        return switch (item.type()) {
            case TRUE_FALSE -> List.of(String.valueOf(((Item.TrueFalse) item).right()));
            case SINGLE, MULTIPLE ->
                right(item).stream()
                        .sorted()
                        .map(CandidateItem.options(item)::get)
                        .toList();
            case FILL_IN -> List.of(blanks((Item.FillIn) item));
            case ORDERING -> numbered(((Item.Ordering) item).inRightOrder());
            case MATCHING -> pairs((Item.Matching) item);
            case HAZARD_PICTURE ->
                ((Item.HazardPicture) item)
                        .regions().stream()
                                .filter(Region::hazard)
                                .map(Region::label)
                                .toList();
            case SHORT_ANSWER -> List.of(((Item.ShortAnswer) item).reference());
            case CASE_STUDY -> List.of();
        };
    }

    private static String blanks(Item.FillIn item) {
        return item.blanks().stream().map(Blank::shown).collect(Collectors.joining("；"));
    }

    private static List<String> numbered(List<String> texts) {
        return IntStream.range(0, texts.size())
                .mapToObj(at -> (at + 1) + ". " + texts.get(at))
                .toList();
    }

    private static List<String> pairs(Item.Matching item) {
        List<String> pairs = new ArrayList<>();
        for (int at = 0; at < item.prompts().size(); at++) {
            pairs.add(item.prompts().get(at) + " → " + item.answers().get(at));
        }
        return pairs;
    }
}
