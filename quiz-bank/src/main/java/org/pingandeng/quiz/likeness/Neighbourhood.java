package org.pingandeng.quiz.likeness;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Many signatures, ready to be asked who shares bands with another one. Holds eight bytes a band and member: 13 MB for a
 * hundred thousand questions.
 *
 * <p>A crowd of equal bands (a thousand variants of one sentence) is looked at only up to a bound: whoever is like a crowd
 * is still found to be like some of it.
 */
public final class Neighbourhood {

    private static final int MOST_OF_A_CROWD = 32;

    /** For each band, band number and member together, sorted. */
    private final long[][] bands = new long[Signature.BANDS][];

    /**
     * Gathers signatures.
     *
     * @param signatures by member; empty ones are passed over
     */
    public Neighbourhood(List<int[]> signatures) {
        for (int band = 0; band < bands.length; band++) {
            long[] sorted = new long[signatures.size()];
            int count = 0;
            for (int member = 0; member < signatures.size(); member++) {
                int[] signature = signatures.get(member);
                if (signature.length > 0) {
                    sorted[count++] = key(signature[band], member);
                }
            }
            bands[band] = Arrays.copyOf(sorted, count);
            Arrays.sort(bands[band]);
        }
    }

    private static long key(int band, int member) {
        return (long) band << 32 | member;
    }

    /**
     * Who shares bands with a signature.
     *
     * @param signature whose
     * @param below only members of a lower number
     * @param most how many at most
     * @return members, those that share most bands first
     */
    public int[] of(int[] signature, int below, int most) {
        if (signature.length == 0) {
            return new int[0];
        }
        Map<Integer, Integer> shared = new HashMap<>();
        for (int band = 0; band < bands.length; band++) {
            int at = Arrays.binarySearch(bands[band], key(signature[band], 0));
            at = at < 0 ? -at - 1 : at;
            for (int seen = 0; seen < MOST_OF_A_CROWD && at < bands[band].length; seen++, at++) {
                int member = (int) bands[band][at];
                if (bands[band][at] >> 32 != signature[band] || member >= below) {
                    break;
                }
                shared.merge(member, 1, Integer::sum);
            }
        }
        return shared.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(most)
                .mapToInt(Map.Entry::getKey)
                .toArray();
    }
}
