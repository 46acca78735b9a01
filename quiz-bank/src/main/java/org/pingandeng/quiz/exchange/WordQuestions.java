package org.pingandeng.quiz.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.pingandeng.quiz.exchange.RowProblem.Reason;
import org.pingandeng.quiz.exchange.docx.Docx.Notice;
import org.pingandeng.quiz.item.ItemType;

/**
 * Finds the questions in the lines of a Word file: where each begins, its options, what is named beside it, and the key
 * at the end. What belongs to no question is said.
 */
final class WordQuestions {

    private static final Pattern EXACT_NUMBER = Pattern.compile("^(\\d{1,5})．");
    private static final Pattern EXACT_PART = Pattern.compile("^（\\d{1,3}）");
    private static final Pattern EXACT_OPTION = Pattern.compile("^[A-Z]．");

    private final List<WordLine> lines;
    private final Reading reading;
    private final List<WordDraft> drafts = new ArrayList<>();
    private final List<WordSection> sections = new ArrayList<>();
    private WordSection section = WordSection.none();
    private WordDraft draft;
    private WordDraft part;
    private WordKey key;
    private boolean atKey;
    private boolean formatted;
    private int at;

    WordQuestions(List<WordLine> lines, Reading reading) {
        this.lines = lines;
        this.reading = reading;
    }

    List<WordDraft> read() {
        for (at = 0; at < lines.size(); at++) {
            WordLine line = lines.get(at);
            if (atKey) {
                key.line(line);
            } else if (line.style().isPresent() && !line.isTable()) {
                exact(line.style().get(), line);
            } else if (line.isTable()) {
                table(line);
            } else if (!line.isBlank() || !line.label().isEmpty()) {
                typed(line);
            }
            notices(line);
        }
        if (key != null) {
            key.apply(drafts, reading);
        }
        return drafts;
    }

    private void notices(WordLine line) {
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

    private WordDraft target() {
        return part == null ? draft : part;
    }

    private void stray(String text) {
        reading.loss(0, Loss.Kind.WORDS, text);
    }

    // ---- as we write them

    private void exact(WordStyle style, WordLine line) {
        String text = line.text();
        switch (style) {
            case TITLE -> {}
            case SECTION -> section(WordSection.typed(line.whole()).orElseGet(WordSection::none));
            case STEM ->
                begin(shown(text), true).stem(EXACT_NUMBER.matcher(text).replaceFirst(""));
            case PART -> {
                if (draft == null) {
                    stray(text);
                } else {
                    part(true).stem(EXACT_PART.matcher(text).replaceFirst(""));
                }
            }
            default -> beside(style, text);
        }
    }

    private static String shown(String text) {
        var number = EXACT_NUMBER.matcher(text);
        return number.find() ? number.group(1) : "";
    }

    private void beside(WordStyle style, String text) {
        if (draft == null) {
            stray(text);
        } else if (style == WordStyle.OPTION) {
            target().option(EXACT_OPTION.matcher(text).replaceFirst(""));
        } else if (style == WordStyle.ANSWER && WordWriter.POINT.matcher(text).matches()) {
            target().points.add(WordWriter.point(text));
        } else if (style == WordStyle.ANSWER) {
            WordField.exact(text)
                    .ifPresentOrElse(value -> target().field(value.field(), value.text()), () -> values(text));
        } else if (style == WordStyle.INFO) {
            for (String value : WordField.line(text)) {
                WordField.exact(value)
                        .ifPresentOrElse(each -> target().field(each.field(), each.text()), () -> values(value));
            }
        } else {
            target().more(text);
        }
    }

    private void values(String text) {
        List<WordField.Value> values = WordField.values(text);
        values.forEach(value -> target().field(value.field(), value.text()));
        if (values.isEmpty()) {
            target().more(text);
        }
    }

    // ---- as people write them

    private void typed(WordLine line) {
        String text = line.whole();
        if (draft != null && WordOptions.label(line.label())) {
            option(line.text());
        } else if (keyBegins(text)) {
            key = key == null ? new WordKey(sections) : key;
            atKey = true;
        } else if (!heading(text) && !named(text) && !numbered(text) && !options(text)) {
            words(text);
        }
    }

    private boolean keyBegins(String text) {
        if (drafts.isEmpty() || !WordKey.isHeading(text)) {
            return false;
        }
        boolean field = !WordField.values(text).isEmpty();
        WordLine next = next(at);
        return next != null && (field && !target().complete() ? WordKey.isSure(next) : WordKey.isLike(next));
    }

    private boolean heading(String text) {
        Optional<WordSection> typed = WordSection.typed(text);
        if (typed.isPresent()) {
            section(typed.get());
            return true;
        }
        boolean may = draft == null || !target().inAnswer();
        Optional<WordSection> any = may ? WordSection.any(text) : Optional.empty();
        if (any.isPresent() && numberedNext()) {
            section(any.get());
            stray(text);
            return true;
        }
        return false;
    }

    private boolean numberedNext() {
        WordLine next = next(at);
        return next != null
                && WordNumber.of(next.whole())
                        .filter(each -> each.number() == 1)
                        .isPresent();
    }

    private void section(WordSection begun) {
        section = begun;
        sections.add(begun);
        draft = null;
        part = null;
        if (begun.rest().contains("分")) {
            reading.loss(0, Loss.Kind.POINTS, begun.rest());
        } else if (!begun.rest().isBlank()
                && begun.type().isPresent()
                && !begun.rest().matches("[（(]共\\d+题[）)]")) {
            stray(begun.rest());
        }
    }

    private boolean named(String text) {
        List<WordField.Value> values = WordField.values(text);
        if (values.isEmpty() || draft == null) {
            return false;
        }
        WordField.Value first = values.get(0);
        if (first.field() == WordField.ANSWER && WordKey.isSure(first.text())) {
            key = key == null ? new WordKey(sections) : key;
            key.within(section, first.text());
        } else {
            values.forEach(value -> target().field(value.field(), value.text()));
        }
        return true;
    }

    private boolean numbered(String text) {
        Optional<WordNumber> found = WordNumber.of(text);
        if (found.isEmpty()) {
            return false;
        }
        WordNumber number = found.get();
        if (partBegins(number)) {
            part(false);
            stem(number.rest());
            return true;
        }
        if (!begins(number)) {
            return false;
        }
        section.numbering = section.numbering.isEmpty() ? number.form() : section.numbering;
        section.last = number.number();
        begin(String.valueOf(number.number()), false);
        stem(number.rest());
        return true;
    }

    private boolean partBegins(WordNumber number) {
        boolean study =
                section.type().filter(each -> each == ItemType.CASE_STUDY).isPresent();
        if (!study || draft == null || number.form().equals(section.numbering)) {
            return false;
        }
        boolean form = draft.partForm.isEmpty() || draft.partForm.equals(number.form());
        if (form && number.number() == draft.parts.size() + 1) {
            draft.partForm = number.form();
            return true;
        }
        return false;
    }

    /** A number begins a question unless it counts something within one. */
    private boolean begins(WordNumber number) {
        if (draft == null && section.numbering.isEmpty()) {
            return !number.form().equals("1 ") || number.number() == 1;
        }
        boolean follows = number.number() == section.last + 1;
        if (!number.form().equals(section.numbering)) {
            return follows
                    && draft != null
                    && draft.complete()
                    && !draft.inAnswer()
                    && questionFrom(at)
                    && !number.form().equals("①");
        }
        if (draft == null) {
            return true;
        }
        if (!target().inAnswer()) {
            return follows || draft.complete() || number.number() > section.last;
        }
        boolean list = draft.listed > 0 && number.number() == draft.listed + 1 || number.number() == 1;
        if (list && !questionFrom(at)) {
            draft.listed = number.number();
            return false;
        }
        return follows || number.number() > section.last || questionFrom(at);
    }

    /** Whether the line is followed by options or an answer before the next number. */
    private boolean questionFrom(int place) {
        String own = lines.get(place).whole();
        if (WordAnswers.bracketed(own).isPresent() || own.contains("__")) {
            return true;
        }
        for (int i = place + 1; i < lines.size(); i++) {
            WordLine line = lines.get(i);
            String text = line.whole();
            if (WordField.values(text).stream().anyMatch(each -> each.field() == WordField.ANSWER)
                    || WordOptions.label(line.label())
                    || !WordOptions.split(text, 0, "").isEmpty()) {
                return true;
            }
            if (WordNumber.of(text).isPresent() || WordSection.typed(text).isPresent()) {
                return false;
            }
        }
        return false;
    }

    private WordDraft begin(String shown, boolean exact) {
        draft = new WordDraft(drafts.size() + 1L, shown, section, exact);
        drafts.add(draft);
        part = null;
        return draft;
    }

    private WordDraft part(boolean exact) {
        part = new WordDraft(draft.row, String.valueOf(draft.parts.size() + 1), WordSection.none(), exact);
        draft.parts.add(part);
        return part;
    }

    /** A stem's line may hold the options and the answer as well. */
    private void stem(String text) {
        int end = WordField.within(text);
        String before = text.substring(0, end);
        int begin = WordOptions.within(before, nextText());
        target().more(begin < 0 ? before.strip() : before.substring(0, begin).strip());
        if (begin >= 0) {
            WordOptions.split(before.substring(begin), 0, nextText()).forEach(target()::option);
        }
        WordField.values(text.substring(end)).forEach(value -> target().field(value.field(), value.text()));
    }

    private boolean options(String text) {
        if (draft == null || target().inAnswer()) {
            return false;
        }
        int end = WordField.within(text);
        List<String> options =
                WordOptions.split(text.substring(0, end), target().options().size(), nextText());
        options.forEach(target()::option);
        if (!options.isEmpty()) {
            WordField.values(text.substring(end)).forEach(value -> target().field(value.field(), value.text()));
        }
        return !options.isEmpty();
    }

    private void option(String text) {
        int end = WordField.within(text);
        target().option(text.substring(0, end).strip());
        WordField.values(text.substring(end)).forEach(value -> target().field(value.field(), value.text()));
    }

    /** A line without any mark: more of the question, or the next one where questions have no numbers. */
    private void words(String text) {
        if (key != null && draft != null && WordKey.isSure(text)) {
            key.within(section, text);
        } else if (draft == null && numberedLater()) {
            stray(text);
        } else if (draft == null || unnumbered()) {
            section.numbering =
                    section.type().filter(each -> each == ItemType.CASE_STUDY).isPresent() ? WordNumber.CASE : " ";
            begin("", false);
            stem(text);
        } else {
            target().more(text);
        }
    }

    private boolean unnumbered() {
        return section.numbering.equals(" ") && draft.complete() && (!target().inAnswer() || questionFrom(at));
    }

    /** What stands above the first number of a section is advice, unless it is followed by options of its own. */
    private boolean numberedLater() {
        for (int i = at + 1; i < lines.size(); i++) {
            String text = lines.get(i).whole();
            if (WordNumber.of(text).isPresent() || WordSection.typed(text).isPresent()) {
                boolean study = section.type()
                        .filter(each -> each == ItemType.CASE_STUDY)
                        .isPresent();
                return !study || WordSection.typed(text).isPresent();
            }
            if (!WordOptions.split(text, 0, "").isEmpty()
                    || WordOptions.label(lines.get(i).label())
                    || !WordField.values(text).isEmpty()) {
                return false;
            }
        }
        return WordAnswers.bracketed(lines.get(at).whole()).isEmpty()
                && !lines.get(at).whole().contains("__");
    }

    private void table(WordLine line) {
        boolean pair = line.style().filter(each -> each == WordStyle.PAIR).isPresent();
        boolean exact = line.style().isPresent();
        if (!exact && !drafts.isEmpty() && WordKey.isTable(line)) {
            key = key == null ? new WordKey(sections) : key;
            key.within(section, line);
        } else if (draft == null || !exact && line.isPaper()) {
            lost(line);
        } else if (pair || !exact && isPairs(line)) {
            target().pairs = line.table();
        } else {
            target().more(line.rows());
        }
    }

    private boolean isPairs(WordLine line) {
        boolean matching =
                section.type().filter(each -> each == ItemType.MATCHING).isPresent();
        return matching && draft.pairs.isEmpty() && line.table().stream().allMatch(row -> row.size() == 2);
    }

    private void lost(WordLine line) {
        if (line.isPaper()) {
            reading.problem(RowProblem.of(0, "", Reason.PAPER_IN_TABLE, line.rows()));
        } else {
            stray(line.rows());
        }
    }

    private WordLine next(int place) {
        for (int i = place + 1; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                return lines.get(i);
            }
        }
        return null;
    }

    private String nextText() {
        WordLine next = next(at);
        return next == null ? "" : next.whole();
    }
}
