package org.pingandeng.portal.post.model;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day as people type it into a table: {@code 2026-03-01}, {@code 2026-3-1}, {@code 2026/03/01}, {@code 2026.3.1},
 * {@code 2026年3月1日} or {@code 20260301}. Whatever leaves a choice, such as {@code 3/1/26}, is no day.
 */
final class TypedDay {

    private static final Pattern PARTS = Pattern.compile("(\\d{4})([-/.年])(\\d{1,2})([-/.月])(\\d{1,2})日?");
    private static final Pattern DIGITS = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");

    private TypedDay() {}

    /** The day; empty where the text is none. */
    static Optional<LocalDate> of(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "");
        Matcher parts = PARTS.matcher(plain);
        if (parts.matches() && paired(parts.group(2), parts.group(4))) {
            return day(parts.group(1), parts.group(3), parts.group(5));
        }
        Matcher digits = DIGITS.matcher(plain);
        return digits.matches() ? day(digits.group(1), digits.group(2), digits.group(3)) : Optional.empty();
    }

    private static boolean paired(String first, String second) {
        return first.equals("年") ? second.equals("月") : first.equals(second);
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
