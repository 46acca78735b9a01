package org.pingandeng.course.catalogue.model;

import java.util.ArrayList;
import java.util.List;

/** The longest sequence that two lists have in common. */
final class CommonOrder {

    /** Above this many comparisons the lists are held to be wholly different. */
    private static final long AT_MOST = 4_000_000;

    private CommonOrder() {}

    /** Pairs of places in both lists, in order. */
    static List<int[]> of(List<?> before, List<?> after) {
        if ((long) before.size() * after.size() > AT_MOST) {
            return List.of();
        }
        int[][] longest = new int[before.size() + 1][after.size() + 1];
        for (int one = before.size() - 1; one >= 0; one--) {
            for (int other = after.size() - 1; other >= 0; other--) {
                longest[one][other] = before.get(one).equals(after.get(other))
                        ? longest[one + 1][other + 1] + 1
                        : Math.max(longest[one + 1][other], longest[one][other + 1]);
            }
        }
        List<int[]> pairs = new ArrayList<>();
        int one = 0;
        int other = 0;
        while (one < before.size() && other < after.size()) {
            if (before.get(one).equals(after.get(other))) {
                pairs.add(new int[] {one++, other++});
            } else if (longest[one + 1][other] >= longest[one][other + 1]) {
                one++;
            } else {
                other++;
            }
        }
        return pairs;
    }
}
