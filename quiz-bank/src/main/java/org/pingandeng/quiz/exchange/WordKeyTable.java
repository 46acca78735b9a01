package org.pingandeng.quiz.exchange;

import java.util.List;
import java.util.regex.Pattern;

/** A key laid out as a table: numbers above answers, or a row for each question. */
final class WordKeyTable {

    private static final Pattern NUMBERS = Pattern.compile("题号|序号|编号");
    private static final Pattern ANSWERS = Pattern.compile("(?:参考|正确|标准)?答案");

    private final WordKey key;

    WordKeyTable(WordKey key) {
        this.key = key;
    }

    /** Whether a table has numbers and answers of questions, and no questions. */
    static boolean isKey(List<List<String>> rows) {
        return rows.stream().anyMatch(row -> first(row, NUMBERS)) && (across(rows) || down(rows));
    }

    private static boolean first(List<String> row, Pattern name) {
        return !row.isEmpty() && name.matcher(row.get(0).strip()).matches();
    }

    private static boolean across(List<List<String>> rows) {
        return rows.stream().anyMatch(row -> first(row, ANSWERS));
    }

    private static boolean down(List<List<String>> rows) {
        return rows.get(0).stream()
                .map(String::strip)
                .allMatch(name ->
                        NUMBERS.matcher(name).matches() || ANSWERS.matcher(name).matches() || name.equals("解析"));
    }

    void read(List<List<String>> rows) {
        if (across(rows)) {
            readAcross(rows);
        } else if (down(rows)) {
            rows.subList(1, rows.size()).forEach(row -> readDown(rows.get(0), row));
        } else {
            key.unknown(WordLine.rows(rows, false));
        }
    }

    private void readAcross(List<List<String>> rows) {
        List<String> numbers = List.of();
        for (List<String> row : rows) {
            if (first(row, NUMBERS)) {
                numbers = row;
            } else if (first(row, ANSWERS)) {
                for (int i = 1; i < Math.min(row.size(), numbers.size()); i++) {
                    cell(numbers.get(i), WordField.ANSWER, row.get(i));
                }
            }
        }
    }

    private void readDown(List<String> names, List<String> row) {
        String number = "";
        for (int i = 0; i < Math.min(row.size(), names.size()); i++) {
            String name = names.get(i).strip();
            if (NUMBERS.matcher(name).matches()) {
                number = row.get(i);
            } else {
                cell(number, name.equals("解析") ? WordField.EXPLANATION : WordField.ANSWER, row.get(i));
            }
        }
    }

    private void cell(String number, WordField field, String said) {
        if (number.strip().matches("\\d{1,4}") && !said.isBlank()) {
            key.say(Integer.parseInt(number.strip()), new WordField.Value(field, said.strip()));
        }
    }
}
