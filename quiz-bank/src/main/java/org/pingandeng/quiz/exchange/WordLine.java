package org.pingandeng.quiz.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.pingandeng.quiz.exchange.docx.Docx;
import org.pingandeng.quiz.exchange.docx.Docx.Notice;

/**
 * One line of a Word file as a reader of questions sees it, or a table.
 *
 * @param style ours, or empty
 * @param label of Word's automatic numbering, or empty
 * @param text its words; those with a style of ours may have several lines
 * @param table its rows, or empty for a line
 * @param headed whether the table's first row is a heading
 * @param notices what could not be told as text
 */
record WordLine(
        Optional<WordStyle> style,
        String label,
        String text,
        List<List<String>> table,
        boolean headed,
        List<Notice> notices) {

    private static final Pattern OPTION = Pattern.compile("^[(（]?[A-ZＡ-Ｚ]\\s*[.．、:：)）].*", Pattern.DOTALL);
    private static final Pattern QUESTION = Pattern.compile("^\\s*\\d{1,3}\\s*[.．、]\\s*\\S.*", Pattern.DOTALL);

    static List<WordLine> of(Docx document) {
        List<WordLine> lines = new ArrayList<>();
        for (Docx.Block block : document.blocks()) {
            if (block instanceof Docx.Paragraph paragraph) {
                paragraph(paragraph, lines);
            } else if (block instanceof Docx.Table table) {
                table(table, lines);
            }
        }
        return lines;
    }

    private static void paragraph(Docx.Paragraph paragraph, List<WordLine> lines) {
        Optional<WordStyle> style = WordStyle.named(paragraph.style());
        if (style.isPresent()) {
            lines.add(new WordLine(style, paragraph.label(), paragraph.text(), List.of(), false, paragraph.notices()));
            return;
        }
        String label = paragraph.label();
        List<Notice> notices = paragraph.notices();
        for (String text : paragraph.text().replace('\u00A0', ' ').split("\n", -1)) {
            lines.add(plain(label, text, notices));
            label = "";
            notices = List.of();
        }
    }

    private static WordLine plain(String label, String text, List<Notice> notices) {
        return new WordLine(Optional.empty(), label, text.strip(), List.of(), false, notices);
    }

    /** Tables that only frame or place lines are those lines; all others stay tables. */
    private static void table(Docx.Table table, List<WordLine> lines) {
        Optional<WordStyle> style = WordStyle.named(table.style());
        if (style.isPresent()) {
            lines.add(new WordLine(style, "", "", table.rows(), table.headed(), table.notices()));
            return;
        }
        boolean column = table.rows().stream().allMatch(row -> row.size() == 1);
        List<String> cells = table.rows().stream()
                .flatMap(List::stream)
                .filter(cell -> !cell.isBlank())
                .toList();
        boolean options = cells.size() > 1
                && cells.stream().allMatch(cell -> OPTION.matcher(cell).matches());
        if (column || options) {
            List<Notice> notices = table.notices();
            for (String cell : cells) {
                for (String text : cell.split("\n", -1)) {
                    lines.add(plain("", text, notices));
                    notices = List.of();
                }
            }
        } else {
            lines.add(new WordLine(style, "", "", table.rows(), table.headed(), table.notices()));
        }
    }

    /** Whether it begins a section by a kind of question. */
    boolean isHeading() {
        return WordSection.typed(whole()).isPresent();
    }

    /** Whether it begins with a number. */
    boolean isCounted() {
        return WordNumber.of(whole()).isPresent();
    }

    /** Whether it begins with the first option. */
    boolean isOption() {
        return WordOptions.label(label) || !WordOptions.split(text, 0, "").isEmpty();
    }

    /** Whether it begins with a named value. */
    boolean isNamed() {
        return !WordField.values(whole()).isEmpty();
    }

    /** Whether it names a value of that kind. */
    boolean names(WordField field) {
        return WordField.values(whole()).stream().anyMatch(each -> each.field() == field);
    }

    boolean isTable() {
        return !table.isEmpty();
    }

    /** The line as a reader of the printed page sees it. */
    String whole() {
        return label + text;
    }

    boolean isBlank() {
        return table.isEmpty() && text.isBlank();
    }

    /** Whether a table holds whole questions, so that it is a page's layout and no part of a question. */
    boolean isPaper() {
        long questions = table.stream()
                .filter(row ->
                        row.stream().anyMatch(cell -> QUESTION.matcher(cell).matches())
                                || row.get(0).strip().matches("\\d{1,3}[.．、]?")
                                        && row.stream().anyMatch(cell -> cell.length() > 12))
                .count();
        boolean columns = table.stream()
                .anyMatch(row -> row.stream()
                                .filter(cell -> Column.named(cell.strip()).isPresent())
                                .count()
                        > 2);
        return columns || questions > 1 && table.stream().flatMap(List::stream).anyMatch(cell -> cell.length() > 12);
    }

    /** The table in the grammar of our words: one line a row. */
    String rows() {
        return rows(table, headed);
    }

    /** Rows as the lines of words that {@link org.pingandeng.quiz.item.Prose} takes for a table. */
    static String rows(List<List<String>> table, boolean headed) {
        List<String> rows = new ArrayList<>();
        for (List<String> row : table) {
            rows.add(row.stream().map(WordLine::cell).collect(Collectors.joining(" | ", "| ", " |")));
            if (headed && rows.size() == 1) {
                rows.add("|" + " --- |".repeat(row.size()));
            }
        }
        return String.join("\n", rows);
    }

    private static String cell(String text) {
        return text.lines()
                .map(String::strip)
                .collect(Collectors.joining(" "))
                .strip()
                .replace("|", "\\|");
    }
}
