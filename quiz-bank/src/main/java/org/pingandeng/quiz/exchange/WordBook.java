package org.pingandeng.quiz.exchange;

import java.util.ArrayList;
import java.util.List;
import org.pingandeng.quiz.exchange.docx.Docx.Notice;

/** The questions found so far in a Word file, and the one that is being read. */
final class WordBook {

    private final Reading reading;
    private final List<WordDraft> drafts = new ArrayList<>();
    private final List<WordSection> sections = new ArrayList<>();
    private WordSection section = WordSection.none();
    private WordDraft draft;
    private WordDraft part;
    private boolean formatted;

    WordBook(Reading reading) {
        this.reading = reading;
    }

    List<WordDraft> drafts() {
        return drafts;
    }

    List<WordSection> sections() {
        return sections;
    }

    WordSection section() {
        return section;
    }

    /** Whether a question is being read. */
    boolean open() {
        return draft != null;
    }

    /** The question that is being read, a case as a whole. */
    WordDraft draft() {
        return draft;
    }

    /** What words belong to now: the question, or the last one about a case. */
    WordDraft target() {
        return part == null ? draft : part;
    }

    /** Begins a section; what its heading says beside the kind of question is no part of any. */
    void begin(WordSection begun) {
        section = begun;
        sections.add(begun);
        draft = null;
        part = null;
        String rest = begun.rest();
        if (rest.contains("分")) {
            reading.loss(0, Loss.Kind.POINTS, rest);
        } else if (begun.type().isPresent() && !rest.isBlank() && !rest.matches("[（(]共\\d+题[）)]")) {
            stray(rest);
        }
    }

    WordDraft begin(String shown, boolean exact) {
        draft = new WordDraft(drafts.size() + 1L, shown, section, exact);
        drafts.add(draft);
        part = null;
        return draft;
    }

    /** Begins a question about the case that is being read. */
    WordDraft beginPart(boolean exact) {
        part = new WordDraft(draft.row, String.valueOf(draft.parts.size() + 1), WordSection.none(), exact);
        draft.parts.add(part);
        return part;
    }

    /** Words that belong to no question. */
    void stray(String text) {
        reading.loss(0, Loss.Kind.WORDS, text);
    }

    void values(List<WordField.Value> values) {
        values.forEach(value -> target().field(value.field(), value.text()));
    }

    /** What a line has that is no text belongs to the question that is being read. */
    void notices(WordLine line) {
        for (Notice notice : line.notices()) {
            Loss.Kind kind = Loss.Kind.valueOf(notice.kind().name());
            if (kind != Loss.Kind.FORMATTING) {
                reading.loss(draft == null ? 0 : draft.row, kind, notice.found());
            } else if (!formatted) {
                formatted = true; // once a file is enough: headings are bold in all of them
                reading.loss(0, kind, "");
            }
        }
    }
}
