package org.pingandeng.quiz.item;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What one blank accepts: any of several texts, compared without regard to width, case, spaces and the marks around
 * them; or a number within a tolerance.
 *
 * @param accepted texts as authored; {@code 3±0.1} means a number, and nothing else may stand beside a {@code ±}
 */
public record Blank(List<String> accepted) {

    private static final char MINUS = '\u2212';
    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d{1,15}(\\.\\d{1,15})?|\\.\\d{1,15})");
    private static final Pattern THOUSANDS = Pattern.compile("[+-]?\\d{1,3}(,\\d{3}){1,4}(\\.\\d{1,15})?");

    public Blank {
        accepted = List.copyOf(accepted);
        if (accepted.isEmpty() || accepted.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("A blank needs an accepted answer");
        }
        if (!accepted.stream().allMatch(Blank::possible)) {
            throw new IllegalArgumentException("A tolerance needs a number on either side: " + accepted);
        }
    }

    /**
     * Whether an answer will do.
     *
     * @param given what was typed; may be null
     * @return true when one of the accepted answers matches
     */
    public boolean accepts(String given) {
        return given != null && !given.isBlank() && accepted.stream().anyMatch(key -> matches(key, given));
    }

    /**
     * Whether a key can be met at all. A slip beside a {@code ±} would make it a text that nobody types.
     *
     * @param key as authored
     * @return false when it has a tolerance without two numbers
     */
    public static boolean possible(String key) {
        String[] parts = normal(key).split("±", -1);
        return parts.length == 1
                || parts.length == 2
                        && number(parts[0]).isPresent()
                        && number(parts[1]).filter(t -> t.signum() >= 0).isPresent();
    }

    private static boolean matches(String key, String given) {
        String[] parts = normal(key).split("±", 2);
        Optional<BigDecimal> wanted = number(parts[0]);
        Optional<BigDecimal> said = number(normal(given));
        if (wanted.isPresent() && said.isPresent()) {
            BigDecimal tolerance = parts.length == 2 ? number(parts[1]).orElse(BigDecimal.ZERO) : BigDecimal.ZERO;
            return said.get().subtract(wanted.get()).abs().compareTo(tolerance) <= 0;
        }
        return normal(key).equals(normal(given));
    }

    private static Optional<BigDecimal> number(String text) {
        String plain = THOUSANDS.matcher(text).matches() ? text.replace(",", "") : text;
        return NUMBER.matcher(plain).matches() ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }

    /** Full width becomes half width; spaces, quotation marks and closing full stops do not count. */
    private static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replace(MINUS, '-')
                .replaceAll("[\\s\"'“”‘’《》。]+", "")
                .replaceAll("\\.$", "");
    }

    /**
     * The answer to show as the right one.
     *
     * @return the first of the accepted
     */
    public String shown() {
        return accepted.get(0);
    }
}
