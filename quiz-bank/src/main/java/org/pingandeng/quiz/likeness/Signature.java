package org.pingandeng.quiz.likeness;

import java.util.Arrays;

/**
 * A question's signature: {@value #BANDS} numbers, of which two questions share one or more where they are alike.
 *
 * <p>Each number joins {@value #ROWS} minima of random orders of the shingles (MinHash: two sets agree in one minimum
 * with the probability of their resemblance, Broder 1997). Sets of resemblance s share a band with the probability
 * 1 − (1 − s⁴)¹⁶ (A. Rajaraman, J. Ullman, "Mining of Massive Datasets", 3.4): 0.99 at {@link Shingles#ALIKE}, 0.9999
 * at 0.8, 0.12 at 0.3. What shares a band is only a candidate; {@link Shingles#resemblance} decides.
 */
public final class Signature {

    /** How many numbers a signature has. */
    public static final int BANDS = 16;

    private static final int ROWS = 4;
    private static final int[] SEEDS = seeds();

    private Signature() {}

    private static int[] seeds() {
        int[] seeds = new int[BANDS * ROWS];
        for (int i = 0; i < seeds.length; i++) {
            seeds[i] = mixed(0x9E3779B9 * (i + 1));
        }
        return seeds;
    }

    /**
     * Signs a set.
     *
     * @param shingles not empty
     * @return as many numbers as there are bands; none for an empty set, which is like nothing
     */
    public static int[] of(Shingles shingles) {
        if (shingles.empty()) {
            return new int[0];
        }
        int[] least = new int[SEEDS.length];
        Arrays.fill(least, Integer.MAX_VALUE);
        for (int shingle : shingles.sorted()) {
            for (int i = 0; i < least.length; i++) {
                least[i] = Math.min(least[i], mixed(shingle ^ SEEDS[i]));
            }
        }
        int[] bands = new int[BANDS];
        for (int i = 0; i < least.length; i++) {
            bands[i / ROWS] = mixed(bands[i / ROWS] * 31 + least[i]);
        }
        return bands;
    }

    /** The finishing steps of MurmurHash3 (A. Appleby, public domain): each bit of the input changes half the output. */
    private static int mixed(int value) {
        int mixed = value;
        mixed = (mixed ^ mixed >>> 16) * 0x85EBCA6B;
        mixed = (mixed ^ mixed >>> 13) * 0xC2B2AE35;
        return mixed ^ mixed >>> 16;
    }
}
