package org.pingandeng.quiz.exchange;

import java.util.List;
import java.util.Optional;
import org.pingandeng.quiz.item.ItemType;

/** What the lines below a line tell about it; a bounded number of them, so that no file takes the square of its time. */
final class WordAhead {

    private static final int FURTHEST = 80;

    private final List<WordLine> lines;

    WordAhead(List<WordLine> lines) {
        this.lines = lines;
    }

    private int end(int place) {
        return Math.min(lines.size(), place + FURTHEST);
    }

    /** The next line that says something. */
    Optional<WordLine> next(int place) {
        for (int i = place + 1; i < end(place); i++) {
            if (!lines.get(i).isBlank()) {
                return Optional.of(lines.get(i));
            }
        }
        return Optional.empty();
    }

    String nextText(int place) {
        return next(place).map(WordLine::whole).orElse("");
    }

    /** Whether counting begins with the next line. */
    boolean countingBegins(int place) {
        return next(place)
                .flatMap(line -> WordNumber.of(line.whole()))
                .filter(each -> each.number() == 1)
                .isPresent();
    }

    /** Whether a line is a question: it has its answer, or options or an answer follow before the next number. */
    boolean isQuestion(int place) {
        String own = lines.get(place).whole();
        if (WordAnswers.bracketed(own).isPresent() || own.contains("__")) {
            return true;
        }
        for (int i = place + 1; i < end(place); i++) {
            WordLine line = lines.get(i);
            if (line.isOption() || line.names(WordField.ANSWER)) {
                return true;
            }
            if (line.isCounted() || line.isHeading()) {
                return false;
            }
        }
        return false;
    }

    /** Whether a line above the first number of a section is advice, and no question without a number. */
    boolean isAdvice(int place, Optional<ItemType> type) {
        String own = lines.get(place).whole();
        boolean blanks = type.filter(each -> each == ItemType.FILL_IN).isPresent() && own.contains("__");
        if (blanks || WordAnswers.bracketed(own).isPresent()) {
            return false;
        }
        boolean study = type.filter(each -> each == ItemType.CASE_STUDY).isPresent();
        for (int i = place + 1; i < end(place); i++) {
            WordLine line = lines.get(i);
            if (line.isHeading() || line.isCounted()) {
                return line.isHeading() || !study;
            }
            if (line.isOption() || line.isNamed()) {
                return false;
            }
        }
        return true;
    }

    /** Whether a table that is numbered and lettered follows before the next number. */
    boolean labelledTable(int place) {
        for (int i = place + 1; i < end(place); i++) {
            if (WordPairs.isLabelled(lines.get(i).table())) {
                return true;
            }
            if (lines.get(i).isCounted()) {
                return false;
            }
        }
        return false;
    }
}
