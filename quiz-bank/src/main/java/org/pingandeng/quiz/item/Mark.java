package org.pingandeng.quiz.item;

/**
 * What an answer earned.
 *
 * @param fraction from 0 to 1 of the slot's points
 * @param verdict in a word
 */
public record Mark(double fraction, Verdict verdict) {

    /** A mark in a word. */
    public enum Verdict {
        RIGHT,
        PARTLY,
        WRONG,
        UNANSWERED
    }

    /** Nothing answered, nothing earned. */
    public static final Mark NONE = new Mark(0, Verdict.UNANSWERED);

    /**
     * The mark for a fraction.
     *
     * @param fraction 0 to 1
     * @return with its word
     */
    static Mark of(double fraction) {
        if (fraction >= 1) {
            return new Mark(1, Verdict.RIGHT);
        }
        return fraction <= 0 ? new Mark(0, Verdict.WRONG) : new Mark(fraction, Verdict.PARTLY);
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
