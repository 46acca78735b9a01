package org.pingandeng.quiz.exchange;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Answers of choices and statements as people write them. */
final class WordAnswers {

    private static final Set<String> RIGHT = Set.of("√", "✓", "✔", "对", "正确", "是", "T", "TRUE", "Y", "YES");
    private static final Set<String> WRONG = Set.of("×", "✗", "✘", "X", "错", "错误", "否", "非", "F", "FALSE", "N", "NO");
    private static final Pattern LETTERS = Pattern.compile("[A-Z](?:[\\s、,;/和及]*+[A-Z])*+");
    private static final Pattern WITH_WORDS = Pattern.compile("([A-Z])\\s*[.、:)]\\s*\\S.*", Pattern.DOTALL);
    private static final Pattern ORDER = Pattern.compile("[A-Z](?:\\s*(?:→|->|-|—|–|>|、|,|\\s)?\\s*[A-Z])++");
    private static final Pattern BRACKET = Pattern.compile("[(（【\\[〔]([^()（）【】\\[\\]〔〕\\n]{1,60}+)[)）】\\]〕]");

    private static final Pattern FILLED = Pattern.compile(
            BRACKET.pattern() + "|\uE000([^\uE000\uE001]*)\uE001|(?<!_)_{2,}+\\s{0,9}([^_\\s][^_\\n]{0,60}+)_{2,}+");

    private WordAnswers() {}

    /** Whether a statement is right, or empty for words that say neither. */
    static Optional<Boolean> verdict(String text) {
        String word = plain(text).replaceAll("[.。]$", "");
        if (RIGHT.contains(word)) {
            return Optional.of(true);
        }
        return WRONG.contains(word) ? Optional.of(false) : Optional.empty();
    }

    /** Half width and upper case, without spaces around. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).strip().toUpperCase(Locale.ROOT);
    }

    /** Positions by letters, {@code ACD} or {@code A、C、D} or {@code B．盖上锅盖}; empty for anything else. */
    static Optional<TreeSet<Integer>> letters(String text) {
        String plain = plain(text).replaceAll("[.。;,]$", "").replaceFirst("^(应?选择?|选项)\\s*", "");
        Matcher words = WITH_WORDS.matcher(plain);
        boolean worded = !LETTERS.matcher(plain).matches() && words.matches();
        String letters = worded ? words.group(1) : plain;
        if (!LETTERS.matcher(letters).matches()) {
            return Optional.empty();
        }
        TreeSet<Integer> positions = new TreeSet<>();
        for (char c : letters.toCharArray()) {
            if (c >= 'A' && c <= 'Z' && !positions.add(c - 'A')) {
                return Optional.empty();
            }
        }
        return Optional.of(positions);
    }

    /** Positions in an order, {@code C→A→B}; empty for anything else. */
    static Optional<List<Integer>> order(String text) {
        String plain = plain(text).replaceAll("[.。]$", "");
        if (!ORDER.matcher(plain).matches()) {
            return Optional.empty();
        }
        List<Integer> order = new ArrayList<>();
        plain.chars().filter(c -> c >= 'A' && c <= 'Z').forEach(c -> order.add(c - 'A'));
        return new TreeSet<>(order).size() == order.size() ? Optional.of(order) : Optional.empty();
    }

    /**
     * An answer that stands in a bracket of the stem.
     *
     * @param text what stands there
     * @param start where the bracket opens
     * @param end behind the bracket
     */
    record Bracket(String text, int start, int end) {}

    /** The last bracket of a stem that holds letters or a verdict. */
    static Optional<Bracket> bracketed(String stem) {
        Matcher bracket = BRACKET.matcher(stem);
        Optional<Bracket> last = Optional.empty();
        while (bracket.find()) {
            String text = bracket.group(1).strip();
            if (verdict(text).isPresent() || text.length() < 24 && letters(text).isPresent()) {
                last = Optional.of(new Bracket(text, bracket.start(), bracket.end()));
            }
        }
        return last;
    }

    /** All that stands in brackets or on a line, in order: answers of blanks that are filled in the stem itself. */
    static List<Bracket> filled(String stem) {
        Matcher place = FILLED.matcher(stem);
        List<Bracket> places = new ArrayList<>();
        while (place.find()) {
            String text =
                    place.group(1) != null ? place.group(1) : place.group(2) != null ? place.group(2) : place.group(3);
            places.add(new Bracket(text.strip(), place.start(), place.end()));
        }
        return places;
    }
}
