package org.pingandeng.quiz.exchange;

import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.pingandeng.quiz.item.Item;

/** The line with an item's answer in a Word file. */
final class WordAnswerLine {

    private WordAnswerLine() {}

    static String of(Item item) {
        if (item instanceof Item.TrueFalse statement) {
            return statement.right() ? "对" : "错";
        }
        if (item instanceof Item.Single single) {
            return letter(single.right());
        }
        if (item instanceof Item.Multiple multiple) {
            return new TreeSet<>(multiple.right())
                    .stream().map(WordAnswerLine::letter).collect(Collectors.joining());
        }
        if (item instanceof Item.Ordering ordering) {
            return ordering.right().stream().map(WordAnswerLine::letter).collect(Collectors.joining("→"));
        }
        if (item instanceof Item.Matching matching) {
            return IntStream.range(0, matching.right().size())
                    .mapToObj(i -> i + 1 + "-" + letter(matching.right().get(i)))
                    .collect(Collectors.joining("；"));
        }
        return item instanceof Item.FillIn fillIn
                ? WordBlanks.write(fillIn.blanks())
                : ((Item.ShortAnswer) item).reference();
    }

    static String letter(int position) {
        return String.valueOf((char) ('A' + position));
    }
}
