package org.pingandeng.quiz.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;
import org.pingandeng.quiz.item.Item;

/** Interactions in which things are put together: they become a matching where each prompt belongs to one choice. */
final class QtiPairs {

    private final QtiSheet sheet;
    private final QtiKey key;
    private final List<String[]> pairs;

    QtiPairs(QtiSheet sheet, QtiKey key) {
        this.sheet = sheet;
        this.key = key;
        this.pairs = key.right().stream()
                .limit(QtiSheet.MOST_PARTS * 2L)
                .map(pair -> pair.strip().split("\\s+"))
                .filter(pair -> pair.length == 2)
                .toList();
    }

    /** Two sets, in either of which each may have just one partner. */
    Optional<Item> match(List<List<Element>> sets, Item.Text text) {
        if (sets.size() != 2) {
            return sheet.misfit("simpleMatchSet");
        }
        List<Element> first = sets.get(0);
        List<Element> second = sets.get(1);
        scoring();
        return oneEach(first, 0)
                ? matching(text, first, second, 0)
                : oneEach(second, 1)
                        ? matching(text, second, first, 1)
                        : sheet.misfit(key.right().toString());
    }

    /** One set out of which pairs are made: the first of each pair becomes a prompt. */
    Optional<Item> associate(List<Element> all, Item.Text text) {
        Set<String> firsts = new HashSet<>();
        Set<String> seconds = new HashSet<>();
        boolean once = pairs.stream().allMatch(pair -> firsts.add(pair[0]) & seconds.add(pair[1]));
        List<Element> prompts = all.stream()
                .filter(each -> firsts.contains(each.attr("identifier")))
                .toList();
        List<Element> choices = all.stream()
                .filter(each -> !firsts.contains(each.attr("identifier")))
                .toList();
        if (!once || firsts.stream().anyMatch(seconds::contains)) {
            return sheet.misfit(key.right().toString());
        }
        sheet.loss(Loss.Kind.FORM, "associateInteraction");
        scoring();
        return oneEach(prompts, 0)
                ? matching(text, prompts, choices, 0)
                : sheet.misfit(key.right().toString());
    }

    /** Gaps in a text, which have been numbered there, and words to put into them. */
    Optional<Item> gaps(List<Element> gaps, List<Element> words, Item.Text text) {
        scoring();
        if (gaps.size() > QtiSheet.MOST_PARTS || !oneEach(gaps, 1)) {
            return sheet.misfit(key.right().toString());
        }
        List<String> prompts =
                IntStream.rangeClosed(1, gaps.size()).mapToObj(QtiCase::mark).toList();
        Map<String, Integer> places = places(words);
        List<Integer> right = partners(gaps, 1, places);
        if (right.size() < gaps.size()) {
            return sheet.misfit(key.right().toString());
        }
        return sheet.choices(words, 2)
                .map(choices -> gaps.size() == 1
                        ? new Item.Single(text, choices, right.get(0))
                        : of(text, prompts, choices, right));
    }

    private void scoring() {
        if (key.rule() != QtiKey.Rule.MAP) {
            sheet.loss(Loss.Kind.SCORING, key.rule() == QtiKey.Rule.MATCH ? "match_correct" : "responseProcessing");
        }
    }

    private boolean oneEach(List<Element> prompts, int side) {
        Map<String, Integer> count = new HashMap<>();
        pairs.forEach(pair -> count.merge(pair[side], 1, Integer::sum));
        return !prompts.isEmpty()
                && prompts.stream().allMatch(prompt -> count.getOrDefault(prompt.attr("identifier"), 0) == 1);
    }

    private Optional<Item> matching(Item.Text text, List<Element> prompts, List<Element> choices, int side) {
        Optional<List<String>> asked = sheet.choices(prompts, 2);
        Optional<List<String>> offered = asked.isEmpty() ? Optional.empty() : sheet.choices(choices, 2);
        if (offered.isEmpty()) {
            return Optional.empty();
        }
        List<Integer> right = partners(prompts, side, places(choices));
        return right.size() < prompts.size()
                ? sheet.misfit(key.right().toString())
                : Optional.of(of(text, asked.get(), offered.get(), right));
    }

    private static Map<String, Integer> places(List<Element> choices) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < choices.size(); i++) {
            places.put(choices.get(i).attr("identifier"), i);
        }
        return places;
    }

    /** For each prompt the place of its partner; shorter where one names nothing. */
    private List<Integer> partners(List<Element> prompts, int side, Map<String, Integer> places) {
        List<Integer> right = new ArrayList<>();
        for (Element prompt : prompts) {
            pairs.stream()
                    .filter(pair -> pair[side].equals(prompt.attr("identifier")))
                    .findFirst()
                    .map(pair -> places.get(pair[1 - side]))
                    .ifPresent(right::add);
        }
        return right;
    }

    private static Item of(Item.Text text, List<String> prompts, List<String> choices, List<Integer> right) {
        List<String> answers = right.stream().map(choices::get).toList();
        List<String> rest =
                choices.stream().filter(choice -> !answers.contains(choice)).toList();
        return Item.Matching.of(text, prompts, answers, rest);
    }
}
