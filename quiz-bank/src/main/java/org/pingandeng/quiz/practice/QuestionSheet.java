package org.pingandeng.quiz.practice;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.pingandeng.quiz.item.Answer;
import org.pingandeng.quiz.item.Blank;
import org.pingandeng.quiz.item.CandidateItem;
import org.pingandeng.quiz.item.Item;
import org.pingandeng.quiz.practice.DrillView.BlankView;
import org.pingandeng.quiz.practice.DrillView.OptionView;

/** Lays an item out for practice: without its key before the answer, with it afterwards. */
final class QuestionSheet {

    private QuestionSheet() {}

    static List<OptionView> options(Item item, List<Integer> order, Answer answer) {
        if (item instanceof Item.TrueFalse statement) {
            return List.of(verdict(true, "A", statement, answer), verdict(false, "B", statement, answer));
        }
        Set<Integer> chosen = answer instanceof Answer.Choice choice ? choice.chosen() : Set.of();
        List<OptionView> options = new ArrayList<>();
        for (CandidateItem.Option option : CandidateItem.of(item, order).options()) {
            options.add(new OptionView(
                    String.valueOf(option.at()),
                    String.valueOf((char) ('A' + options.size())),
                    option.text(),
                    chosen.contains(option.at()),
                    answer != null && right(item).contains(option.at())));
        }
        return options;
    }

    private static OptionView verdict(boolean value, String letter, Item.TrueFalse statement, Answer answer) {
        boolean chosen = answer instanceof Answer.Verdict verdict && verdict.right() == value;
        return new OptionView(
                String.valueOf(value),
                letter,
                String.valueOf(value),
                chosen,
                answer != null && statement.right() == value);
    }

    private static Set<Integer> right(Item item) {
        if (item instanceof Item.Single single) {
            return Set.of(single.right());
        }
        return item instanceof Item.Multiple multiple ? multiple.right() : Set.of();
    }

    static List<BlankView> blanks(Item item, Answer answer) {
        if (!(item instanceof Item.FillIn fillIn)) {
            return List.of();
        }
        List<String> given = answer instanceof Answer.Filled filled ? filled.texts() : List.of();
        List<BlankView> blanks = new ArrayList<>();
        for (Blank blank : fillIn.blanks()) {
            int at = blanks.size();
            String text = at < given.size() ? given.get(at) : "";
            blanks.add(new BlankView(
                    at + 1, text, answer == null ? "" : blank.shown(), answer != null && blank.accepts(text)));
        }
        return blanks;
    }

    /** The right answer in words; {@code true} and {@code false} are turned into words at the edge. */
    static String key(Item item) {
        if (item instanceof Item.TrueFalse statement) {
            return String.valueOf(statement.right());
        }
        if (item instanceof Item.FillIn fillIn) {
            return fillIn.blanks().stream().map(Blank::shown).collect(Collectors.joining("；"));
        }
        return right(item).stream()
                .sorted()
                .map(CandidateItem.options(item)::get)
                .collect(Collectors.joining("；"));
    }
}
