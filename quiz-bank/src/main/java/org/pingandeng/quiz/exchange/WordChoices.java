package org.pingandeng.quiz.exchange;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.pingandeng.quiz.exchange.ItemMaker.Option;
import org.pingandeng.quiz.exchange.RowProblem.Reason;
import org.pingandeng.quiz.item.ItemType;
import org.pingandeng.quiz.item.OrderCredit;

/** Statements, choices and orders, whose answer may stand below the question, in the key or in a bracket of the stem. */
final class WordChoices {

    private final WordAsked asked;

    WordChoices(WordAsked asked) {
        this.asked = asked;
    }

    void trueFalse() {
        Optional<Boolean> said = verdict(asked.answer);
        boolean exact = asked.draft.exact && said.isPresent();
        Optional<Boolean> inStem = exact ? Optional.empty() : asked.stem.verdict();
        if (wrong(said.isPresent(), inStem.isPresent(), said.isPresent() && said.equals(inStem))) {
            return;
        }
        String words = asked.stem.ofStatement(inStem.isPresent());
        asked.maker.trueFalse(words, asked.explanation(), said.or(() -> inStem).orElseThrow());
    }

    /** Says what is wrong with an answer that is missing, has no form here, or contradicts the stem. */
    private boolean wrong(boolean said, boolean inStem, boolean same) {
        if (asked.answer.isEmpty() && !inStem) {
            asked.problem(Column.ANSWER, Reason.EMPTY, "");
        } else if (!said && !asked.answer.isEmpty()) {
            asked.problem(Column.ANSWER, Reason.ANSWER_MISFIT, asked.answer);
        } else if (said && inStem && !same) {
            asked.problem(Column.ANSWER, Reason.TWO_ANSWERS, asked.answer);
        } else {
            return false;
        }
        return true;
    }

    /** By a word, or by the letter of an option that is such a word. */
    private Optional<Boolean> verdict(String text) {
        Optional<Boolean> letter = asked.isVerdicts()
                ? WordAnswers.letters(text)
                        .filter(each -> each.size() == 1 && each.first() < 2)
                        .flatMap(each -> WordAnswers.verdict(asked.options.get(each.first())))
                : Optional.empty();
        return letter.or(() -> WordAnswers.verdict(text));
    }

    void choice(ItemType type) {
        if (asked.options.size() < 2) {
            asked.problem(Column.OPTIONS, Reason.OPTIONS_MISSING, "");
            return;
        }
        Optional<TreeSet<Integer>> said =
                asked.answer.isEmpty() ? Optional.empty() : letters().filter(this::fits);
        boolean exact = asked.draft.exact && said.isPresent();
        Optional<TreeSet<Integer>> inStem =
                exact ? Optional.empty() : asked.stem.letters("").filter(this::fits);
        if (wrong(said.isPresent(), inStem.isPresent(), said.equals(inStem))) {
            return;
        }
        TreeSet<Integer> right = said.or(() -> inStem).orElseThrow();
        List<Option> options = IntStream.range(0, asked.options.size())
                .mapToObj(i -> new Option(asked.options.get(i), right.contains(i) ? 1 : 0))
                .toList();
        String words = asked.stem.ofChoice(inStem.isPresent());
        if (type == ItemType.SINGLE) {
            asked.maker.single(words, asked.explanation(), options);
        } else {
            asked.maker.multiple(words, asked.explanation(), options);
        }
    }

    private boolean fits(TreeSet<Integer> places) {
        return places.last() < asked.options.size();
    }

    /** By letters, or by the very words of an option. */
    private Optional<TreeSet<Integer>> letters() {
        int place = asked.options.indexOf(asked.answer);
        return place >= 0 ? Optional.of(new TreeSet<>(List.of(place))) : WordAnswers.letters(asked.answer);
    }

    void ordering() {
        int many = asked.options.size();
        Optional<List<Integer>> order = WordAnswers.order(asked.answer)
                .filter(each -> each.size() == many && each.stream().allMatch(place -> place < many));
        if (many < 2) {
            asked.problem(Column.OPTIONS, Reason.OPTIONS_MISSING, "");
        } else if (order.isEmpty()) {
            asked.problem(Column.ANSWER, asked.answer.isEmpty() ? Reason.EMPTY : Reason.ANSWER_MISFIT, asked.answer);
        } else {
            OrderCredit credit = Words.ORDER_CREDITS
                    .read(asked.draft.value(WordField.POLICY).strip())
                    .orElse(OrderCredit.ALL_OR_NOTHING);
            List<String> steps = order.get().stream().map(asked.options::get).toList();
            asked.maker.ordering(asked.stem.plain(), asked.explanation(), steps, credit);
        }
    }
}
