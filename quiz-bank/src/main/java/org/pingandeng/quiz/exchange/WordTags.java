package org.pingandeng.quiz.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pingandeng.quiz.exchange.RowProblem.Reason;
import org.pingandeng.quiz.item.PartialCredit;

/** What a Word file says beside a question: use, difficulty, law, source, scoring. */
final class WordTags {

    private static final Map<String, Integer> DIFFICULTIES =
            Map.of("易", 1, "容易", 1, "简单", 1, "较易", 2, "中", 3, "中等", 3, "较难", 4, "难", 5, "困难", 5);
    private static final Pattern ARTICLE =
            Pattern.compile("《([^》]{2,60})》\\s*第\\s*(\\d{1,4}|[〇零一二三四五六七八九十百]{1,8})\\s*条");

    private final WordDraft draft;
    private final Reading reading;

    private WordTags(WordDraft draft, Reading reading) {
        this.draft = draft;
        this.reading = reading;
    }

    /** A choice of several answers that names no scoring is right or wrong as a whole, as on paper. */
    static Tags of(WordDraft draft, Reading reading) {
        WordTags tags = new WordTags(draft, reading);
        return new Tags(
                tags.word(WordField.USE, Column.USE, Words.USES::read),
                tags.word(WordField.DIFFICULTY, Column.DIFFICULTY, WordTags::difficulty),
                law(draft.value(WordField.LAW)),
                draft.exact
                        ? draft.value(WordField.SOURCE)
                        : draft.value(WordField.SOURCE).strip(),
                Words.CREDITS
                        .read(draft.value(WordField.POLICY).strip())
                        .or(() -> Optional.of(PartialCredit.ALL_OR_NOTHING)),
                new Filed(
                        Filed.split(draft.value(WordField.FIELD)),
                        Filed.split(draft.value(WordField.POST)),
                        Filed.split(draft.value(WordField.OPERATION))));
    }

    private static Optional<Integer> difficulty(String word) {
        return word.matches("[1-5]") ? Optional.of(Integer.valueOf(word)) : Optional.ofNullable(DIFFICULTIES.get(word));
    }

    private <T> Optional<T> word(WordField field, Column column, Function<String, Optional<T>> words) {
        String word = draft.value(field).strip();
        Optional<T> known = words.apply(word);
        if (known.isEmpty() && !word.isEmpty()) {
            reading.problem(RowProblem.of(draft.row, column.header(), Reason.UNKNOWN_WORD, word));
        }
        return known;
    }

    /** Articles as the bank writes them, or as laws are cited: 《安全生产法》第四十一条. */
    private static List<String> law(String text) {
        return Arrays.stream(text.split("[;；\\n]"))
                .map(String::strip)
                .filter(article -> !article.isEmpty())
                .map(WordTags::article)
                .toList();
    }

    private static String article(String text) {
        Matcher cited = ARTICLE.matcher(text);
        return cited.matches() ? cited.group(1).replaceFirst("^中华人民共和国", "") + ":" + number(cited.group(2)) : text;
    }

    private static int number(String text) {
        if (text.matches("\\d+")) {
            return Integer.parseInt(text);
        }
        int sum = 0;
        int digit = 0;
        for (char c : text.toCharArray()) {
            if (c == '百' || c == '十') {
                sum += Math.max(1, digit) * (c == '百' ? 100 : 10);
                digit = 0;
            } else {
                digit = c == '零' ? 0 : "〇一二三四五六七八九".indexOf(c);
            }
        }
        return sum + digit;
    }
}
