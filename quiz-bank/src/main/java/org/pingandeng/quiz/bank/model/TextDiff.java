package org.pingandeng.quiz.bank.model;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What changed in a text, word by word (a Chinese character is a word). Longest common subsequence by Myers, "An O(ND)
 * Difference Algorithm and Its Variations", 1986.
 */
public final class TextDiff {

    private static final Pattern WORD = Pattern.compile("[\\p{Alnum}.]+|.", Pattern.DOTALL);

    private TextDiff() {}

    /** What became of a piece of text. */
    public enum Fate {
        /** It stands in both. */
        SAME,
        /** It stood in the older only. */
        GONE,
        /** It stands in the newer only. */
        FRESH
    }

    /**
     * A piece of text.
     *
     * @param fate what became of it
     * @param text the piece
     */
    public record Piece(Fate fate, String text) {}

    /**
     * Compares two texts.
     *
     * @param old before
     * @param now after
     * @return pieces in order; those that are not fresh make up the old text, those that are not gone the new one
     */
    public static List<Piece> pieces(String old, String now) {
        List<String> before = words(old);
        List<String> after = words(now);
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(before, after).getDeltas()) {
            add(pieces, Fate.SAME, before.subList(at, delta.getSource().getPosition()));
            add(pieces, Fate.GONE, delta.getSource().getLines());
            add(pieces, Fate.FRESH, delta.getTarget().getLines());
            at = delta.getSource().getPosition() + delta.getSource().size();
        }
        add(pieces, Fate.SAME, before.subList(at, before.size()));
        return pieces;
    }

    private static void add(List<Piece> pieces, Fate fate, List<String> words) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(fate, String.join("", words)));
        }
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }
}
