package org.pingandeng.quiz.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.pingandeng.quiz.exchange.RowProblem.Reason;
import org.pingandeng.quiz.item.Item;
import org.pingandeng.quiz.item.ItemType;
import org.pingandeng.quiz.item.Prose;

/** Makes items of drafts, and finds the type where the file does not say it. */
final class WordMaker {

    private static final Pattern ARROWS = Pattern.compile("^[A-Za-z].*(?:→|->|—|–|>)", Pattern.DOTALL);
    private static final int NAME = 18;
    private static final int BEGIN = 200;

    private final Filing filing;
    private final Reading reading;

    WordMaker(Filing filing, Reading reading) {
        this.filing = filing;
        this.reading = reading;
    }

    void make(WordDraft draft) {
        reading.at(name(draft));
        if (draft.isEndless()) {
            reading.problem(RowProblem.of(draft.row, Column.STEM.header(), Reason.TOO_LARGE, ""));
            return;
        }
        WordAsked asked = new WordAsked(draft, filing, reading);
        if (asked.stem.pointed()) {
            reading.loss(draft.row, Loss.Kind.POINTS, asked.stem.weight() + "分");
        }
        make(asked);
    }

    /** By what a person finds the question in the file: its number there and how it begins. */
    private static String name(WordDraft draft) {
        String stem = draft.stem();
        String words = Prose.plain(stem.substring(0, Math.min(stem.length(), BEGIN)));
        return (draft.shown.isEmpty() ? "" : draft.shown + "．") + words.substring(0, Math.min(words.length(), NAME));
    }

    private void make(WordAsked asked) {
        ItemType type = asked.declared.orElseGet(() -> derived(asked));
        switch (type) {
            case TRUE_FALSE -> new WordChoices(asked).trueFalse();
            case SINGLE, MULTIPLE -> new WordChoices(asked).choice(type);
            case ORDERING -> new WordChoices(asked).ordering();
            case FILL_IN -> new WordTexts(asked).fillIn();
            case MATCHING -> new WordTexts(asked).matching();
            case SHORT_ANSWER -> new WordTexts(asked).shortAnswer();
            case CASE_STUDY -> caseStudy(asked);
            case HAZARD_PICTURE -> asked.maker.unknown(type.word());
        }
    }

    /** Options make a choice, a verdict a statement, blanks something to fill in, and any other answer a text. */
    private static ItemType derived(WordAsked asked) {
        String answer = asked.answer;
        if (asked.options.size() > 1 && !asked.isVerdicts()) {
            if (ARROWS.matcher(answer).find() && WordAnswers.order(answer).isPresent()) {
                return ItemType.ORDERING;
            }
            boolean several =
                    asked.stem.letters(answer).filter(each -> each.size() > 1).isPresent();
            return several ? ItemType.MULTIPLE : ItemType.SINGLE;
        }
        boolean verdict = WordAnswers.verdict(answer).isPresent()
                || answer.isEmpty() && asked.stem.verdict().isPresent();
        if (verdict || asked.isVerdicts()) {
            return ItemType.TRUE_FALSE;
        }
        if (asked.stem.blanks() > 0) {
            return ItemType.FILL_IN;
        }
        boolean said = !answer.isEmpty() || !asked.draft.points.isEmpty();
        return said && asked.options.isEmpty() ? ItemType.SHORT_ANSWER : ItemType.SINGLE;
    }

    private void caseStudy(WordAsked asked) {
        WordCases.spread(asked.draft);
        Filing own = WordCases.filing(asked.draft, filing);
        List<Item.Part> parts = new ArrayList<>();
        for (WordDraft each : asked.draft.parts) {
            Reading apart = new Reading();
            WordAsked part = new WordAsked(each, own, apart);
            new WordMaker(own, apart).make(part);
            reading.join(apart);
            apart.rows().forEach(row -> parts.add(new Item.Part(row.item(), part.stem.weight())));
        }
        if (parts.size() == asked.draft.parts.size()) {
            asked.maker.caseStudy(asked.stem.plain(), asked.explanation(), parts);
        }
    }
}
