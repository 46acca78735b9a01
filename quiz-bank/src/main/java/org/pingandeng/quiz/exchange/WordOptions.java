package org.pingandeng.quiz.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Options as people write them: one a line, or several on a line, {@code A．通风    B．检测}. */
final class WordOptions {

    private static final int LETTERS = 26;
    private static final int MOST_TRIED = 10;
    private static final String SPACE = "[\\s\\u3000]";
    private static final String MARK = "[.．、:：)）]";

    /** At a line's beginning, with a mark behind the letter. */
    private static final List<Pattern> MARKED = each(letter -> SPACE + "*+(?:[(（]" + SPACE + "*+" + letter + SPACE
            + "*+[)）]|" + letter + SPACE + "*+" + MARK + ")" + SPACE + "*+");

    /** At a line's beginning, with only a space behind the letter. */
    private static final List<Pattern> SPACED = each(letter -> SPACE + "*+" + letter + SPACE + "++");

    /** Within a line, behind a space. */
    private static final List<Pattern> APART = each(letter ->
            "(?<=[\\s\\u3000；;])(?:[(（]" + letter + "[)）]|" + letter + SPACE + "*+" + MARK + ")" + SPACE + "*+");

    /** Within a line, behind any sign that is no letter itself. */
    private static final List<Pattern> CLOSE =
            each(letter -> "(?<![A-Za-z0-9])" + letter + SPACE + "*+[.．、]" + SPACE + "*+");

    /** Within a line whose options have no marks. */
    private static final List<Pattern> BARE = each(letter -> "(?<=[\\s\\u3000])" + letter + SPACE + "++");

    private static final Pattern FIRST = Pattern.compile("(?<=[\\s\\u3000)）。？?:：_])[AaＡ]" + SPACE + "*+" + MARK);

    private WordOptions() {}

    private interface Form {
        String of(String letter);
    }

    private static List<Pattern> each(Form form) {
        return IntStream.range(0, LETTERS)
                .mapToObj(i -> "[" + (char) ('A' + i) + (char) ('a' + i) + (char) ('Ａ' + i) + "]")
                .map(letter -> Pattern.compile(form.of(letter)))
                .toList();
    }

    /**
     * The options of a line.
     *
     * @param line that may begin with an option
     * @param have how many options the question has already; the next letter must follow them
     * @param next the line below, which shows whether a letter without a mark is one
     * @return their words; empty when the line does not begin with the next option
     */
    static List<String> split(String line, int have, String next) {
        if (have >= LETTERS) {
            return List.of();
        }
        Matcher marked = MARKED.get(have).matcher(line);
        if (marked.lookingAt()) {
            return parts(line.substring(marked.end()), have + 1, true);
        }
        Matcher spaced = SPACED.get(have).matcher(line);
        if (!spaced.lookingAt()) {
            return List.of();
        }
        List<String> parts = parts(line.substring(spaced.end()), have + 1, false);
        boolean sure =
                have > 0 || parts.size() > 1 || SPACED.get(1).matcher(next).lookingAt();
        return sure ? parts : List.of();
    }

    /** Where options begin within a stem's line, or -1. */
    static int within(String stem, String next) {
        Matcher first = FIRST.matcher(stem);
        for (int tried = 0; tried < MOST_TRIED && first.find(); tried++) {
            List<String> options = split(stem.substring(first.start()), 0, next);
            boolean goesOn = options.size() == 1 && MARKED.get(1).matcher(next).lookingAt();
            if (options.size() > 1 || goesOn) {
                return first.start();
            }
        }
        return -1;
    }

    private static List<String> parts(String text, int have, boolean marked) {
        List<String> parts = new ArrayList<>();
        String rest = text;
        for (int i = have; i < LETTERS; i++) {
            Matcher next = next(rest, i, marked);
            if (next == null) {
                break;
            }
            parts.add(rest.substring(0, next.start()).strip());
            rest = rest.substring(next.end());
        }
        parts.add(rest.strip());
        return parts;
    }

    /** The next letter behind a space, or, where none is, one behind any other sign. */
    private static Matcher next(String rest, int position, boolean marked) {
        Matcher apart = (marked ? APART : BARE).get(position).matcher(rest);
        if (apart.find()) {
            return apart;
        }
        Matcher close = CLOSE.get(position).matcher(rest);
        return marked && close.find() && close.start() > 0 ? close : null;
    }

    /** Whether a label of Word's lists counts options. */
    static boolean label(String label) {
        return !label.isEmpty() && label.toUpperCase(Locale.ROOT).matches("[(（]?[A-ZＡ-Ｚ]{1,2}" + MARK + "?[)）]?");
    }
}
