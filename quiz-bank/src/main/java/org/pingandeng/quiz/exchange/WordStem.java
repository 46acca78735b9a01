package org.pingandeng.quiz.exchange;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pingandeng.quiz.exchange.WordAnswers.Bracket;
import org.pingandeng.quiz.item.Item;
import org.pingandeng.quiz.item.ItemType;

/** A stem as people write it, with what is no part of the question taken away: kind, points and the answer itself. */
final class WordStem {

    private static final Pattern KIND = Pattern.compile(
            "^\\s*[【\\[(（]\\s*(单项选择|单选|多项选择|多选|不定项选择|不定项|判断|填空|简答|问答|论述|案例分析|排序|连线|匹配)题?\\s*[】\\])）]\\s*");
    private static final Pattern POINTS = Pattern.compile(
            "^\\s*[（(]\\s*(?:本[小题]*\\s*)?(\\d{1,3})(?:\\.\\d)?\\s*分\\s*[)）]\\s*|[（(]\\s*(?:本[小题]*\\s*)?(\\d{1,3})(?:\\.\\d)?\\s*分\\s*[)）]\\s*$");
    private static final Pattern EMPTY = Pattern.compile("[（(][\\s\\u3000]*+[)）]");
    private static final String LINE = "(?<!_)_{2,}+";

    private final WordDraft draft;
    private final String words;
    private final Optional<ItemType> type;
    private final int points;

    WordStem(WordDraft draft) {
        this.draft = draft;
        if (draft.exact) {
            words = draft.stem();
            type = Optional.empty();
            points = 0;
            return;
        }
        Matcher kind = KIND.matcher(draft.stem());
        boolean named = kind.find();
        type = named ? WordSection.typeOf(kind.group(1)) : Optional.empty();
        String rest = named ? draft.stem().substring(kind.end()) : draft.stem();
        Matcher found = POINTS.matcher(rest);
        boolean pointed = found.find();
        points = pointed ? Integer.parseInt(found.group(1) == null ? found.group(2) : found.group(1)) : 0;
        words = pointed ? found.replaceFirst("") : rest;
    }

    /** Whether the stem says how many points it is for, which is a paper's affair. */
    boolean pointed() {
        return points > 0;
    }

    /** The kind of question that the stem itself names, 【多选题】. */
    Optional<ItemType> type() {
        return type;
    }

    /** Its share of a case's points, from 1 to 100. */
    int weight() {
        String said = draft.value(WordField.WEIGHT).strip().replaceAll("分$", "");
        int weight = said.matches("\\d{1,3}") ? Integer.parseInt(said) : points;
        return Math.min(100, Math.max(1, weight));
    }

    private String clean(String text) {
        return draft.exact ? text : text.replaceAll("[\uE000\uE001]", "").strip();
    }

    String plain() {
        return draft.exact ? draft.stem() : clean(current());
    }

    /** Reading a matching takes its prompts out of the stem. */
    private String current() {
        return draft.stem().length() < words.length() ? draft.stem() : words;
    }

    /** A verdict in a bracket. */
    Optional<Boolean> verdict() {
        return bracket().flatMap(each -> WordAnswers.verdict(each.text()));
    }

    /** Letters of an answer or, where it is empty, in a bracket of the stem. */
    Optional<TreeSet<Integer>> letters(String answer) {
        return answer.isEmpty()
                ? bracket()
                        .filter(each -> WordAnswers.verdict(each.text()).isEmpty()
                                || each.text().strip().length() == 1)
                        .flatMap(each -> WordAnswers.letters(each.text()))
                : WordAnswers.letters(answer);
    }

    private Optional<Bracket> bracket() {
        return WordAnswers.bracketed(words);
    }

    /** The statement without the place for its tick. */
    String ofStatement(boolean answered) {
        if (draft.exact && !answered) {
            return words;
        }
        String without = answered ? without(bracket().orElseThrow(), "") : words;
        return clean(draft.exact ? without : without.replaceAll("[（(][\\s\\u3000]*[)）]\\s*[。.]?\\s*$", ""))
                .strip();
    }

    /** The question with an empty bracket where the answer stood. */
    String ofChoice(boolean answered) {
        return answered ? clean(without(bracket().orElseThrow(), "（　　）")) : clean(words);
    }

    private String without(Bracket bracket, String instead) {
        return words.substring(0, bracket.start()) + instead + words.substring(bracket.end());
    }

    /** How many blanks there are to fill. */
    int blanks() {
        return ofBlanks(false).split(Item.FillIn.MARK + "+", -1).length - 1;
    }

    /** What stands on the lines and in the brackets of a sentence that is filled in already. */
    List<String> filled() {
        return WordAnswers.filled(words).stream()
                .map(Bracket::text)
                .filter(each -> !each.isBlank())
                .toList();
    }

    /** The sentence with its blanks, or with blanks in the places of the answers that stand in it. */
    String ofBlanks(boolean filled) {
        if (draft.exact) {
            return words;
        }
        if (!filled) {
            boolean lines = Pattern.compile(LINE).matcher(words).find();
            String marked = words.replaceAll(LINE, Item.FillIn.MARK);
            return clean(lines ? marked : EMPTY.matcher(marked).replaceAll(Item.FillIn.MARK));
        }
        StringBuilder out = new StringBuilder();
        int from = 0;
        for (Bracket place : WordAnswers.filled(words)) {
            if (!place.text().isBlank()) {
                out.append(words, from, place.start()).append(Item.FillIn.MARK);
                from = place.end();
            }
        }
        return clean(out.append(words.substring(from)).toString());
    }
}
