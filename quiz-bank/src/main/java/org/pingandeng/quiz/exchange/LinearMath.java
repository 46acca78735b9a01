package org.pingandeng.quiz.exchange;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** Formulas of presentation MathML (W3C MathML 3, chapter 3) in one line: {@code (a+b)/2}, {@code √(x)}, {@code x²}. */
final class LinearMath {

    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾";
    private static final String LOWERED = "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎";
    private static final String PLAIN = "0123456789+-=()";
    private static final Map<String, String> BETWEEN = Map.of("msub", "_", "msup", "^", "munder", "_", "mover", "^");

    private LinearMath() {}

    static String of(Element element) {
        List<Element> inner = element.children();
        return switch (element.tagName()) {
            case "mfrac" -> pair(inner, "/");
            case "msub" -> first(inner) + script(second(inner), false);
            case "msup" -> first(inner) + script(second(inner), true);
            case "munder", "mover" -> first(inner) + BETWEEN.get(element.tagName()) + grouped(second(inner));
            case "msubsup", "munderover" ->
                first(inner) + script(second(inner), false) + (inner.size() > 2 ? script(of(inner.get(2)), true) : "");
            case "msqrt" -> "√(" + all(inner, "") + ")";
            case "mroot" -> script(second(inner), true) + "√(" + first(inner) + ")";
            case "mfenced" -> "(" + all(inner, ",") + ")";
            case "mtable" -> "[" + all(inner, ";") + "]";
            case "mtr" -> all(inner, ",");
            case "semantics" -> first(inner);
            case "annotation", "annotation-xml" -> "";
            case "mspace" -> " ";
            default -> inner.isEmpty() ? element.text().strip() : all(inner, "");
        };
    }

    /** Raised or lowered: by the signs made for it where all are there, else {@code ^(n)} or {@code _(n)}. */
    static String script(String text, boolean raised) {
        String words = text.strip().replace('−', '-');
        boolean signs = !words.isEmpty() && words.chars().allMatch(c -> PLAIN.indexOf(c) >= 0);
        if (!signs) {
            return words.isEmpty() ? "" : (raised ? "^" : "_") + grouped(words);
        }
        return words.chars()
                .mapToObj(c -> String.valueOf((raised ? RAISED : LOWERED).charAt(PLAIN.indexOf(c))))
                .collect(Collectors.joining());
    }

    private static String pair(List<Element> inner, String between) {
        return grouped(first(inner)) + between + grouped(second(inner));
    }

    private static String grouped(String words) {
        return words.length() > 1 && !words.matches("[\\d.]{1,20}|\\p{IsAlphabetic}{1,20}") ? "(" + words + ")" : words;
    }

    private static String first(List<Element> inner) {
        return inner.isEmpty() ? "" : of(inner.get(0));
    }

    private static String second(List<Element> inner) {
        return inner.size() < 2 ? "" : of(inner.get(1));
    }

    private static String all(List<Element> inner, String between) {
        return inner.stream().map(LinearMath::of).collect(Collectors.joining(between));
    }
}
