package org.pingandeng.quiz.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pingandeng.quiz.exchange.RowProblem.Reason;

/**
 * The key at the end of a test or of a section: {@code 1-5 ABCDA}, {@code 1.A 2.B}, a table, or numbered lines with
 * answers and explanations.
 */
final class WordKey {

    private static final Pattern HEADING =
            Pattern.compile("^.{0,40}?(?:参考答案|标准答案|正确答案|答案)(?:[及与和]解析)?\\s*[】\\]]?\\s*[:：]?$");
    private static final Pattern SECTION = Pattern.compile(
            "^([一二三四五六七八九十]{1,3})\\s*[、.．]\\s*(?:\\p{IsHan}{0,8}题)?\\s*(?:[（(][^）)]*[）)])?\\s*[:：]?\\s*(?=\\d|$)");
    private static final int SHORT = 20;

    private final List<WordSection> sections;
    private final List<Entry> entries = new ArrayList<>();
    private final List<String> unknown = new ArrayList<>();
    private WordSection section;
    private boolean headed;

    /** What the key says of one question. */
    private record Entry(WordSection section, int number, List<WordField.Value> values) {

        /** Answers of one line each do not hold lists, so that a 1 below them begins the next section. */
        boolean isShort() {
            return values.size() < 2
                    && values.stream().allMatch(each -> each.text().length() < SHORT);
        }
    }

    /** Where a question is found: by the number it shows, in its section or, for null, in the whole file. */
    private record Place(WordSection section, String shown) {}

    WordKey(List<WordSection> sections) {
        this.sections = sections;
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    /** Whether a line may head a key. */
    static boolean isHeading(String line) {
        return HEADING.matcher(line.strip()).matches();
    }

    /** Whether what follows such a line looks like a key. */
    static boolean isLike(WordLine next) {
        return isSure(next)
                || WordNumber.of(next.whole())
                        .filter(each -> each.number() == 1)
                        .isPresent();
    }

    /** Whether it cannot be anything else. */
    static boolean isSure(WordLine next) {
        return next.isTable() ? WordKeyTable.isKey(next.table()) : next.isHeading() || WordKeyText.isSure(next.whole());
    }

    /** Takes a line behind the heading of the key. */
    void line(WordLine line) {
        if (line.isTable()) {
            new WordKeyTable(this).read(line.table());
        } else if (!line.isBlank()) {
            text(line.whole().strip());
        }
    }

    /** Takes answers that stand below their own section. */
    void within(WordSection owner, String text) {
        WordSection before = section;
        section = owner;
        text(text.strip());
        section = before;
    }

    void within(WordSection owner, List<List<String>> table) {
        WordSection before = section;
        section = owner;
        new WordKeyTable(this).read(table);
        section = before;
    }

    void unknown(String text) {
        unknown.add(text);
    }

    private void text(String text) {
        Optional<WordSection> heading = WordSection.typed(text).or(() -> WordSection.any(text));
        Matcher labelled = SECTION.matcher(text);
        if (labelled.find()) {
            begin(labelled.group(1), heading);
            rest(text.substring(labelled.end()));
        } else if (heading.isPresent()) {
            begin(heading.get().numeral(), heading);
            String rest = heading.get().rest().replaceFirst("^[:：]\\s*", "");
            rest(WordNumber.of(rest).isPresent() || WordKeyText.isSure(rest) ? rest : "");
        } else {
            answers(text);
        }
    }

    private void rest(String text) {
        if (!text.isEmpty()) {
            answers(text);
        }
    }

    private void begin(String numeral, Optional<WordSection> heading) {
        headed = true;
        Optional<WordSection> same = sections.stream()
                .filter(each -> !numeral.isEmpty() && each.numeral().equals(numeral))
                .findFirst();
        section = same.or(() -> heading.flatMap(WordSection::type)
                        .flatMap(type -> sections.stream()
                                .filter(each -> each.type().filter(type::equals).isPresent())
                                .findFirst()))
                .orElse(section);
    }

    private void answers(String text) {
        List<WordKeyText.Said> several = WordKeyText.read(text);
        several.forEach(each -> say(each.number(), answer(each.text())));
        if (several.isEmpty()) {
            if (WordKeyText.isRange(text)) {
                unknown.add(text);
            } else {
                numbered(text);
            }
        }
    }

    private void numbered(String text) {
        Optional<WordNumber> number = WordNumber.of(text);
        Entry last = last();
        boolean begins = number.isPresent()
                && (last == null
                        || last.section() != section
                        || number.get().number() == last.number() + 1
                        || number.get().number() == 1 && last.isShort());
        if (begins) {
            values(number.get().rest(), entry(number.get().number()));
        } else if (last == null) {
            unknown.add(text);
        } else {
            List<WordField.Value> values = WordField.values(text);
            WordField field = last.values().isEmpty()
                    ? WordField.ANSWER
                    : last.values().get(last.values().size() - 1).field();
            last.values().addAll(values.isEmpty() ? List.of(new WordField.Value(field, text)) : values);
        }
    }

    private Entry last() {
        return entries.isEmpty() ? null : entries.get(entries.size() - 1);
    }

    private static void values(String text, Entry entry) {
        int end = WordField.within(text);
        if (!text.substring(0, end).isBlank()) {
            entry.values().add(answer(text.substring(0, end).strip()));
        }
        entry.values().addAll(WordField.values(text.substring(end)));
    }

    private static WordField.Value answer(String text) {
        return new WordField.Value(WordField.ANSWER, text);
    }

    /** Takes one value of a question; values of the same question go together. */
    void say(int number, WordField.Value value) {
        Entry last = last();
        boolean same = last != null
                && last.section() == section
                && last.number() == number
                && value.field() != WordField.ANSWER;
        (same ? last : entry(number)).values().add(value);
    }

    /** Where a key has no headings, counting that begins again tells the next section. */
    private Entry entry(int number) {
        Entry last = last();
        if (!headed && section != null && last != null && last.section() == section && number <= last.number()) {
            int place = sections.indexOf(section);
            section = place >= 0 && place + 1 < sections.size() ? sections.get(place + 1) : section;
        }
        Entry entry = new Entry(section, number, new ArrayList<>());
        entries.add(entry);
        return entry;
    }

    /** Gives each question what the key says of it. */
    void apply(List<WordDraft> drafts, Reading reading) {
        unknown.forEach(text -> problem(reading, Reason.ANSWER_MISFIT, text));
        Map<Place, List<WordDraft>> shown = new HashMap<>();
        for (WordDraft draft : drafts) {
            List.of(new Place(null, draft.shown), new Place(draft.section, draft.shown))
                    .forEach(place -> shown.computeIfAbsent(place, each -> new ArrayList<>())
                            .add(draft));
        }
        for (Entry entry : entries) {
            Place place = new Place(entry.section(), String.valueOf(entry.number()));
            List<WordDraft> meant = shown.getOrDefault(place, List.of());
            if (meant.size() == 1) {
                give(meant.get(0), entry, reading);
            } else {
                String said =
                        entry.values().isEmpty() ? "" : entry.values().get(0).text();
                problem(reading, Reason.KEY_WITHOUT_QUESTION, entry.number() + "．" + said);
            }
        }
    }

    private static void problem(Reading reading, Reason reason, String found) {
        reading.problem(RowProblem.of(0, Column.ANSWER.header(), reason, found));
    }

    private static void give(WordDraft draft, Entry entry, Reading reading) {
        String said = draft.value(WordField.ANSWER).strip();
        for (WordField.Value value : entry.values()) {
            boolean other = value.field() == WordField.ANSWER && !said.isEmpty();
            if (other && !said.equals(value.text())) {
                String both = draft.shown + "．" + said + " / " + value.text();
                reading.problem(RowProblem.of(draft.row, Column.ANSWER.header(), Reason.TWO_ANSWERS, both));
            } else if (!other) {
                draft.field(value.field(), value.text());
            }
        }
    }
}
