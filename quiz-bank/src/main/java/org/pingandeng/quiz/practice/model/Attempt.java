package org.pingandeng.quiz.practice.model;

import java.time.Instant;
import java.util.UUID;

/**
 * One answer in a drill; given once.
 *
 * @param drill which round
 * @param slot its place in the round
 * @param learner whose
 * @param item which item
 * @param version which version
 * @param topic its topic, for progress
 * @param answer JSON text
 * @param fraction what it earned, 0 to 1; while it waits, what is certain
 * @param waiting whether its learner must still compare sentences with the reference
 * @param at server's time
 */
public record Attempt(
        UUID drill,
        int slot,
        UUID learner,
        UUID item,
        int version,
        String topic,
        String answer,
        double fraction,
        boolean waiting,
        Instant at) {

    /**
     * Whether it earned everything.
     *
     * @return true for a right answer
     */
    public boolean right() {
        return !waiting && fraction >= 1;
    }
}
