package org.pingandeng.quiz.item;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What one blank accepts: any of several texts, compared without regard to width, case, spaces and the marks around
 * them; or a number within a tolerance.
 *
 * @param accepted texts as authored; {@code 3±0.1} means a number
 */
public record Blank(List<String> accepted) {

    public Blank {
        accepted = List.copyOf(accepted);
        if (accepted.isEmpty() || accepted.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("A blank needs an accepted answer");
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
        return text.matches("[+-]?\\d{1,15}(\\.\\d{1,15})?") ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    /** Full width becomes half width; spaces, quotation marks and closing full stops do not count. */
    private static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
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
