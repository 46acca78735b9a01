package org.pingandeng.quiz.statistics.model;

/**
 * Why a person should look at an item. A flag is a reason to read the question again, never a verdict: a safety exam
 * may well ask what everybody must know.
 */
public enum ItemFlag {
    /** Fewer sittings than {@link ItemJudge#FEWEST}: nothing else is said about the item. */
    TOO_FEW,
    /** The stronger a candidate, the less likely right, beyond what chance would do: the key may be wrong. */
    NEGATIVE,
    /** The strong prefer a wrong option to the key. */
    DISTRACTOR_BEATS_KEY,
    /** Hardly tells the strong from the weak. */
    LOW_DISCRIMINATION,
    /** Nearly everybody earns everything. */
    TOO_EASY,
    /** Nearly nobody earns anything, or fewer than guessing would bring. */
    TOO_HARD,
    /** A wrong option that hardly anybody takes. */
    IDLE_DISTRACTOR,
    /** Takes far longer than other items of its type. */
    SLOW
}
