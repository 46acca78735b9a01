package org.pingandeng.quiz.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pingandeng.quiz.exchange.RowProblem.Reason;
import org.pingandeng.quiz.item.Item.MarkingPoint;

/** Blanks, pairs and sentences. */
final class WordTexts {

    private static final Pattern POINT = Pattern.compile("[（(]\\s*(\\d{1,3})\\s*分\\s*[)）]\\s*[。；;]?$");

    private final WordAsked asked;

    WordTexts(WordAsked asked) {
        this.asked = asked;
    }

    /** A sentence that is filled in already has its answers in it. */
    void fillIn() {
        boolean said = !asked.answer.isEmpty();
        List<String> filled = said ? List.of() : asked.stem.filled();
        if (said) {
            List<List<String>> accepted = WordBlanks.read(asked.answer, asked.stem.blanks(), asked.draft.exact);
            asked.maker.fillIn(asked.stem.ofBlanks(false), asked.explanation(), accepted);
        } else if (filled.isEmpty()) {
            asked.problem(Column.ANSWER, Reason.EMPTY, "");
        } else {
            List<List<String>> accepted = filled.stream()
                    .flatMap(each -> WordBlanks.read(each, 1, false).stream())
                    .toList();
            asked.maker.fillIn(asked.stem.ofBlanks(true), asked.explanation(), accepted);
        }
    }

    void matching() {
        WordPairs pairs = WordPairs.of(asked.draft, asked.answer);
        if (pairs.prompts().isEmpty()) {
            asked.problem(Column.OPTIONS, Reason.PAIRS_MISSING, "");
        } else if (pairs.answers().isEmpty()) {
            asked.problem(Column.ANSWER, asked.answer.isEmpty() ? Reason.EMPTY : Reason.ANSWER_MISFIT, asked.answer);
        } else {
            asked.maker.matching(
                    asked.stem.plain(), asked.explanation(), pairs.prompts(), pairs.answers(), pairs.others());
        }
    }

    /** Where only marking points are given, they are the reference. */
    void shortAnswer() {
        String listed = asked.points();
        List<MarkingPoint> points = new ArrayList<>(asked.draft.points);
        listed.lines().filter(each -> !each.isBlank()).forEach(each -> points.add(point(each.strip())));
        String reference = asked.answer.isEmpty() ? listed : asked.answer;
        asked.maker.shortAnswer(asked.stem.plain(), asked.explanation(), reference, points);
    }

    private static MarkingPoint point(String line) {
        String words = WordNumber.of(line)
                .map(WordNumber::rest)
                .filter(each -> !each.isBlank())
                .orElse(line);
        Matcher weight = POINT.matcher(words);
        boolean weighed = weight.find() && weight.start() > 0;
        return weighed
                ? new MarkingPoint(
                        words.substring(0, weight.start()).strip(), Math.max(1, Integer.parseInt(weight.group(1))))
                : new MarkingPoint(words, 1);
    }
}
