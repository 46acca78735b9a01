package org.pingandeng.quiz.exchange;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pingandeng.quiz.item.ItemType;

/** Takes the lines that people wrote, by what they look like and what follows them. */
final class WordTyped {

    private static final Pattern BRACKET_FIRST = Pattern.compile(
            "^([（(][\\s\\u3000]*(?:[√×✓✗✔✘对错]|正确|错误|[A-Z]{1,6})?[\\s\\u3000]*[)）])\\s*(.+)$", Pattern.DOTALL);
    private static final int LONGEST = 30_000;
    private static final String WITHOUT_NUMBERS = " ";

    private final WordBook book;
    private final WordAhead ahead;
    private final WordKey key;
    private int at;

    WordTyped(WordBook book, WordAhead ahead, WordKey key) {
        this.book = book;
        this.ahead = ahead;
        this.key = key;
    }

    /**
     * Takes a line.
     *
     * @param place of the line among all
     * @param line the line
     * @return false where it heads the key, so that all below it is key
     */
    boolean line(int place, WordLine line) {
        at = place;
        String text = line.whole();
        if (text.length() > LONGEST) {
            endless(text);
        } else if (book.open() && WordOptions.label(line.label())) {
            options(List.of(line.text()));
        } else if (keyBegins(text)) {
            return false;
        } else if (!heading(text) && !named(text) && !numbered(text) && !options(text)) {
            words(text);
        }
        return true;
    }

    /** No question has such a line, and looking for one in it would take long. */
    private void endless(String text) {
        if (book.open()) {
            book.target().more(text);
        } else {
            book.stray(text);
        }
    }

    private boolean keyBegins(String text) {
        if (book.drafts().isEmpty() || !WordKey.isHeading(text)) {
            return false;
        }
        boolean field = !WordField.values(text).isEmpty()
                && book.open()
                && !book.target().complete();
        return ahead.next(at)
                .filter(next -> field ? WordKey.isSure(next) : WordKey.isLike(next))
                .isPresent();
    }

    private boolean heading(String text) {
        Optional<WordSection> typed = WordSection.typed(text);
        if (typed.isPresent()) {
            book.begin(typed.get());
            return true;
        }
        boolean may = !book.open() || !book.target().inAnswer();
        Optional<WordSection> any = may && ahead.countingBegins(at) ? WordSection.any(text) : Optional.empty();
        any.ifPresent(section -> {
            book.begin(section);
            book.stray(text);
        });
        return any.isPresent();
    }

    private boolean named(String text) {
        if (!book.open()) {
            return false;
        }
        if (WordWriter.POINT.matcher(text).matches()) {
            book.target().points.add(WordWriter.point(text));
            return true;
        }
        List<WordField.Value> values = WordField.values(text);
        boolean answer = !values.isEmpty() && values.get(0).field() == WordField.ANSWER;
        if (answer && WordKeyText.isSure(values.get(0).text())) {
            key.within(book.section(), values.get(0).text());
        } else {
            book.values(values);
        }
        return !values.isEmpty();
    }

    private boolean numbered(String text) {
        Optional<WordNumber> found = WordNumber.of(bracketLast(text));
        if (found.isEmpty()) {
            return false;
        }
        WordNumber number = found.get();
        if (partBegins(number)) {
            book.beginPart(false);
        } else if (begins(number)) {
            WordSection section = book.section();
            section.numbering = section.numbering.isEmpty() ? number.form() : section.numbering;
            section.last = number.number();
            book.begin(String.valueOf(number.number()), false);
        } else {
            return false;
        }
        stem(number.rest());
        return true;
    }

    /** Some put the place for the answer before the number: {@code （√）3. …}. */
    private static String bracketLast(String text) {
        Matcher first = BRACKET_FIRST.matcher(text);
        return first.matches() && WordNumber.of(first.group(2)).isPresent() ? first.group(2) + first.group(1) : text;
    }

    private boolean partBegins(WordNumber number) {
        WordDraft study = book.draft();
        if (!isCase() || study == null || number.form().equals(book.section().numbering)) {
            return false;
        }
        boolean form = study.partForm.isEmpty() || study.partForm.equals(number.form());
        boolean begins = form && number.number() == study.parts.size() + 1;
        study.partForm = begins ? number.form() : study.partForm;
        return begins;
    }

    private boolean isCase() {
        return book.section().type().filter(each -> each == ItemType.CASE_STUDY).isPresent();
    }

    /** A number begins a question unless it counts something within one. */
    private boolean begins(WordNumber number) {
        WordSection section = book.section();
        boolean follows = number.number() == section.last + 1;
        if (!book.open()) {
            return !number.isLoose() || follows;
        }
        if (!number.form().equals(section.numbering)) {
            return follows
                    && !number.isCircled()
                    && book.draft().complete()
                    && !book.draft().inAnswer()
                    && question();
        }
        if (!book.target().inAnswer()) {
            return follows || number.number() > section.last || book.draft().complete();
        }
        int listed = book.draft().listed;
        boolean list = number.number() == 1 || listed > 0 && number.number() == listed + 1;
        if (list && !question()) {
            book.draft().listed = number.number();
            return false;
        }
        return number.number() > section.last || question();
    }

    private boolean question() {
        return ahead.isQuestion(at);
    }

    /** A stem's line may hold the options and the answer as well. */
    private void stem(String text) {
        int end = WordField.within(text);
        String before = text.substring(0, end);
        String next = ahead.nextText(at);
        int begin = WordOptions.within(before, next);
        book.target()
                .more(begin < 0 ? before.strip() : before.substring(0, begin).strip());
        if (begin >= 0) {
            WordOptions.split(before.substring(begin), 0, next).forEach(book.target()::option);
        }
        book.values(WordField.values(text.substring(end)));
    }

    private boolean options(String text) {
        if (!book.open() || book.target().inAnswer()) {
            return false;
        }
        int end = WordField.within(text);
        int have = book.target().options().size();
        List<String> options = WordOptions.split(text.substring(0, end), have, ahead.nextText(at));
        options.forEach(book.target()::option);
        if (!options.isEmpty()) {
            book.values(WordField.values(text.substring(end)));
        }
        return !options.isEmpty();
    }

    /** Options that Word itself has lettered. */
    private void options(List<String> texts) {
        for (String text : texts) {
            int end = WordField.within(text);
            book.target().option(text.substring(0, end).strip());
            book.values(WordField.values(text.substring(end)));
        }
    }

    /** A line without any mark: more of the question, or the next one where questions have no numbers. */
    private void words(String text) {
        WordSection section = book.section();
        if (!key.isEmpty() && book.open() && WordKeyText.isSure(text)) {
            key.within(section, text);
        } else if (!book.open() && ahead.isAdvice(at, section.type())) {
            book.stray(text);
        } else if (!book.open()
                || section.numbering.equals(WITHOUT_NUMBERS) && book.draft().complete() && question()) {
            section.numbering = isCase() ? WordNumber.CASE : WITHOUT_NUMBERS;
            book.begin("", false);
            stem(text);
        } else {
            book.target().more(text);
        }
    }
}
