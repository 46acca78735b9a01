package org.pingandeng.quiz.statistics.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.pingandeng.quiz.item.Answer;
import org.pingandeng.quiz.item.Blank;
import org.pingandeng.quiz.item.Item;

/** Takes answers apart into what was said, for counting: an option taken, a blank filled, a statement called right. */
final class AnswerWords {

    private AnswerWords() {}

    /**
     * One thing that an answer says.
     *
     * @param part number of the blank or prompt from 1; 0 where there are none
     * @param text in words; {@code true} or {@code false} for statements
     * @param right whether the key agrees
     */
    record Said(int part, String text, boolean right) {}

    /** What can be said and is worth a line even when nobody says it; in the authored order. */
    static List<Said> offered(Item item) {
        if (item instanceof Item.TrueFalse statement) {
            return List.of(said(statement, true), said(statement, false));
        }
        if (item instanceof Item.Single single) {
            return IntStream.range(0, single.options().size())
                    .mapToObj(at -> said(single, at))
                    .toList();
        }
        if (item instanceof Item.Multiple multiple) {
            return IntStream.range(0, multiple.options().size())
                    .mapToObj(at -> said(multiple, at))
                    .toList();
        }
        if (item instanceof Item.FillIn fillIn) {
            return IntStream.range(0, fillIn.blanks().size())
                    .mapToObj(at -> new Said(at + 1, fillIn.blanks().get(at).shown(), true))
                    .toList();
        }
        return List.of();
    }

    /** What one answer says; an answer of another type's form says nothing. */
    static List<Said> said(Item item, Answer answer) {
        if (item instanceof Item.TrueFalse statement && answer instanceof Answer.Verdict verdict) {
            return List.of(said(statement, verdict.right()));
        }
        if (item instanceof Item.Single single && answer instanceof Answer.Choice choice) {
            return choice.chosen().stream()
                    .filter(at -> at < single.options().size())
                    .map(at -> said(single, at))
                    .toList();
        }
        if (item instanceof Item.Multiple multiple && answer instanceof Answer.Choice choice) {
            return choice.chosen().stream()
                    .filter(at -> at < multiple.options().size())
                    .map(at -> said(multiple, at))
                    .toList();
        }
        if (item instanceof Item.FillIn fillIn && answer instanceof Answer.Filled filled) {
            return filled(fillIn.blanks(), filled.texts());
        }
        return List.of();
    }

    private static Said said(Item.TrueFalse statement, boolean verdict) {
        return new Said(0, String.valueOf(verdict), statement.right() == verdict);
    }

    private static Said said(Item.Single single, int at) {
        return new Said(0, single.options().get(at), single.right() == at);
    }

    private static Said said(Item.Multiple multiple, int at) {
        return new Said(0, multiple.options().get(at), multiple.right().contains(at));
    }

    /** Every accepted writing of a blank counts as the one that is shown. */
    private static List<Said> filled(List<Blank> blanks, List<String> texts) {
        List<Said> said = new ArrayList<>();
        for (int at = 0; at < Math.min(blanks.size(), texts.size()); at++) {
            String text = texts.get(at).strip();
            boolean right = blanks.get(at).accepts(text);
            if (!text.isEmpty()) {
                said.add(new Said(at + 1, right ? blanks.get(at).shown() : text, right));
            }
        }
        return said;
    }
}
