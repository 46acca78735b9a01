package org.pingandeng.quiz.exchange;

import java.util.List;
import java.util.Optional;
import org.pingandeng.quiz.exchange.RowProblem.Reason;
import org.pingandeng.quiz.item.ItemType;

/** One question on its way from a draft to an item, and the words of it. */
final class WordAsked {

    final WordDraft draft;
    final WordStem stem;
    final ItemMaker maker;

    /** The type that the question or its section names. */
    final Optional<ItemType> declared;

    /** What is named as its answer; empty where nothing is. */
    final String answer;

    final List<String> options;
    private final Reading reading;

    WordAsked(WordDraft draft, Filing filing, Reading reading) {
        this.draft = draft;
        this.reading = reading;
        this.stem = new WordStem(draft);
        this.declared = draft.type().or(stem::type).or(draft.section::type);
        this.answer = plain(draft.value(WordField.ANSWER));
        this.options = draft.options().stream().map(this::plain).toList();
        String topic = draft.value(WordField.TOPIC);
        this.maker = new ItemMaker(
                draft.row,
                draft.value(WordField.CODE).strip(),
                draft.exact ? topic : topic.strip(),
                WordTags.of(draft, reading),
                filing,
                reading);
    }

    /** Words without the marks of underlining; our own are taken as they are. */
    private String plain(String text) {
        return draft.exact ? text : text.replaceAll("[\uE000\uE001]", "").strip();
    }

    String explanation() {
        return plain(draft.value(WordField.EXPLANATION));
    }

    /** What marks are for, as people list it. */
    String points() {
        return plain(draft.value(WordField.POINTS));
    }

    /** Whether the options are words such as 正确 and 错误. */
    boolean isVerdicts() {
        return options.size() == 2
                && options.stream().allMatch(each -> WordAnswers.verdict(each).isPresent());
    }

    void problem(Column column, Reason reason, String found) {
        reading.problem(RowProblem.of(draft.row, column.header(), reason, found));
    }
}
