package org.pingandeng.portal.community.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How many people were hurt in a year, as it was reported.
 *
 * @param year the year
 * @param count how many
 */
public record Injuries(int year, int count) {

    private static final Pattern LINE = Pattern.compile("\\s*(20\\d\\d)\\s*[|:：]\\s*(\\d{1,5})\\s*");

    /** The years of a text, a line each: {@code 2025 | 12}; the latest last, lines that say none are left out. */
    public static List<Injuries> read(String text) {
        return text.lines()
                .map(Injuries::line)
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(Injuries::year))
                .toList();
    }

    /** Whether every line of a text is a year with a number. */
    public static boolean readable(String text) {
        return text.lines()
                .filter(each -> !each.isBlank())
                .allMatch(each -> line(each).isPresent());
    }

    private static Optional<Injuries> line(String line) {
        Matcher found = LINE.matcher(line);
        return found.matches()
                ? Optional.of(new Injuries(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2))))
                : Optional.empty();
    }
}
