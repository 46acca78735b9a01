package org.pingandeng.quiz.item;

import java.util.HashSet;
import java.util.Set;

/** Named policies for partly right multiple choices. All of them give nothing for an empty answer. */
public enum PartialCredit {

    /** 全对得分: everything right or nothing. */
    ALL_OR_NOTHING {
        @Override
        Mark mark(Set<Integer> chosen, Set<Integer> right) {
            return Mark.of(chosen.equals(right) ? 1 : 0, 1);
        }
    },

    /** 少选得半: some right ones and no wrong one earn half. */
    HALF_IF_SUBSET {
        @Override
        Mark mark(Set<Integer> chosen, Set<Integer> right) {
            if (chosen.equals(right)) {
                return Mark.of(1, 1);
            }
            return Mark.of(right.containsAll(chosen) ? 1 : 0, 2);
        }
    },

    /** 按项计分: each right one earns its share, each wrong one costs a share; never below nothing. */
    PER_OPTION {
        @Override
        Mark mark(Set<Integer> chosen, Set<Integer> right) {
            Set<Integer> hits = new HashSet<>(chosen);
            hits.retainAll(right);
            int misses = chosen.size() - hits.size();
            return Mark.of(hits.size() - misses, right.size());
        }
    };

    abstract Mark mark(Set<Integer> chosen, Set<Integer> right);
}
