package org.pingandeng.portal.search;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns readings, first letters and slips of the pen into the words that were meant. */
final class Mending {

    private static final Pattern RUN =
            Pattern.compile("[\\u4e00-\\u9fff]+|[a-z]['a-z ]*[a-z]|[a-z]|[^\\u4e00-\\u9fffa-z]+");
    private static final int MOST_LETTERS = 60;
    private static final int LONGEST_WINDOW = 8;
    private static final int SHORT_LINE = 8;
    private static final int SHORTEST_SLIP = 6;

    private final Vocabulary vocabulary;
    private final Analysis analysis;
    private boolean sure = true;

    Mending(Vocabulary vocabulary, Analysis analysis) {
        this.vocabulary = vocabulary;
        this.analysis = analysis;
    }

    /** Whether a line has Latin letters that are no known English: readings, most likely. */
    boolean foreign(String rest) {
        Matcher run = RUN.matcher(rest);
        while (run.find()) {
            if (run.group().matches("[a-z][a-z' ]*") && !english(run.group())) {
                return true;
            }
        }
        return false;
    }

    private boolean english(String run) {
        return Arrays.stream(run.split("[ ']+")).allMatch(vocabulary::english);
    }

    /** Whether the last line was mended only where terms of the dictionary sound like what was typed. */
    boolean sure() {
        return sure;
    }

    /** The line that was meant; empty where it is the one typed. */
    Optional<String> mend(String rest) {
        StringBuilder mended = new StringBuilder();
        Matcher run = RUN.matcher(rest);
        while (run.find()) {
            String part = run.group();
            if (Letters.han(part.charAt(0))) {
                mended.append(chinese(part));
            } else if (part.charAt(0) >= 'a' && part.charAt(0) <= 'z' && !english(part)) {
                mended.append(latin(part));
            } else {
                mended.append(part);
            }
        }
        return mended.toString().equals(rest) ? Optional.empty() : Optional.of(mended.toString());
    }

    private String latin(String run) {
        String joined = run.replaceAll("[ ']", "");
        if (joined.length() < 2 || joined.length() > MOST_LETTERS) {
            return run;
        }
        return vocabulary
                .read(joined)
                .map(Vocabulary.Word::text)
                .or(() -> run.contains(" ")
                        ? Optional.empty()
                        : vocabulary.initials(joined).map(Vocabulary.Word::text))
                .or(() -> chain(joined, false))
                .or(() -> slip(joined))
                .or(() -> chain(joined, true))
                .orElseGet(() -> english(run.split(" ")));
    }

    private Optional<String> slip(String letters) {
        return letters.length() < SHORTEST_SLIP
                ? Optional.empty()
                : vocabulary.nearReading(letters).map(Vocabulary.Word::text);
    }

    private String english(String[] run) {
        StringBuilder words = new StringBuilder();
        for (String word : run) {
            String meant = vocabulary.english(word) || word.length() < 4
                    ? word
                    : vocabulary.nearEnglish(word).map(Vocabulary.Word::text).orElse(word);
            words.append(words.isEmpty() ? "" : " ").append(meant);
        }
        return words.toString();
    }

    /** The fewest known words whose readings make up the letters. */
    private Optional<String> chain(String letters, boolean slips) {
        int end = letters.length();
        double[] cost = new double[end + 1];
        String[] made = new String[end + 1];
        Arrays.fill(cost, Double.MAX_VALUE);
        cost[0] = 0;
        made[0] = "";
        for (int from = 0; from < end; from++) {
            for (int to = from + 2; made[from] != null && to <= Math.min(end, from + 24); to++) {
                String part = letters.substring(from, to);
                Optional<Vocabulary.Word> word = vocabulary.read(part);
                double price = 1;
                if (word.isEmpty() && slips && part.length() >= SHORTEST_SLIP) {
                    word = vocabulary.nearReading(part);
                    price = 2.5;
                }
                if (word.isPresent()) {
                    price += 0.1 / (1 + word.get().weight());
                    if (cost[from] + price < cost[to]) {
                        cost[to] = cost[from] + price;
                        made[to] =
                                made[from] + (from == 0 ? "" : " ") + word.get().text();
                    }
                }
            }
        }
        return Optional.ofNullable(made[end]);
    }

    private String chinese(String run) {
        boolean[] settled = new boolean[run.length()];
        char[] letters = run.toCharArray();
        for (int length = Math.min(LONGEST_WINDOW, run.length()); length > 1; length--) {
            for (int from = 0; from + length <= run.length(); from++) {
                if (!any(settled, from, length)) {
                    settle(run, from, length, letters, settled);
                }
            }
        }
        return new String(letters);
    }

    private void settle(String run, int from, int length, char[] letters, boolean[] settled) {
        String window = run.substring(from, from + length);
        if (vocabulary.knows(window)) {
            Arrays.fill(settled, from, from + length, true);
            return;
        }
        Optional<Vocabulary.Word> meant = Optional.empty();
        if (length > 2) {
            meant = vocabulary.sounding(window);
            if (meant.isEmpty() && length > 3 && run.length() <= SHORT_LINE) {
                meant = vocabulary.nearText(window).filter(word -> word.term() && slipped(window, word.text()));
            }
        } else if (run.length() <= SHORT_LINE && analysis.cut(window).size() > 1) {
            meant = vocabulary.sounding(window).filter(Vocabulary.Word::term);
        }
        if (meant.isPresent()) {
            sure &= length > 2
                    && meant.get().term()
                    && vocabulary.sounding(window).isPresent();
            meant.get().text().getChars(0, length, letters, from);
            Arrays.fill(settled, from, from + length, true);
        }
    }

    /** Whether one character stands for another where the segmenter sees no word. */
    private boolean slipped(String window, String meant) {
        if (window.length() != meant.length()) {
            return false;
        }
        int at = 0;
        for (String word : analysis.cut(window)) {
            if (word.length() > 1 && !word.equals(meant.substring(at, Math.min(meant.length(), at + word.length())))) {
                return false;
            }
            at += word.length();
        }
        return true;
    }

    private static boolean any(boolean[] settled, int from, int length) {
        for (int i = from; i < from + length; i++) {
            if (settled[i]) {
                return true;
            }
        }
        return false;
    }
}
