package org.pingandeng.portal.contest.model;

/**
 * What stands in the log after an answer was handed in: this one, or the one that came first.
 *
 * @param slot at which place
 * @param answer JSON text; null where it was refused
 * @param correct whether that earned the point
 * @param refusal null where an answer stands
 */
public record KeptAnswer(int slot, String answer, boolean correct, ContestRefusal refusal) {

    /** Nothing is kept. */
    public static KeptAnswer refused(int slot, ContestRefusal why) {
        return new KeptAnswer(slot, null, false, why);
    }
}
