package org.pingandeng.quiz.likeness;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pingandeng.quiz.item.CandidateItem;
import org.pingandeng.quiz.item.Item;

/**
 * What a question says as the set of its two-character shingles: stem and options, each for itself, so that the order
 * of options does not matter. Punctuation, spaces and the width of letters do not count; digits do, because 2 metres
 * and 20 metres are different questions. A picture or sound counts as one more shingle: the same words about another
 * picture are alike and not the same.
 *
 * <p>How alike two such sets are is their resemblance, the number of common shingles over the number of all (Jaccard's
 * index), after A. Broder, "On the resemblance and containment of documents", SEQUENCES 1997. Two characters a
 * shingle is the usual choice for Chinese, whose words mostly have two.
 */
public final class Shingles {

    /** From this resemblance on, two questions are near-duplicates: one word of a sentence of fifteen was exchanged. */
    public static final double ALIKE = 0.7;

    private static final Pattern MEDIA = Pattern.compile("\\(media:([0-9a-f]{64})\\)");

    private final int[] sorted;

    private Shingles(int[] sorted) {
        this.sorted = sorted;
    }

    /**
     * The shingles of a question.
     *
     * @param item any
     * @return its set; empty where it says nothing but punctuation
     */
    public static Shingles of(Item item) {
        Gathered gathered = new Gathered();
        gathered.take(item);
        return gathered.set();
    }

    /**
     * The shingles of one text.
     *
     * @param text any
     * @return its set
     */
    public static Shingles of(String text) {
        Gathered gathered = new Gathered();
        gathered.take(text);
        return gathered.set();
    }

    /**
     * Jaccard's index.
     *
     * @param other another set
     * @return 0 (nothing in common) to 1 (the same); 0 where both are empty
     */
    public double resemblance(Shingles other) {
        int common = 0;
        int mine = 0;
        int theirs = 0;
        while (mine < sorted.length && theirs < other.sorted.length) {
            int difference = Integer.compare(sorted[mine], other.sorted[theirs]);
            common += difference == 0 ? 1 : 0;
            mine += difference <= 0 ? 1 : 0;
            theirs += difference >= 0 ? 1 : 0;
        }
        int all = sorted.length + other.sorted.length - common;
        return all == 0 ? 0 : (double) common / all;
    }

    /**
     * Whether there is nothing to compare.
     *
     * @return true for texts of punctuation only
     */
    public boolean empty() {
        return sorted.length == 0;
    }

    int[] sorted() {
        return sorted;
    }

    /** Two UTF-16 units fit one int, so that a shingle stands for itself and no two collide. */
    private static final class Gathered {

        private int[] shingles = new int[64];
        private int count;

        void take(Item item) {
            take(item.text().stem());
            CandidateItem.options(item).forEach(this::take);
            if (item instanceof Item.Matching matching) {
                matching.prompts().forEach(this::take);
            } else if (item instanceof Item.HazardPicture picture) {
                add(picture.picture().hashCode());
            } else if (item instanceof Item.CaseStudy study) {
                study.parts().forEach(part -> take(part.item()));
            }
        }

        void take(String text) {
            Matcher media = MEDIA.matcher(text);
            StringBuilder words = new StringBuilder();
            while (media.find()) {
                add(media.group(1).hashCode());
                media.appendReplacement(words, " ");
            }
            plain(words.isEmpty() ? text : media.appendTail(words).toString());
        }

        private void plain(String text) {
            String plain = kept(text);
            if (plain.length() == 1) {
                add(plain.charAt(0));
            }
            for (int i = 1; i < plain.length(); i++) {
                add(plain.charAt(i - 1) << 16 | plain.charAt(i));
            }
        }

        private static String kept(String text) {
            StringBuilder kept = new StringBuilder(text.length());
            Normalizer.normalize(text, Normalizer.Form.NFKC)
                    .toLowerCase(Locale.ROOT)
                    .codePoints()
                    .filter(Character::isLetterOrDigit)
                    .forEach(kept::appendCodePoint);
            return kept.toString();
        }

        private void add(int shingle) {
            if (count == shingles.length) {
                shingles = Arrays.copyOf(shingles, 2 * count);
            }
            shingles[count++] = shingle;
        }

        Shingles set() {
            return new Shingles(
                    Arrays.stream(shingles, 0, count).sorted().distinct().toArray());
        }
    }
}
