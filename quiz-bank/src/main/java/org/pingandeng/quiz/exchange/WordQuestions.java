package org.pingandeng.quiz.exchange;

import java.util.List;
import org.pingandeng.quiz.exchange.RowProblem.Reason;
import org.pingandeng.quiz.item.ItemType;

/**
 * Finds the questions in the lines of a Word file: where each begins, its options, what is named beside it, and the key
 * at the end. What belongs to no question is said.
 */
final class WordQuestions {

    private final List<WordLine> lines;
    private final Reading reading;
    private final WordBook book;
    private final WordAhead ahead;
    private final WordKey key;

    WordQuestions(List<WordLine> lines, Reading reading) {
        this.lines = lines;
        this.reading = reading;
        this.book = new WordBook(reading);
        this.ahead = new WordAhead(lines);
        this.key = new WordKey(book.sections());
    }

    List<WordDraft> read() {
        WordExact exact = new WordExact(book);
        WordTyped typed = new WordTyped(book, ahead, key);
        boolean atKey = false;
        for (int at = 0; at < lines.size(); at++) {
            WordLine line = lines.get(at);
            if (atKey) {
                key.line(line);
            } else if (line.isTable()) {
                table(at, line);
            } else if (line.style().isPresent()) {
                exact.line(line.style().get(), line);
            } else if (!line.isBlank() || !line.label().isEmpty()) {
                atKey = !typed.line(at, line);
            }
            book.notices(line);
        }
        key.apply(book.drafts(), reading);
        return book.drafts();
    }

    private void table(int at, WordLine line) {
        boolean exact = line.style().isPresent();
        if (!exact && !book.drafts().isEmpty() && WordKeyTable.isKey(line.table())) {
            key.within(book.section(), line.table());
        } else if (book.open() && (exact ? line.style().get() == WordStyle.PAIR : isPairs(at, line))) {
            book.target().pairs = line.table();
        } else if (!exact && line.isPaper()) {
            reading.problem(RowProblem.of(0, "", Reason.PAPER_IN_TABLE, line.rows()));
        } else if (book.open()) {
            book.target().more(line.rows());
        } else {
            book.stray(line.rows());
        }
    }

    /** Two columns below a matching are its pairs, unless others with numbers and letters follow. */
    private boolean isPairs(int at, WordLine line) {
        boolean matching =
                book.section().type().filter(each -> each == ItemType.MATCHING).isPresent();
        return matching
                && book.target().pairs.isEmpty()
                && line.table().stream().allMatch(row -> row.size() == 2)
                && (WordPairs.isLabelled(line.table()) || !ahead.labelledTable(at));
    }
}
