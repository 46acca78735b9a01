package org.pingandeng.quiz.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Lines of an item's words that stand together in a Word file: a table, or the lines between tables.
 *
 * @param table whether they are a table; only what reads back as the very same lines is one
 * @param lines the lines
 */
record WordChunk(boolean table, List<String> lines) {

    private static final Pattern BAR = Pattern.compile("(?<!\\\\)\\|");

    static List<WordChunk> of(String text) {
        List<WordChunk> chunks = new ArrayList<>();
        List<String> words = new ArrayList<>();
        List<String> lines = List.of(text.split("\n", -1));
        int at = 0;
        while (at < lines.size()) {
            int end = end(lines, at);
            if (end == at) {
                words.add(lines.get(at++));
            } else {
                words(words, chunks);
                chunks.add(new WordChunk(true, lines.subList(at, end)));
                at = end;
            }
        }
        words(words, chunks);
        return chunks;
    }

    private static void words(List<String> words, List<WordChunk> chunks) {
        if (!words.isEmpty()) {
            chunks.add(new WordChunk(false, List.copyOf(words)));
            words.clear();
        }
    }

    /** Where the table that begins at a line ends, or that line where none does. */
    private static int end(List<String> lines, int from) {
        int end = from;
        while (end < lines.size() && lines.get(end).matches("\\|.+\\|")) {
            end++;
        }
        WordChunk table = new WordChunk(true, lines.subList(from, end));
        boolean same =
                end > from && WordLine.rows(table.cells(), table.headed()).equals(table.text());
        return same ? end : from;
    }

    String text() {
        return String.join("\n", lines);
    }

    /** Whether the first row is a heading. */
    boolean headed() {
        return lines.size() > 1 && lines.get(1).matches("\\|(?: --- \\|)++");
    }

    List<List<String>> cells() {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (i != 1 || !headed()) {
                String inner = lines.get(i).substring(1, lines.get(i).length() - 1);
                rows.add(List.of(BAR.split(inner, -1)).stream()
                        .map(cell -> cell.replace("\\|", "|").strip())
                        .toList());
            }
        }
        return rows;
    }
}
