package org.pingandeng.quiz.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;
import org.pingandeng.quiz.exchange.QtiKey.Rule;
import org.pingandeng.quiz.exchange.RowProblem.Reason;
import org.pingandeng.quiz.item.Item;
import org.pingandeng.quiz.item.OrderCredit;
import org.pingandeng.quiz.item.PartialCredit;

/** Interactions in which some of several are chosen or put in order. */
final class QtiChoices {

    private static final Map<String, Boolean> VERDICTS = Map.ofEntries(
            Map.entry("对", true),
            Map.entry("正确", true),
            Map.entry("是", true),
            Map.entry("√", true),
            Map.entry("true", true),
            Map.entry("right", true),
            Map.entry("correct", true),
            Map.entry("yes", true),
            Map.entry("t", true),
            Map.entry("错", false),
            Map.entry("错误", false),
            Map.entry("否", false),
            Map.entry("不正确", false),
            Map.entry("×", false),
            Map.entry("false", false),
            Map.entry("wrong", false),
            Map.entry("incorrect", false),
            Map.entry("no", false),
            Map.entry("f", false));

    private final QtiSheet sheet;
    private final QtiKey key;

    QtiChoices(QtiSheet sheet, QtiKey key) {
        this.sheet = sheet;
        this.key = key;
    }

    Optional<Item> read(Element interaction, List<Element> choices, Item.Text text) {
        boolean single = key.cardinality().equals("single")
                || interaction.attr("maxchoices").strip().equals("1");
        if (choices.stream().anyMatch(choice -> choice.attr("fixed").equals("true"))) {
            sheet.loss(Loss.Kind.FORM, "fixed");
        }
        List<Integer> right = positions(choices);
        if (right.isEmpty() || right.size() < Set.copyOf(key.right()).size() && key.rule() != Rule.MAP) {
            return sheet.misfit(key.right().toString());
        }
        return sheet.choices(choices, single ? 2 : 3)
                .flatMap(options -> single
                        ? single(text, choices, options, right)
                        : multiple(text, interaction, choices, options, right));
    }

    private List<Integer> positions(List<Element> choices) {
        Set<String> right = Set.copyOf(key.right());
        return IntStream.range(0, choices.size())
                .filter(i -> right.contains(choices.get(i).attr("identifier")))
                .boxed()
                .toList();
    }

    private Optional<Item> single(Item.Text text, List<Element> choices, List<String> options, List<Integer> right) {
        int best = right.stream()
                .max((a, b) -> Double.compare(worth(choices.get(a)), worth(choices.get(b))))
                .orElseThrow();
        List<Integer> rest = right.stream().filter(at -> at != best).toList();
        if (rest.stream().anyMatch(at -> worth(choices.get(at)) >= worth(choices.get(best)))) {
            return sheet.misfit(key.right().toString());
        }
        rest.forEach(at -> sheet.loss(Loss.Kind.WEIGHTS, options.get(at)));
        return verdict(text, options, best).or(() -> Optional.of(new Item.Single(text, options, best)));
    }

    private double worth(Element choice) {
        return key.worth(choice.attr("identifier"));
    }

    /** Two options that only say right or wrong make a statement. */
    private static Optional<Item> verdict(Item.Text text, List<String> options, int right) {
        if (options.size() != 2) {
            return Optional.empty();
        }
        Boolean first = VERDICTS.get(options.get(0).toLowerCase(Locale.ROOT));
        Boolean second = VERDICTS.get(options.get(1).toLowerCase(Locale.ROOT));
        return first == null || second == null || first.equals(second)
                ? Optional.empty()
                : Optional.of(new Item.TrueFalse(text, right == 0 ? first : second));
    }

    private Optional<Item> multiple(
            Item.Text text, Element interaction, List<Element> choices, List<String> options, List<Integer> right) {
        double most = QtiKey.number(interaction.attr("maxchoices"));
        if (most > 1 && most < options.size()) {
            sheet.loss(Loss.Kind.FORM, "maxChoices=" + interaction.attr("maxchoices"));
        }
        return Optional.of(new Item.Multiple(text, options, new TreeSet<>(right), credit(choices, right)));
    }

    /** Worth by each option is nearest to a share each; exact where the shares are equal and a wrong one costs one. */
    private PartialCredit credit(List<Element> choices, List<Integer> right) {
        Optional<PartialCredit> said = sheet.tags().credit();
        if (said.isPresent() || key.rule() == Rule.MATCH) {
            return said.orElse(PartialCredit.ALL_OR_NOTHING);
        }
        if (key.rule() == Rule.OWN) {
            sheet.loss(Loss.Kind.SCORING, "responseProcessing");
            return PartialCredit.ALL_OR_NOTHING;
        }
        double share = worth(choices.get(right.get(0)));
        boolean exact = IntStream.range(0, choices.size())
                .allMatch(at -> worth(choices.get(at)) == (right.contains(at) ? share : -share));
        if (!exact) {
            sheet.loss(Loss.Kind.WEIGHTS, weights(choices));
        }
        return PartialCredit.PER_OPTION;
    }

    private String weights(List<Element> choices) {
        return choices.stream()
                .map(choice -> choice.attr("identifier") + "=" + worth(choice))
                .collect(Collectors.joining(", "));
    }

    Optional<Item> order(List<Element> choices, Item.Text text) {
        if (sheet.tooMany(choices)) {
            return Optional.empty();
        }
        if (key.correct().size() != choices.size()) {
            return sheet.misfit(key.correct().toString());
        }
        List<Element> inOrder = key.correct().stream()
                .flatMap(value -> choices.stream()
                        .filter(choice -> choice.attr("identifier").equals(value)))
                .toList();
        if (inOrder.size() != choices.size() || Set.copyOf(inOrder).size() != choices.size()) {
            return sheet.misfit(key.correct().toString());
        }
        if (key.rule() != Rule.MATCH) {
            sheet.loss(Loss.Kind.SCORING, "responseProcessing");
        }
        return sheet.choices(inOrder, 2)
                .map(steps -> Item.Ordering.inRightOrder(text, steps, OrderCredit.ALL_OR_NOTHING));
    }

    /** A field to write into. */
    Optional<Item> sentences(Item.Text text, String forMarkers) {
        String reference = String.join("\n", key.correct());
        String shown = !reference.isBlank() ? reference : !forMarkers.isBlank() ? forMarkers : text.explanation();
        if (shown.isBlank()) {
            sheet.problem(Column.ANSWER, Reason.EMPTY, "extendedTextInteraction");
            return Optional.empty();
        }
        return Optional.of(new Item.ShortAnswer(text, shown, List.of()));
    }
}
