package org.pingandeng.quiz.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.pingandeng.quiz.item.Blank;

/**
 * What blanks accept, in one line: blanks are parted by {@code ；}, what one accepts by {@code / } or {@code |}; a
 * backslash before one of these takes it as it is. A slash within a unit, {@code mg/m³}, parts nothing.
 */
final class WordBlanks {

    private static final String MARKS = ";；/|｜\\";
    private static final Pattern NUMBERED = Pattern.compile("\\s*[(（]?[①-⑳\\d]{1,2}[)）.．、]\\s*|\\s*[①-⑳]\\s*");
    private static final Pattern UNIT = Pattern.compile("^(?:[年月日天时分秒人次台班户组]|小时|分钟).*");

    private WordBlanks() {}

    static String write(List<Blank> blanks) {
        return blanks.stream()
                .map(blank -> blank.accepted().stream().map(WordBlanks::escape).collect(Collectors.joining(" / ")))
                .collect(Collectors.joining("；"));
    }

    private static String escape(String text) {
        StringBuilder out = new StringBuilder();
        for (char c : text.toCharArray()) {
            out.append(MARKS.indexOf(c) >= 0 ? "\\" : "").append(c);
        }
        return out.toString();
    }

    /**
     * Reads the line.
     *
     * @param text of all blanks
     * @param many how many blanks the stem has; where they are not parted by {@code ；}, other signs are tried
     * @param exact whether {@link #write} wrote it
     * @return what each accepts; not as many as asked for where the line does not say it
     */
    static List<List<String>> read(String text, int many, boolean exact) {
        if (exact) {
            return split(text, "；", false).stream()
                    .map(blank -> split(blank, "/", true).stream()
                            .map(WordBlanks::unescape)
                            .toList())
                    .toList();
        }
        List<String> blanks = split(text, ";；\n", false);
        if (blanks.size() != many && many > 1) {
            blanks = others(text, many);
        }
        return blanks.stream()
                .map(blank -> split(blank, "|｜/", true).stream()
                        .map(WordBlanks::plain)
                        .toList())
                .toList();
    }

    private static List<String> others(String text, int many) {
        for (String between :
                List.of("[①-⑳]|[(（]\\d{1,2}[)）]", "[、，,]", "\\s{2,}|\\u3000+|\\t", "\\s+", "[、，,\\s\\u3000]+")) {
            List<String> parts = Arrays.stream(text.split(between))
                    .map(String::strip)
                    .filter(part -> !part.isEmpty())
                    .toList();
            if (parts.size() == many) {
                return parts;
            }
        }
        return split(text, ";；\n", false);
    }

    private static List<String> split(String text, String marks, boolean slashes) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length() && MARKS.indexOf(text.charAt(i + 1)) >= 0) {
                part.append(c).append(text.charAt(++i));
            } else if (marks.indexOf(c) >= 0 && (c != '/' || !slashes || parts(text, i))) {
                parts.add(part.toString());
                part.setLength(0);
            } else {
                part.append(c);
            }
        }
        parts.add(part.toString());
        return parts.stream().map(String::strip).filter(each -> !each.isEmpty()).toList();
    }

    /** A slash with spaces around parts; one without does so where it cannot be a fraction or a unit. */
    private static boolean parts(String text, int slash) {
        char before = slash == 0 ? ' ' : text.charAt(slash - 1);
        char after = slash + 1 == text.length() ? ' ' : text.charAt(slash + 1);
        if (Character.isWhitespace(before) && Character.isWhitespace(after)) {
            return true;
        }
        boolean latin = latin(before) || latin(after);
        boolean digits = Character.isDigit(before) && Character.isDigit(after);
        return !latin && !digits && !UNIT.matcher(text.substring(slash + 1)).matches();
    }

    private static boolean latin(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }

    private static String unescape(String text) {
        return text.replaceAll("\\\\([;；/|｜\\\\])", "$1");
    }

    private static String plain(String text) {
        String words = unescape(text);
        return NUMBERED.matcher(words).lookingAt() && words.matches("^\\s*[(（①-⑳].*")
                ? NUMBERED.matcher(words).replaceFirst("")
                : words;
    }
}
