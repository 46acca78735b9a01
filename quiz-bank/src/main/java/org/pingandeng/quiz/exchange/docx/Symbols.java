package org.pingandeng.quiz.exchange.docx;

import java.util.Map;

/** Signs that documents take from fonts of pictures; of these only ticks and crosses mean something to a question. */
final class Symbols {

    private static final Map<String, String> WINGDINGS =
            Map.of("FC", "√", "FB", "×", "FE", "√", "FD", "×", "E0", "→", "DF", "←", "A8", "□", "6F", "□");
    private static final Map<String, String> WINGDINGS_2 = Map.of("50", "√", "4F", "×", "52", "√", "51", "×");
    private static final Map<String, String> SYMBOL = Map.of(
            "D6", "√", "B4", "×", "B0", "°", "B1", "±", "A3", "≤", "B3", "≥", "B9", "≠", "6D", "μ", "57", "Ω", "AE",
            "→");

    private Symbols() {}

    /**
     * The sign as a character.
     *
     * @param font such as {@code Wingdings}
     * @param code in hex; the private area from F000 on means the font's own place
     * @return the sign, or the replacement character for one that is not known
     */
    static String of(String font, String code) {
        String place = code.toUpperCase(java.util.Locale.ROOT).replaceFirst("^(F0|00)(?=..$)", "");
        Map<String, String> signs = switch (font) {
            case "Wingdings" -> WINGDINGS;
            case "Wingdings 2" -> WINGDINGS_2;
            case "Symbol" -> SYMBOL;
            default -> Map.of();
        };
        return signs.getOrDefault(place, "\uFFFD");
    }
}
