package org.pingandeng.quiz.assembly;

/**
 * What is wrong with something typed.
 *
 * @param field which field, by its name in the order
 * @param row its row from 0 where the field has rows; 0 otherwise
 * @param reason why
 * @param detail what it is about, such as a code; may be empty
 */
public record Problem(String field, int row, Reason reason, String detail) {

    /** Why something typed is refused. */
    public enum Reason {
        /** Nothing, or more than fits. */
        TITLE,
        /** No section. */
        NO_SECTION,
        /** How many items: 1 to 200. */
        COUNT,
        /** More items than one drawing takes. */
        TOO_MANY,
        /** Points: more than 0, at most 100. */
        POINTS,
        /** From hard to easy instead of the other way. */
        DIFFICULTY,
        /** No item has this code. */
        CODE_UNKNOWN,
        /** An item of the other use: exams and practice never share items. */
        CODE_OTHER_USE,
        /** The item has no version that was approved. */
        NOT_APPROVED,
        /** Fixed and left out at once, or twice on a paper. */
        TWICE,
        /** A share without a topic. */
        TOPIC,
        /** A share whose least is beyond its most, or which is no number. */
        BOUNDS,
        /** Two shares, one of which lies below the other. */
        SHARES_NESTED,
        /** The shares' least together are more than the paper has items. */
        SHARES_BEYOND,
        /** Days or papers: 0 to 3,650. */
        RECENT,
        /** Minutes: 1 to 600. */
        MINUTES,
        /** Points to pass: at least 0 and not beyond all points. */
        PASS_MARK,
        /** Forms: 1 to 10. */
        FORMS,
        /** Items in common: 0 or more. */
        COMMON,
        /** How often an exam may be sat: 1 to 20. */
        ATTEMPTS,
        /** Neither a blueprint nor a paper, or one that is not for exams. */
        SOURCE,
        /** Fixed papers of one exam that do not have equal points. */
        UNEQUAL,
        /** The pool does not suffice for the blueprint. */
        POOL,
        /** Nobody of this name whom the trainer reaches. */
        NOBODY
    }

    static Problem at(String field, Reason reason) {
        return new Problem(field, 0, reason, "");
    }
}
