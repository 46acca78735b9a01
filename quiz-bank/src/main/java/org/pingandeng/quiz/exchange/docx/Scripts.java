package org.pingandeng.quiz.exchange.docx;

/** Raised and lowered signs as Unicode has them, so that {@code H2S} and {@code 103} do not lose their meaning. */
final class Scripts {

    private static final String PLAIN_UP = "0123456789+-=()nia";
    private static final String UP = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱᵃ";
    private static final String PLAIN_DOWN = "0123456789+-=()aehijklmnoprstuvx";
    private static final String DOWN = "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ";

    private Scripts() {}

    static String raised(String text) {
        return mapped(text.replace('−', '-'), PLAIN_UP, UP, "^");
    }

    static String lowered(String text) {
        return mapped(text.replace('−', '-'), PLAIN_DOWN, DOWN, "_");
    }

    private static String mapped(String text, String plain, String signs, String mark) {
        if (text.isBlank()) {
            return text;
        }
        StringBuilder out = new StringBuilder();
        for (char c : text.toCharArray()) {
            int at = plain.indexOf(c);
            if (at < 0) {
                return mark + (text.length() == 1 ? text : "(" + text + ")");
            }
            out.append(signs.charAt(at));
        }
        return out.toString();
    }
}
