package org.pingandeng.quiz.item;

import java.util.HashSet;
import java.util.Set;

/** Named policies for partly right multiple choices. All of them give nothing for an empty answer. */
public enum PartialCredit {

    /** 全对得分: everything right or nothing. */
    ALL_OR_NOTHING {
        @Override
        double fraction(Set<Integer> chosen, Set<Integer> right, int options) {
            return chosen.equals(right) ? 1 : 0;
        }
    },

    /** 少选得半: some right ones and no wrong one earn half. */
    HALF_IF_SUBSET {
        @Override
        double fraction(Set<Integer> chosen, Set<Integer> right, int options) {
            if (chosen.equals(right)) {
                return 1;
            }
            return right.containsAll(chosen) ? 0.5 : 0;
        }
    },

    /** 按项计分: each right one earns its share, each wrong one costs a share; never below nothing. */
    PER_OPTION {
        @Override
        double fraction(Set<Integer> chosen, Set<Integer> right, int options) {
            Set<Integer> hits = new HashSet<>(chosen);
            hits.retainAll(right);
            int misses = chosen.size() - hits.size();
            return Math.max(0, (double) (hits.size() - misses) / right.size());
        }
    };

    abstract double fraction(Set<Integer> chosen, Set<Integer> right, int options);
}
