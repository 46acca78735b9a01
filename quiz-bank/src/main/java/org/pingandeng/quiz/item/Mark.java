package org.pingandeng.quiz.item;

/**
 * What an answer earned.
 *
 * @param part how many parts of the slot's points, from 0 to {@code whole}
 * @param whole in how many equal parts the points come; at least 1
 * @param verdict in a word
 */
public record Mark(long part, long whole, Verdict verdict) {

    /** A mark in a word. */
    public enum Verdict {
        RIGHT,
        PARTLY,
        WRONG,
        UNANSWERED,
        /** Waits for the persons who mark it; what it has earned so far is certain. */
        PENDING
    }

    /** Nothing answered, nothing earned. */
    public static final Mark NONE = new Mark(0, 1, Verdict.UNANSWERED);

    /**
     * The mark for a share.
     *
     * @param part how many parts; fewer than none are none, more than all are all
     * @param whole of how many
     * @return with its word
     */
    static Mark of(long part, long whole) {
        if (part >= whole) {
            return new Mark(1, 1, Verdict.RIGHT);
        }
        return part <= 0 ? new Mark(0, 1, Verdict.WRONG) : new Mark(part, whole, Verdict.PARTLY);
    }

    /** Answered, and for persons to mark. */
    public static final Mark PENDING = new Mark(0, 1, Verdict.PENDING);

    /**
     * What persons gave.
     *
     * @param part how many parts
     * @param whole of how many; at least 1
     * @return with its word
     */
    public static Mark given(long part, long whole) {
        return of(part, whole);
    }

    /**
     * Whether persons must mark it first.
     *
     * @return true while it waits
     */
    public boolean pending() {
        return verdict == Verdict.PENDING;
    }

    /**
     * The share earned.
     *
     * @return from 0 to 1
     */
    public double fraction() {
        return (double) part / whole;
    }

    /**
     * Whether it earned everything.
     *
     * @return true for a right answer
     */
    public boolean right() {
        return verdict == Verdict.RIGHT;
    }
}
