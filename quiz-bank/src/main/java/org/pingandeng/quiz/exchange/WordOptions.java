package org.pingandeng.quiz.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Options as people write them: one a line, or several on a line, {@code A．通风    B．检测}. */
final class WordOptions {

    private static final String SPACE = "[\\s\\u3000]";
    private static final String MARK = "[.．、:：)）]";

    private WordOptions() {}

    /**
     * The options of a line.
     *
     * @param line that may begin with an option
     * @param have how many options the question has already; the next letter must follow them
     * @param next the line below, which shows whether a letter without a mark is one
     * @return their words; empty when the line does not begin with the next option
     */
    static List<String> split(String line, int have, String next) {
        if (have >= 26) {
            return List.of();
        }
        Matcher first = start(have, MARK).matcher(line);
        if (first.lookingAt()) {
            return parts(line.substring(first.end()), have + 1, MARK);
        }
        Matcher spaced = start(have, "(?=" + SPACE + ")").matcher(line);
        if (!spaced.lookingAt()) {
            return List.of();
        }
        List<String> parts = parts(line.substring(spaced.end()), have + 1, "(?=" + SPACE + ")");
        boolean sure = parts.size() > 1
                || start(have + 1, "(?=" + SPACE + ")").matcher(next).lookingAt()
                || have > 0;
        return sure ? parts : List.of();
    }

    /** Where options begin within a stem's line, or -1. */
    static int within(String stem, String next) {
        Matcher first = Pattern.compile("(?<=[\\s\\u3000)）。？?:：_])" + letter(0) + SPACE + "*" + MARK)
                .matcher(stem);
        while (first.find()) {
            List<String> options = split(stem.substring(first.start()), 0, next);
            boolean goesOn = start(options.size(), MARK).matcher(next).lookingAt();
            if (options.size() > 1 || options.size() == 1 && goesOn) {
                return first.start();
            }
        }
        return -1;
    }

    private static List<String> parts(String text, int have, String mark) {
        List<String> parts = new ArrayList<>();
        String rest = text;
        for (int i = have; i < 26; i++) {
            Matcher next = next(rest, i, mark);
            if (next == null) {
                break;
            }
            parts.add(rest.substring(0, next.start()).strip());
            rest = rest.substring(next.end());
        }
        parts.add(rest.strip());
        return parts;
    }

    /** The next letter behind a space, or, where none is, one behind any sign that is no letter itself. */
    private static Matcher next(String rest, int position, String mark) {
        Matcher spaced = Pattern.compile("(?<=[\\s\\u3000；;])(?:[(（]" + letter(position) + "[)）]|" + letter(position)
                        + SPACE + "*" + mark + ")" + SPACE + "*")
                .matcher(rest);
        if (spaced.find()) {
            return spaced;
        }
        Matcher close = Pattern.compile("(?<![A-Za-z0-9])" + letter(position) + SPACE + "*[.．、]" + SPACE + "*")
                .matcher(rest);
        return mark.equals(MARK) && close.find() && close.start() > 0 ? close : null;
    }

    private static Pattern start(int position, String mark) {
        return Pattern.compile(SPACE + "*(?:[(（]" + SPACE + "*" + letter(position) + SPACE + "*[)）]|" + letter(position)
                + SPACE + "*" + mark + ")" + SPACE + "*");
    }

    private static String letter(int position) {
        char upper = (char) ('A' + Math.min(25, position));
        return "[" + upper + Character.toLowerCase(upper) + (char) ('Ａ' + Math.min(25, position)) + "]";
    }

    /** Whether a label of Word's lists counts options. */
    static boolean label(String label) {
        return label.toUpperCase(Locale.ROOT).matches("[(（]?[A-ZＡ-Ｚ]{1,2}" + MARK + "?[)）]?");
    }
}
