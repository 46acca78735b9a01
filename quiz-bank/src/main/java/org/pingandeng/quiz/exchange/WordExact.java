package org.pingandeng.quiz.exchange;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the paragraphs that we wrote, by their styles and word for word. */
final class WordExact {

    private static final Pattern NUMBER = Pattern.compile("^(\\d{1,5})．");
    private static final Pattern PART = Pattern.compile("^（\\d{1,3}）");
    private static final Pattern OPTION = Pattern.compile("^[A-Z]．");

    private final WordBook book;

    WordExact(WordBook book) {
        this.book = book;
    }

    void line(WordStyle style, WordLine line) {
        String text = line.text();
        switch (style) {
            case TITLE -> {}
            case SECTION -> book.begin(WordSection.typed(line.whole()).orElseGet(WordSection::none));
            case STEM -> stem(text);
            default -> {
                if (book.open()) {
                    beside(style, text);
                } else {
                    book.stray(text);
                }
            }
        }
    }

    private void stem(String text) {
        Matcher number = NUMBER.matcher(text);
        boolean numbered = number.find();
        book.begin(numbered ? number.group(1) : "", true).stem(numbered ? text.substring(number.end()) : text);
    }

    private void beside(WordStyle style, String text) {
        switch (style) {
            case PART -> book.beginPart(true).stem(PART.matcher(text).replaceFirst(""));
            case OPTION -> book.target().option(OPTION.matcher(text).replaceFirst(""));
            case ANSWER -> answer(text);
            case INFO -> List.of(WordField.line(text)).forEach(this::value);
            default -> book.target().more(text);
        }
    }

    private void answer(String text) {
        if (WordWriter.POINT.matcher(text).matches()) {
            book.target().points.add(WordWriter.point(text));
        } else {
            value(text);
        }
    }

    /** Somebody may have typed between our lines. */
    private void value(String text) {
        WordField.exact(text)
                .ifPresentOrElse(value -> book.target().field(value.field(), value.text()), () -> typed(text));
    }

    private void typed(String text) {
        List<WordField.Value> values = WordField.values(text);
        book.values(values);
        if (values.isEmpty()) {
            book.target().more(text);
        }
    }
}
