package org.pingandeng.quiz.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pingandeng.quiz.exchange.ItemMaker.Option;
import org.pingandeng.quiz.exchange.RowProblem.Reason;

/** Reads Aiken: the question, options {@code A.} or {@code A)}, then {@code ANSWER: B}; single choice only. */
final class AikenReader {

    private static final Pattern OPTION = Pattern.compile("^([A-Z])[.)]\\s+(.+)$");
    private static final Pattern ANSWER = Pattern.compile("^ANSWER:\\s*([A-Z])$");

    private final Filing filing;
    private final Reading reading = new Reading();
    private final StringBuilder stem = new StringBuilder();
    private final List<String> options = new ArrayList<>();
    private long begun;

    private AikenReader(Filing filing) {
        this.filing = filing;
    }

    static ItemFile read(String text, Filing filing) {
        AikenReader reader = new AikenReader(filing);
        long row = 0;
        for (String line : text.split("\\R", -1)) {
            row++;
            if (!line.isBlank()) {
                reader.line(row, line.strip());
            }
        }
        if (!reader.stem.isEmpty()) {
            reader.problem(Column.ANSWER, Reason.EMPTY, reader.stem.toString());
        }
        return reader.reading.file();
    }

    private void line(long row, String line) {
        Matcher option = OPTION.matcher(line);
        Matcher answer = ANSWER.matcher(line);
        begun = stem.isEmpty() ? row : begun;
        if (answer.matches()) {
            question(answer.group(1).charAt(0) - 'A');
        } else if (line.startsWith("ANSWER:")) {
            problem(Column.ANSWER, Reason.ANSWER_MISFIT, line);
            clear();
        } else if (!stem.isEmpty() && option.matches() && option.group(1).charAt(0) - 'A' == options.size()) {
            options.add(option.group(2));
        } else if (options.isEmpty()) {
            stem.append(stem.isEmpty() ? "" : "\n").append(line);
        } else {
            problem(Column.ANSWER, Reason.EMPTY, stem.toString());
            clear();
            begun = row;
            stem.append(line);
        }
    }

    private void question(int right) {
        List<Option> all = new ArrayList<>();
        for (int i = 0; i < options.size(); i++) {
            all.add(new Option(options.get(i), i == right ? 1 : 0));
        }
        new ItemMaker(begun, "", "", Tags.NONE, filing, reading).single(stem.toString(), "", all);
        clear();
    }

    private void clear() {
        stem.setLength(0);
        options.clear();
    }

    private void problem(Column column, Reason reason, String found) {
        reading.problem(RowProblem.of(begun, column.header(), reason, found));
    }
}
