package org.pingandeng.quiz.item;

import java.util.List;

/** Named policies for partly right orders. */
public enum OrderCredit {

    /** 全对得分: the whole order or nothing. */
    ALL_OR_NOTHING {
        @Override
        Mark mark(List<Integer> given, List<Integer> right) {
            return Mark.of(given.equals(right) ? 1 : 0, 1);
        }
    },

    /** 按相邻计分: each step that rightly follows the one before it earns a share; one slip does not spoil the rest. */
    PER_NEIGHBOUR {
        @Override
        Mark mark(List<Integer> given, List<Integer> right) {
            int kept = 0;
            for (int i = 1; i < right.size(); i++) {
                int before = given.indexOf(right.get(i - 1));
                kept += before >= 0
                                && before + 1 < given.size()
                                && given.get(before + 1).equals(right.get(i))
                        ? 1
                        : 0;
            }
            return Mark.of(kept, right.size() - 1);
        }
    };

    abstract Mark mark(List<Integer> given, List<Integer> right);
}
