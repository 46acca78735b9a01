package org.pingandeng.quiz.exchange;

import java.util.ArrayList;
import java.util.List;
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
    private static final Pattern RANGE =
            Pattern.compile("(\\d{1,4})\\s*[-—–~～至]+\\s*(\\d{1,4})\\s*(?:题|[.．、:：)）])?\\s*");
    private static final String ONE = "[A-ZＡ-Ｚ]{1,10}|[√×✓✗✔✘]|正确|错误|对|错";
    private static final Pattern PAIR =
            Pattern.compile("(\\d{1,4})\\s*[.．、:：)）]?\\s*(" + ONE + ")(?![A-Za-z\\p{IsHan}])");
    private static final Pattern PAIRS = Pattern.compile(
            "(?:[\\s,，;；、。]*\\d{1,4}\\s*[.．、:：)）]?\\s*(?:" + ONE + ")(?![A-Za-z\\p{IsHan}])){2,}[\\s,，;；、。]*");

    private final List<WordSection> sections;
    private final List<Entry> entries = new ArrayList<>();
    private final List<String> unknown = new ArrayList<>();
    private WordSection section;

    /** What the key says of one question. */
    private static final class Entry {
        private final WordSection section;
        private final int number;
        private final List<WordField.Value> values = new ArrayList<>();

        Entry(WordSection section, int number) {
            this.section = section;
            this.number = number;
        }
    }

    WordKey(List<WordSection> sections) {
        this.sections = sections;
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
        return next.isTable() ? isTable(next) : WordSection.typed(next.whole()).isPresent() || isSure(next.whole());
    }

    /** Whether a text is a row of answers with their numbers. */
    static boolean isSure(String text) {
        Matcher range = RANGE.matcher(text.strip());
        return range.lookingAt()
                        && answers(text.strip().substring(range.end()), range).isPresent()
                || PAIRS.matcher(text.strip()).matches();
    }

    /** Whether a table has numbers and answers of questions. */
    static boolean isTable(WordLine line) {
        return line.table().stream()
                        .flatMap(List::stream)
                        .anyMatch(cell -> cell.strip().matches("题号|序号|编号"))
                && line.table().stream()
                        .flatMap(List::stream)
                        .anyMatch(cell -> cell.strip().matches("(参考|正确)?答案"));
    }

    /** Takes a line behind the heading of the key. */
    void line(WordLine line) {
        if (line.isTable()) {
            table(line.table());
        } else if (!line.isBlank()) {
            text(line.whole());
        }
    }

    /** Takes answers that stand below their own section. */
    void within(WordSection owner, String text) {
        WordSection before = section;
        section = owner;
        text(text);
        section = before;
    }

    void within(WordSection owner, WordLine table) {
        WordSection before = section;
        section = owner;
        table(table.table());
        section = before;
    }

    private void text(String line) {
        String text = line.strip();
        Optional<WordSection> heading = WordSection.typed(text).or(() -> WordSection.any(text));
        Matcher labelled = Pattern.compile(
                        "^([一二三四五六七八九十]{1,3})\\s*[、.．]\\s*(?:\\p{IsHan}{0,8}题)?\\s*(?:[（(][^）)]*[）)])?\\s*[:：]?\\s*(?=\\d|$)")
                .matcher(text);
        if (labelled.find()) {
            section = owner(labelled.group(1), heading).orElse(section);
            if (labelled.end() < text.length()) {
                answers(text.substring(labelled.end()));
            }
        } else if (heading.isPresent()) {
            section = owner(heading.get().numeral(), heading).orElse(section);
            if (WordNumber.of(heading.get().rest()).isPresent()
                    || isSure(heading.get().rest())) {
                answers(heading.get().rest().replaceFirst("^[:：]\\s*", ""));
            }
        } else {
            answers(text);
        }
    }

    private Optional<WordSection> owner(String numeral, Optional<WordSection> heading) {
        Optional<WordSection> same = sections.stream()
                .filter(each -> !numeral.isEmpty() && each.numeral().equals(numeral))
                .findFirst();
        return same.or(() -> heading.flatMap(WordSection::type)
                .flatMap(type -> sections.stream()
                        .filter(each -> each.type().filter(type::equals).isPresent())
                        .findFirst()));
    }

    private void answers(String text) {
        Matcher range = RANGE.matcher(text);
        if (range.lookingAt()) {
            ranges(text);
        } else if (PAIRS.matcher(text).matches()) {
            Matcher pair = PAIR.matcher(text);
            while (pair.find()) {
                entry(pair.group(1)).values.add(answer(pair.group(2)));
            }
        } else {
            numbered(text);
        }
    }

    private void ranges(String text) {
        Matcher range = RANGE.matcher(text);
        List<int[]> places = new ArrayList<>();
        while (range.find()) {
            places.add(new int[] {
                range.start(), range.end(), Integer.parseInt(range.group(1)), Integer.parseInt(range.group(2))
            });
        }
        for (int i = 0; i < places.size(); i++) {
            int[] place = places.get(i);
            String said = text.substring(place[1], i + 1 < places.size() ? places.get(i + 1)[0] : text.length());
            List<String> answers = answers(said, place[3] - place[2] + 1);
            for (int each = 0; each < answers.size(); each++) {
                entry(String.valueOf(place[2] + each)).values.add(answer(answers.get(each)));
            }
            if (answers.isEmpty()) {
                unknown.add(text.substring(place[0], place[1]) + said);
            }
        }
    }

    private static Optional<List<String>> answers(String said, Matcher range) {
        List<String> answers = answers(
                said.split("\\d", 2)[0], Integer.parseInt(range.group(2)) - Integer.parseInt(range.group(1)) + 1);
        return answers.isEmpty() ? Optional.empty() : Optional.of(answers);
    }

    /** As many answers as asked for, each a group of letters or, where they stand close, a letter; or none. */
    private static List<String> answers(String said, int many) {
        String plain = said.strip().replaceAll("[。.]$", "");
        List<String> groups = List.of(plain.split("[\\s\\u3000,，;；、]+"));
        if (many > 1 && groups.size() == many && groups.stream().allMatch(each -> each.matches(ONE))) {
            return groups;
        }
        List<String> single = new ArrayList<>();
        Matcher one = Pattern.compile("正确|错误|[A-ZＡ-Ｚ√×✓✗✔✘对错]").matcher(plain);
        int from = 0;
        while (one.find() && plain.substring(from, one.start()).isBlank()) {
            single.add(one.group());
            from = one.end();
        }
        return from == plain.length() && single.size() == many ? single : List.of();
    }

    private void numbered(String text) {
        Optional<WordNumber> number = WordNumber.of(text);
        Entry last = entries.isEmpty() ? null : entries.get(entries.size() - 1);
        boolean follows = number.isPresent()
                && (last == null
                        || last.section != section
                        || number.get().number() == last.number + 1
                        || number.get().number() == 1 && short_(last));
        if (follows) {
            Entry entry = entry(String.valueOf(number.get().number()));
            values(number.get().rest(), entry);
        } else if (last != null) {
            List<WordField.Value> values = WordField.values(text);
            WordField field = last.values.isEmpty()
                    ? WordField.ANSWER
                    : last.values.get(last.values.size() - 1).field();
            last.values.addAll(values.isEmpty() ? List.of(new WordField.Value(field, text)) : values);
        } else {
            unknown.add(text);
        }
    }

    /** Answers of one line each do not hold lists, so that a 1 begins the next section. */
    private static boolean short_(Entry last) {
        return last.values.size() < 2
                && last.values.stream().allMatch(each -> each.text().length() < 20);
    }

    private void values(String text, Entry entry) {
        int end = WordField.within(text);
        if (!text.substring(0, end).isBlank()) {
            entry.values.add(answer(text.substring(0, end).strip()));
        }
        entry.values.addAll(WordField.values(text.substring(end)));
    }

    private static WordField.Value answer(String text) {
        return new WordField.Value(WordField.ANSWER, text);
    }

    private Entry entry(String number) {
        int wanted = Integer.parseInt(number);
        Entry last = entries.isEmpty() ? null : entries.get(entries.size() - 1);
        if (section != null && last != null && last.section == section && wanted <= last.number && !headed()) {
            section = after(section);
        }
        Entry entry = new Entry(section, wanted);
        entries.add(entry);
        return entry;
    }

    private boolean headed() {
        return entries.stream().map(each -> each.section).distinct().count() > 1;
    }

    private WordSection after(WordSection before) {
        int place = sections.indexOf(before);
        return place >= 0 && place + 1 < sections.size() ? sections.get(place + 1) : before;
    }

    private void table(List<List<String>> rows) {
        boolean across = rows.stream()
                        .anyMatch(row -> !row.isEmpty() && row.get(0).strip().matches("题号|序号|编号"))
                && rows.stream()
                        .anyMatch(row -> !row.isEmpty() && row.get(0).strip().matches("(参考|正确)?答案"));
        if (across) {
            across(rows);
        } else {
            down(rows);
        }
    }

    private void across(List<List<String>> rows) {
        List<String> numbers = List.of();
        for (List<String> row : rows) {
            if (row.isEmpty()) {
                continue;
            }
            if (row.get(0).strip().matches("题号|序号|编号")) {
                numbers = row;
            } else if (row.get(0).strip().matches("(参考|正确)?答案")) {
                for (int i = 1; i < Math.min(row.size(), numbers.size()); i++) {
                    cell(numbers.get(i), row.get(i));
                }
            }
        }
    }

    private void cell(String number, String said) {
        if (number.strip().matches("\\d{1,4}") && !said.isBlank()) {
            entry(number.strip()).values.add(answer(said.strip()));
        }
    }

    private void down(List<List<String>> rows) {
        List<String> names = rows.get(0);
        for (List<String> row : rows.subList(1, rows.size())) {
            String number = "";
            for (int i = 0; i < Math.min(row.size(), names.size()); i++) {
                String name = names.get(i).strip();
                if (name.matches("题号|序号|编号")) {
                    number = row.get(i);
                } else if (name.matches("(参考|正确)?答案")) {
                    cell(number, row.get(i));
                } else if (name.equals("解析")
                        && number.strip().matches("\\d{1,4}")
                        && !row.get(i).isBlank()
                        && !entries.isEmpty()) {
                    entries.get(entries.size() - 1)
                            .values
                            .add(new WordField.Value(
                                    WordField.EXPLANATION, row.get(i).strip()));
                }
            }
        }
    }

    /** Gives each question what the key says of it. */
    void apply(List<WordDraft> drafts, Reading reading) {
        unknown.forEach(text -> reading.problem(RowProblem.of(0, Column.ANSWER.header(), Reason.ANSWER_MISFIT, text)));
        for (Entry entry : entries) {
            List<WordDraft> meant = drafts.stream()
                    .filter(each -> entry.section == null || each.section == entry.section)
                    .filter(each -> each.shown.equals(String.valueOf(entry.number)))
                    .toList();
            if (meant.size() == 1) {
                give(meant.get(0), entry, reading);
            } else {
                String said = entry.values.isEmpty() ? "" : entry.values.get(0).text();
                reading.problem(RowProblem.of(
                        0, Column.ANSWER.header(), Reason.KEY_WITHOUT_QUESTION, entry.number + "．" + said));
            }
        }
    }

    private static void give(WordDraft draft, Entry entry, Reading reading) {
        String said = draft.value(WordField.ANSWER).strip();
        for (WordField.Value value : entry.values) {
            if (value.field() == WordField.ANSWER && !said.isEmpty() && !said.equals(value.text())) {
                reading.problem(RowProblem.of(
                        draft.row,
                        Column.ANSWER.header(),
                        Reason.TWO_ANSWERS,
                        draft.shown + "．" + said + " / " + value.text()));
            } else {
                draft.field(value.field(), value.text());
            }
        }
    }
}
